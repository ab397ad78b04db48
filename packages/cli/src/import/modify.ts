import type { ColorValue } from '@wusum/dtcg';
import { colorFrom, convertColor, mixColors } from '@wusum/dtcg/internal';

/** A colour modifier of Tokens Studio, with its references resolved. */
export interface Modify {
  readonly type: string;
  /** Share, 0…1. */
  readonly amount: number;
  /** `lch`, `srgb`, `hsl` or `p3`. */
  readonly space?: string;
  /** The other colour of a mix. */
  readonly other?: ColorValue;
}

/** Colour spaces of Tokens Studio → DTCG. */
const spaces: Readonly<Record<string, string>> = { lch: 'lch', srgb: 'srgb', hsl: 'hsl', p3: 'display-p3' };

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * The modified colour, as Tokens Studio computes it: in its colour space, which the result has, too.
 * @returns `undefined` for an unknown modifier or colour space
 */
export function modifyColor(base: ColorValue, { type, amount, space, other }: Modify): ColorValue | undefined {
  const target = spaces[space ?? (type === 'alpha' ? 'srgb' : '')];
  if (target === undefined || !Number.isFinite(amount)) return undefined;
  const from = convertColor(base, target);
  const alpha = base.alpha ?? 1;
  if (type === 'alpha') return colorFrom(target, from.components, clamp(amount));
  if (type === 'mix') {
    const mixed = other && mixColors(base, other, clamp(amount), target, false);
    return mixed && colorFrom(mixed.colorSpace, mixed.components, mixed.alpha);
  }
  if (type !== 'lighten' && type !== 'darken') return undefined;
  const components = shaded(target, from.components, amount, type === 'lighten');
  return colorFrom(target, components, alpha);
}

type Components = ColorValue['components'];

function shaded(space: string, components: Components, amount: number, isLighter: boolean): Components {
  const end = (full: number): number => (isLighter ? full : 0);
  const toward = (value: number, full: number): number =>
    Math.min(full, Math.max(0, value + (end(full) - value) * amount));
  const numbers = components.map((part) => (part === 'none' ? 0 : part));
  const [first = 0, second = 0, third = 0] = numbers;
  if (space === 'lch') return [toward(first, 100), Math.max(0, second - second * amount), components[2]!];
  if (space === 'hsl') return [components[0]!, second, toward(third, 100)];
  return numbers.map((value) => toward(value, 1));
}
