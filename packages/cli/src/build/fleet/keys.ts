import { readContract } from '../../disk/read-contract.js';
import { themePlatform } from '../make-files.js';
import { digest, fontsDigest, toolDigest } from './fingerprint.js';
import type { Fleet } from './open-fleet.js';

/** What a brand's files are made from, beside its own tokens. */
export interface KeyParts {
  readonly platforms: readonly string[];
  /** Options of platforms. */
  readonly options: unknown;
  readonly fontsFrom: string;
  /** Version of the tokens as it is now. */
  readonly version?: string | undefined;
}

/** Gives the key of a brand: it changes when anything changes that the brand's files are made from. */
export type KeyOf = (brand: string, own: Readonly<Record<string, string>>) => string;

/** Hashes what all brands share once; what is left for a brand are its own few files. */
export async function makeKeys(fleet: Fleet, { platforms, options, fontsFrom, version }: KeyParts): Promise<KeyOf> {
  const { [fleet.entry]: _, ...others } = fleet.shared;
  const shared = digest([
    await toolDigest(),
    platforms.includes(themePlatform) ? await fontsDigest(fontsFrom) : '',
    platforms.includes(themePlatform) ? JSON.stringify((await readContract(fontsFrom)) ?? null) : '',
    JSON.stringify([platforms, options, version, fleet.entry, fleet.document]),
    ...Object.entries(others).flat(),
  ]);
  return (brand, own) =>
    digest([shared, brand, JSON.stringify(fleet.brand(brand) ?? null), ...Object.entries(own).flat()]);
}
