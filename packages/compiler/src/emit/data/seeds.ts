import { brandAxis } from '@wusum/dtcg/internal';
import type { BrandSystem } from '@wusum/platforms';
import type { ColorValue, ResolvedToken } from '@wusum/dtcg';
import { cssNumber } from '@wusum/platforms/internal';
import { locationText } from '@wusum/diagnostics';

/** A colour that the brand owner sets and other colours are derived from. */
export interface SeedRecord {
  readonly path: string;
  readonly description: string;
  /** The colour as it is written in the token file, as CSS, e.g. `oklch(0.52 0.19 27)`. */
  readonly css: string;
  /** `file:line:column`. */
  readonly location: string;
}

/** Private tokens: styles cannot use them, so no list of tokens has them. */
const seedGroup = 'color.seed.';

/** The seeds of a brand, in the order of the contract. */
export function seedsOfBrand(system: BrandSystem, brand: string): SeedRecord[] {
  const own = system.permutations.find(({ contexts }) => contexts[brandAxis] === brand);
  const seeds = [...(own?.tokens.values() ?? [])].filter(
    ({ path, type }) => path.startsWith(seedGroup) && type === 'color',
  );
  return seeds.map((token) => ({
    path: token.path,
    description: token.description ?? '',
    css: writtenColor(token),
    location: locationText(token.location),
  }));
}

/** Colour spaces that are functions of their own in CSS; the others are an argument of `color()`. */
const functions = new Set(['hsl', 'hwb', 'lab', 'lch', 'oklab', 'oklch']);

function writtenColor({ value }: ResolvedToken): string {
  const { colorSpace, components, alpha = 1 } = value as ColorValue;
  const numbers = components.map((part) => (part === 'none' ? part : cssNumber(part))).join(' ');
  const text = alpha < 1 ? `${numbers} / ${cssNumber(alpha)}` : numbers;
  return functions.has(colorSpace) ? `${colorSpace}(${text})` : `color(${colorSpace} ${text})`;
}
