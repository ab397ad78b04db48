import { readContract } from '../../disk/read-contract.js';
import { themePlatform } from '../../config/platforms.js';
import { randomUUID } from 'node:crypto';
import { isBuiltIn, platformsWithFonts, type AnyPlatform } from '@wusum/platforms';
import { digest, fontsDigest, toolDigest } from './fingerprint.js';
import type { Fleet } from './open-fleet.js';

/** Inputs of a brand's files in addition to its own tokens. */
export interface KeyParts {
  readonly platforms: readonly string[];
  /** Platforms of the config by name. */
  readonly own?: ReadonlyMap<string, AnyPlatform>;
  /** Options of platforms. */
  readonly options: unknown;
  readonly fontsFrom: string;
  /** Current version of the tokens. */
  readonly version?: string | undefined;
}

/** Returns the cache key of a brand. It changes with any input of the brand's files. */
export type KeyOf = (brand: string, own: Readonly<Record<string, string>>) => string;

/** Hashes the shared inputs once, so that a key only needs to hash the brand's own files. */
export async function makeKeys(
  fleet: Fleet,
  { platforms, own, options, fontsFrom, version }: KeyParts,
): Promise<KeyOf> {
  const { [fleet.entry]: _, ...others } = fleet.shared;
  const shared = digest([
    await toolDigest(),
    platforms.some(readsFonts) ? await fontsDigest(fontsFrom) : '',
    platforms.includes(themePlatform) ? JSON.stringify((await readContract(fontsFrom)) ?? null) : '',
    JSON.stringify([
      platforms.map((name) => inputsOf(name, own?.get(name))),
      options,
      version,
      fleet.entry,
      fleet.document,
    ]),
    ...Object.entries(others).flat(),
  ]);
  return (brand, own) => digest([shared, brand, JSON.stringify(fleet.brand(brand)), ...Object.entries(own).flat()]);
}

const readsFonts = (platform: string): boolean => [themePlatform, ...platformsWithFonts].includes(platform);

/** Inputs of a platform besides the tokens. Code of a config cannot be compared, so its output is never reused. */
function inputsOf(name: string, platform: AnyPlatform | undefined): unknown {
  if (platform === undefined) return name;
  return isBuiltIn(platform) ? [name, platform.options] : [name, randomUUID()];
}
