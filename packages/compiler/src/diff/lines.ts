import { valueText } from '../explain/value-text.js';
import { isColorValue } from '@wusum/dtcg';
import { canonical } from './content.js';
import type { Difference, PairChange, ValueChange } from './types.js';

/** Both values in one short line each; colours as hex if their hex values differ, else as written. */
export function changeTexts({ from, to }: ValueChange): readonly [from: string, to: string] {
  const texts: [string, string] = [shortText(from), shortText(to)];
  if (isColorValue(from) && isColorValue(to)) {
    const [a = '', b = ''] = texts.map((text) => text.split(' ', 1)[0]);
    if (a !== b && !hasAlpha(from) && !hasAlpha(to)) return [a, b];
  }
  return texts;
}

const hasAlpha = (value: { readonly alpha?: number }): boolean => value.alpha !== undefined && value.alpha !== 1;

function shortText(value: unknown): string {
  const text = valueText(value).replaceAll(/\s+/gu, ' ');
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}

/** CIEDE2000 with its meaning for an observer (Mokrzycki and Tatol 2011). */
export function distanceText(deltaE: number): string {
  const step = deltaE < 1 ? 'not visible' : deltaE < 2 ? 'hardly visible' : deltaE < 5 ? 'visible' : 'another colour';
  return `ΔE ${deltaE}, ${step}`;
}

/** Equal for changes with the same values, which are merged. */
export function changeKey({ from, to }: ValueChange): string {
  return `${canonical(from)} → ${canonical(to)}`;
}

/** Equal for pairs with the same change, which are merged. */
export function pairKey({ foreground, background, from, to, target }: PairChange): string {
  return `${foreground} ${background} ${from} ${to} ${target}`;
}

/** `color.text.muted on color.surface.canvas 4.6:1 → 5.1:1, required 4.5:1`. */
export function pairChangeText({ foreground, background, from, to, target }: PairChange): string {
  return `${foreground} on ${background} ${from}:1 → ${to}:1, required ${target}:1`;
}

/** `2 renamed, 1 removed, 3 changed`. */
export function countText(difference: Difference): string {
  const { renamed, added, removed, deprecated, restored, changed } = difference;
  const counts: readonly [number, string][] = [
    [renamed.length, 'renamed'],
    [removed.length, 'removed'],
    [added.length, 'added'],
    [deprecated.length, 'deprecated'],
    [restored.length, 'no longer deprecated'],
    [changed.length, 'changed'],
    [difference.contexts.removed.length, 'contexts removed'],
    [difference.contexts.added.length, 'contexts added'],
    [difference.pairs.worse.length, 'pairs worse'],
    [difference.pairs.better.length, 'pairs better'],
    [difference.components.length, 'components affected'],
  ];
  const texts = counts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  return texts.join(', ');
}
