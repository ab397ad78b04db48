import { readContract } from '../../disk/read-contract.js';
import { themePlatform } from '../make-files.js';
import { digest, fontsDigest, toolDigest } from './fingerprint.js';
import type { Fleet } from './open-fleet.js';

/** Inputs of a brand's files in addition to its own tokens. */
export interface KeyParts {
  readonly platforms: readonly string[];
  /** Options of platforms. */
  readonly options: unknown;
  readonly fontsFrom: string;
  /** Current version of the tokens. */
  readonly version?: string | undefined;
}

/** Returns the cache key of a brand. It changes with any input of the brand's files. */
export type KeyOf = (brand: string, own: Readonly<Record<string, string>>) => string;

/** Hashes the shared inputs once, so that a key only needs to hash the brand's own files. */
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
