import { isRecord } from '../is-record.js';
import type { ColorValue } from '../types.js';
import { luminanceOfValue, toColor } from './color-value.js';
import { contrast, luminanceOf } from './luminance.js';
import { settle, type Oklch } from './oklch.js';
import { checkKeys, pathOf, readColor, readColors, readNumber, SpecError, type NamedColor } from './read-spec.js';

/** A computed start value: the colour, its inputs, and for `pick` the contrast that it requires. */
export interface Computed {
  readonly kind: 'ramp' | 'shift' | 'pick';
  readonly color: Oklch;
  readonly alpha?: number;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly pick?: { readonly on: readonly NamedColor[]; readonly target: number; readonly targetPath?: string };
}

/** Computes the `derive` of a token from its start value. */
export function compute(derive: Record<string, unknown>, start: ColorValue): Computed {
  const [kind, ...rest] = Object.keys(derive);
  if (rest.length > 0) throw new SpecError('`derive` must hold one derivation.', ['derive', rest[0]!], { isKey: true });
  const spec = kind === undefined ? undefined : derive[kind];
  if (!isRecord(spec))
    throw new SpecError('`derive` must be an object such as { "ramp": { … } }.', ['derive', kind ?? '']);
  if (kind === 'ramp') return ramp(spec, start);
  if (kind === 'shift') return shift(spec, start);
  if (kind === 'pick') return pick(spec);
  throw new SpecError(`unknown derivation \`${kind}\`; the derivations are ramp, shift and pick.`, ['derive', kind!], {
    isKey: true,
    given: kind!,
    known: ['ramp', 'shift', 'pick'],
  });
}

const alphaOf = (spec: Record<string, unknown>, kind: string): { alpha?: number } =>
  spec['alpha'] === undefined
    ? {}
    : { alpha: Math.min(1, Math.max(0, readNumber(spec['alpha'], ['derive', kind, 'alpha']))) };

/**
 * `ramp`: the seed at another lightness. `lightness` 0…1, where 0 keeps the lightness of the seed; `chroma` is a factor on
 * the chroma of the seed; `hue` rotates by degrees. `seed` defaults to the token's own value.
 */
function ramp(spec: Record<string, unknown>, start: ColorValue): Computed {
  checkKeys(spec, ['derive', 'ramp'], ['seed', 'lightness', 'chroma', 'hue', 'alpha']);
  const seed: NamedColor =
    spec['seed'] === undefined ? { value: start } : readColor(spec['seed'], ['derive', 'ramp', 'seed']);
  const lightness = readNumber(spec['lightness'], ['derive', 'ramp', 'lightness']);
  const chroma = readNumber(spec['chroma'], ['derive', 'ramp', 'chroma'], 1);
  const hue = readNumber(spec['hue'], ['derive', 'ramp', 'hue'], 0);
  const origin = toColor(seed.value);
  return {
    kind: 'ramp',
    color: settle({ l: lightness === 0 ? origin.l : lightness, c: origin.c * chroma, h: origin.h + hue }),
    ...alphaOf(spec, 'ramp'),
    inputs: { seed: seed.path ?? seed.value, lightness, chroma, ...(hue ? { hue } : {}) },
  };
}

/**
 * `shift`: a colour moved in lightness, and its chroma multiplied. With `away`, the sign of `lightness` is chosen: away from
 * that colour, or towards it if less than `reach` (default: the shift itself) is left to black or white.
 */
function shift(spec: Record<string, unknown>, start: ColorValue): Computed {
  checkKeys(spec, ['derive', 'shift'], ['from', 'lightness', 'chroma', 'alpha', 'away', 'reach']);
  const from: NamedColor =
    spec['from'] === undefined ? { value: start } : readColor(spec['from'], ['derive', 'shift', 'from']);
  const origin = toColor(from.value);
  const amount = readNumber(spec['lightness'], ['derive', 'shift', 'lightness']);
  const chroma = readNumber(spec['chroma'], ['derive', 'shift', 'chroma'], 1);
  let step = amount;
  if (spec['away'] !== undefined) {
    const away = toColor(readColor(spec['away'], ['derive', 'shift', 'away']).value);
    const reach = readNumber(spec['reach'], ['derive', 'shift', 'reach'], Math.abs(amount));
    const up = origin.l >= away.l;
    const left = up ? 1 - origin.l : origin.l;
    step = Math.abs(amount) * (up === left >= reach ? 1 : -1);
  }
  return {
    kind: 'shift',
    color: settle({ l: origin.l + step, c: origin.c * chroma, h: origin.h }),
    ...alphaOf(spec, 'shift'),
    inputs: { from: from.path ?? from.value, lightness: step, chroma },
  };
}

/** `pick`: of some colours the one with the highest contrast on all backgrounds. */
function pick(spec: Record<string, unknown>): Computed {
  checkKeys(spec, ['derive', 'pick'], ['from', 'on', 'target']);
  const candidates = readColors(spec['from'], ['derive', 'pick', 'from']);
  const on = readColors(spec['on'], ['derive', 'pick', 'on']);
  const target = readNumber(spec['target'], ['derive', 'pick', 'target']);
  const backgrounds = on.map((background) => luminanceOfValue(background.value));
  let best: { color: Oklch; ratio: number; path?: string } | undefined;
  for (const candidate of candidates) {
    const color = settle(toColor(candidate.value));
    const own = luminanceOf(color);
    const ratio = Math.min(...backgrounds.map((background) => contrast(own, background)));
    if (!best || ratio > best.ratio) best = { color, ratio, ...(candidate.path ? { path: candidate.path } : {}) };
  }
  if (!best || backgrounds.length === 0)
    throw new SpecError('`pick` needs colours in `from` and backgrounds in `on`.', ['derive', 'pick']);
  return {
    kind: 'pick',
    color: best.color,
    inputs: { picked: best.path ?? best.color, target },
    pick: { on, target, targetPath: pathOf(spec['target']) },
  };
}
