import type { DurationValue, ResolvedToken, TokenType } from '@wusum/dtcg';
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

/** Losses of platforms that write values as CSS does. */
export const cssLosses: Losses = { strokeStyle: ownDashes, border: borderDashes };

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
