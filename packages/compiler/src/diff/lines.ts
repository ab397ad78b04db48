import { valueText } from '../explain/value-text.js';
import { isColorValue } from '@wusum/dtcg';
import { canonical } from './content.js';
import type { Difference, PairChange, ValueChange } from './types.js';

/** Both values in one short line each; colours as hex if their hex values differ, else as written. */
export function changeTexts({ from, to }: ValueChange): readonly [from: string, to: string] {
  const [one, other] = [lineText(from), lineText(to)];
  // Values that read the same, such as texts with other white space, are written in full.
  const texts = one === other ? shortTexts(canonical(from), canonical(to)) : shortTexts(one, other);
  if (isColorValue(from) && isColorValue(to)) {
    const [a = '', b = ''] = texts.map((text) => text.split(' ', 1)[0]);
    if (a !== b && !hasAlpha(from) && !hasAlpha(to)) return [a, b];
  }
  return texts;
}

const hasAlpha = (value: { readonly alpha?: number }): boolean => value.alpha !== undefined && value.alpha !== 1;

const lineText = (value: unknown): string => valueText(value).replaceAll(/\s+/gu, ' ');

/** The longest text of a value, in UTF-16 units. */
const MAX_LENGTH = 100;
/** How much of a long text is shown before the first difference. */
const MAX_BEFORE = 30;

/** Both texts; long ones are cut so that the part that differs is shown. */
function shortTexts(from: string, to: string): readonly [from: string, to: string] {
  if (Math.max(from.length, to.length) <= MAX_LENGTH) return [from, to];
  const same = sameStart(from, to);
  if (same <= MAX_BEFORE) return [window(from, 0), window(to, 0)];
  // Cut between words if one starts near, and not inside a character of two units.
  const word = from.lastIndexOf(' ', same - MAX_BEFORE) + 1;
  const near = Math.max(word, same - 2 * MAX_BEFORE);
  const start = /[\uDC00-\uDFFF]/u.test(from[near]!) ? near + 1 : near;
  return [window(from, start), window(to, start)];
}

function window(text: string, start: number): string {
  const rest = start === 0 ? text : `…${text.slice(start)}`;
  if (rest.length <= MAX_LENGTH) return rest;
  const end = /[\uD800-\uDBFF]/u.test(rest[MAX_LENGTH - 2]!) ? MAX_LENGTH - 2 : MAX_LENGTH - 1;
  return `${rest.slice(0, end)}…`;
}

function sameStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
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
