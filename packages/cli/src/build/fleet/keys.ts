import { themeSurface } from '../make-files.js';
import { digest, fontsDigest, toolDigest } from './fingerprint.js';
import type { Fleet } from './open-fleet.js';

/** What a brand's files are made from, beside its own tokens. */
export interface KeyParts {
  readonly surfaces: readonly string[];
  /** Options of surfaces. */
  readonly options: unknown;
  readonly fontsFrom: string;
  /** Version of the tokens as it is now. */
  readonly version?: string | undefined;
}

/** Gives the key of a brand: it changes when anything changes that the brand's files are made from. */
export type KeyOf = (brand: string, own: Readonly<Record<string, string>>) => string;

/** Hashes what all brands share once; what is left for a brand are its own few files. */
export async function makeKeys(fleet: Fleet, { surfaces, options, fontsFrom, version }: KeyParts): Promise<KeyOf> {
  const { [fleet.entry]: _, ...others } = fleet.shared;
  const shared = digest([
    await toolDigest(),
    surfaces.includes(themeSurface) ? await fontsDigest(fontsFrom) : '',
    JSON.stringify([surfaces, options, version, fleet.entry, fleet.document]),
    ...Object.entries(others).flat(),
  ]);
  return (brand, own) =>
    digest([shared, brand, JSON.stringify(fleet.brand(brand) ?? null), ...Object.entries(own).flat()]);
}
