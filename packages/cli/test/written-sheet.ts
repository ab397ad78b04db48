/** Reads a style sheet of the CSS platform as a browser does for the root element. */

import postcss, { type AtRule, type Container, type Document, type Rule } from 'postcss';
import { splitTop } from './comparable.js';

/** The specificity of the selectors of a list that apply: the number of attributes and classes; `undefined` if none does. */
export type Match = (selectors: readonly string[]) => number | undefined;

/**
 * Variable → its value on the root element, whose attributes set the contexts; `var()` and `light-dark()` are replaced.
 * Rules in other at-rules than `@layer` and `@supports` of `light-dark()` are left out.
 */
export function variablesIn(
  css: string,
  contexts: Readonly<Record<string, string>>,
  match: Match = (selectors) => specificityOf(selectors, contexts),
): Map<string, string> {
  const found = new Map<string, { readonly value: string; readonly weight: number }>();
  postcss.parse(css).walkDecls(({ prop, value, parent }) => {
    const rule = parent as Rule;
    const isConditional = aroundOf(rule).some(({ name, params }) => name !== 'layer' && !/light-dark\(/u.test(params));
    const weight = isConditional ? undefined : match(splitTop(rule.selector ?? '', ','));
    if (weight === undefined || (found.get(prop)?.weight ?? 0) > weight) return;
    found.set(prop, { value, weight });
  });
  const values = new Map([...found].map(([name, { value }]) => [name, value]));
  const isDark = values.get('color-scheme') === 'dark';
  return new Map([...values].map(([name, value]) => [name, inScheme(resolved(value, values), isDark)]));
}

function aroundOf(rule: Rule): AtRule[] {
  const rules: AtRule[] = [];
  let around: Container | Document | undefined = rule.parent;
  for (; around?.type === 'atrule'; around = around.parent) rules.push(around as AtRule);
  return rules;
}

function specificityOf(selectors: readonly string[], contexts: Readonly<Record<string, string>>): number | undefined {
  const weights = selectors.flatMap((each) => {
    const attributes = [...each.matchAll(/\[data-([\w-]+)(?:="([^"]*)")?\]/gu)];
    const rest = each.replaceAll(/\[[^\]]*\]|:where\(|:root|\)/gu, '').trim();
    const applies = attributes.every(([, name, value]) => value === undefined || contexts[name!] === value);
    return rest === '' && applies ? [each.includes(':where(') ? 0 : attributes.length] : [];
  });
  return weights.length === 0 ? undefined : Math.max(...weights);
}

function resolved(value: string, found: ReadonlyMap<string, string>, depth = 0): string {
  if (depth > 20) return value;
  return value.replaceAll(/var\((--[\w-]+)\)/gu, (whole, name: string) => {
    const own = found.get(name);
    return own === undefined ? whole : resolved(own, found, depth + 1);
  });
}

/** The half of each `light-dark()` that applies. */
function inScheme(value: string, isDark: boolean): string {
  const start = value.indexOf('light-dark(');
  if (start < 0) return value;
  let end = start + 'light-dark('.length;
  for (let depth = 1; depth > 0; end += 1) depth += value[end] === '(' ? 1 : value[end] === ')' ? -1 : 0;
  const halves = splitTop(value.slice(start + 'light-dark('.length, end - 1), ',');
  return inScheme(value.slice(0, start) + halves[isDark ? 1 : 0]! + value.slice(end), isDark);
}
