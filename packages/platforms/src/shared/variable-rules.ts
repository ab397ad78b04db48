import { contrastAxis, scriptAxis } from '@wusum/dtcg/internal';
import type { Contexts } from '@wusum/dtcg';
import type { TargetContext } from './target-context.js';
import type { ContextView } from './views.js';
import { attributeSelector, scriptSelector } from './theme-engine.js';

/** Custom properties with their values. */
export type Variables = Readonly<Record<string, string>>;

/** Variables of the light and the dark mode. */
export interface ModeVariables {
  readonly light: Variables;
  readonly dark?: Variables;
}

/** A rule of a style sheet, optionally inside `@media`. */
export interface VariableRule {
  readonly media?: string;
  readonly selector: string;
  readonly variables: Variables;
}

/** Selectors of a platform's root: with an attribute, and with an attribute in the dark mode. */
export interface RootSelectors {
  /** The root on or in an element with an attribute such as `[data-contrast='more']`. */
  readonly in: (attribute: string) => string;
  /** The same in the dark mode. It must win over `in`. */
  readonly darkIn: (attribute: string) => string;
}

/**
 * The rules of a theme for contexts other than the defaults: contrast by the system setting and by attribute, scripts by
 * language, every other axis by attribute. The first view is the default, which has its rules already.
 */
export function viewRules(
  { contrast }: TargetContext,
  [start, ...views]: readonly ContextView<ModeVariables>[],
  root: RootSelectors,
): VariableRule[] {
  return views.flatMap(({ contexts, made }) => {
    const names = changedNames(start!.made, made);
    const pick = (variables: Variables): Variables => Object.fromEntries(names.map((name) => [name, variables[name]!]));
    const rules = (attribute: string, media?: string): VariableRule[] => [
      { media, selector: root.in(attribute), variables: pick(made.light) },
      ...(made.dark === undefined ? [] : [{ media, selector: root.darkIn(attribute), variables: pick(made.dark) }]),
    ];
    const asked =
      contrast !== undefined &&
      Object.keys(contexts).join() === contrastAxis &&
      contexts[contrastAxis] === contrast.more;
    return [
      ...(asked ? rules(`:not(${attributeSelector(contrastAxis)})`, '(prefers-contrast: more)') : []),
      ...rules(attributesOf(contexts)),
    ];
  });
}

function attributesOf(contexts: Contexts): string {
  return Object.entries(contexts)
    .map(([axis, context]) => (axis === scriptAxis ? scriptSelector(context) : attributeSelector(axis, context)))
    .join('');
}

/** Variables that differ in one of the modes: both modes set them, because a rule for a context wins over one for a mode. */
function changedNames(start: ModeVariables, other: ModeVariables): string[] {
  const modes = ['light', 'dark'] as const;
  const names = new Set(modes.flatMap((mode) => Object.keys(other[mode] ?? {})));
  return [...names].filter((name) => modes.some((mode) => start[mode]?.[name] !== other[mode]?.[name]));
}

/** A rule as text. */
export function printRule({ media, selector, variables }: VariableRule): string {
  const indent = media === undefined ? '' : '  ';
  const lines = Object.entries(variables).map(([name, value]) => `${indent}  ${name}: ${value};\n`);
  const rule = `${indent}${selector} {\n${lines.join('')}${indent}}\n`;
  return media === undefined ? rule : `@media ${media} {\n${rule}}\n`;
}
