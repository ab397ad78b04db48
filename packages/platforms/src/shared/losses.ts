import { inGamut } from '@wusum/dtcg/internal';
import { isColorValue, toColor, type DurationValue, type ResolvedToken, type TokenType } from '@wusum/dtcg';
import { fontWeightNumber } from './value-printers.js';
import { families, milliseconds, type ShadowParts, shadowLayers } from './values.js';

/**
 * By type: the parts of a value that a platform does not write, as plural or mass nouns: `inset layers`. The build reports
 * them.
 */
export type Losses = { readonly [Type in TokenType]?: (value: never, token: ResolvedToken) => readonly string[] };

const when = (isLost: boolean, part: string): readonly string[] => (isLost ? [part] : []);

/** A stroke with dashes of its own, where only the names of styles can be written. */
export const ownDashes = (style: unknown): readonly string[] =>
  when(typeof style === 'object' && style !== null, 'dash array and line cap');

export const borderDashes = ({ style }: { readonly style: unknown }): readonly string[] => ownDashes(style);

/** Losses of several tables: a value may lose parts of each. */
export function joinLosses(...tables: readonly Losses[]): Losses {
  type Loss = (value: unknown, token: ResolvedToken) => readonly string[];
  const types = new Set(tables.flatMap((table) => Object.keys(table))) as Set<TokenType>;
  return Object.fromEntries(
    [...types].map((type) => {
      const own = tables.flatMap((table) => (table[type] ? [table[type] as Loss] : []));
      return [type, (value: unknown, token: ResolvedToken) => own.flatMap((loss) => loss(value, token))];
    }),
  );
}

/** Whether a value has a colour outside a gamut, at any depth. */
function leaves(value: unknown, gamut: 'srgb' | 'p3'): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (isColorValue(value)) return !inGamut(toColor(value), gamut);
  return Object.values(value).some((part) => leaves(part, gamut));
}

/** Colours outside the gamut that a platform has. */
function outside(gamut: 'srgb' | 'p3', name: string): Losses {
  const loss = (value: unknown): readonly string[] => when(leaves(value, gamut), `the gamut outside ${name}`);
  return { color: loss, border: loss, shadow: loss, gradient: loss };
}

/** Losses of platforms whose colours are sRGB. */
export const srgbLosses: Losses = outside('srgb', 'sRGB');

/** Losses of platforms whose colours are Display P3. */
export const p3Losses: Losses = outside('p3', 'Display P3');

const fluidSize = (_value: unknown, { extension }: ResolvedToken): readonly string[] =>
  when(extension?.['fluid'] !== undefined, 'fluid sizes');

/** Losses of platforms whose sizes are those of one screen. */
export const fluidLosses: Losses = { dimension: fluidSize, typography: fluidSize };

/** Losses of platforms that write values as CSS does. */
export const cssLosses: Losses = { strokeStyle: ownDashes, border: borderDashes };

/** Losses of platforms that write values as CSS does, with colours in sRGB. */
export const srgbCssLosses: Losses = joinLosses(cssLosses, srgbLosses);

export const borderStyle = ({ style }: { readonly style: unknown }): readonly string[] =>
  when(style !== 'solid', 'line style');

export const insetLayers = (value: ShadowParts | readonly ShadowParts[]): readonly string[] =>
  when(
    shadowLayers(value).some(({ inset }) => inset === true),
    'inset layers',
  );

export const fallbackFamilies = (value: string | readonly string[]): readonly string[] =>
  when(families(value).length > 1, 'fallback families');

/** A weight between those that the platform has. */
export const weightBetween =
  (step: number) =>
  (value: number | string): readonly string[] => {
    const weight = fontWeightNumber(value);
    return when(weight % step !== 0 || (step > 1 && weight > 900), 'exact weight');
  };

/** The properties of a text style beyond those of DTCG, in the extension of its token. */
export const furtherProperties = ({ extension }: ResolvedToken): readonly string[] =>
  when(extension?.['typography'] !== undefined, 'further properties');

/** A time that is no whole number of microseconds. */
export const partsOfMicroseconds = (value: DurationValue): readonly string[] =>
  when((milliseconds(value) * 1000) % 1 !== 0, 'fractions of a microsecond');

/** A time that is no whole number of milliseconds. */
export const partsOfMilliseconds = (value: DurationValue): readonly string[] =>
  when(milliseconds(value) % 1 !== 0, 'fractions of a millisecond');
