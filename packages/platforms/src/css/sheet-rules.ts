import { suggest } from '@wusum/diagnostics';
import { defaultContext } from '@wusum/dtcg/internal';
import { PlatformError, platformProblem } from '../shared/errors.js';
import type { TargetContext } from '../shared/target-context.js';
import type { ContextPlace, SheetRules } from '../shared/theme-engine.js';
import { variableStart } from '../shared/value-printers.js';
import type { ContextRule, CssOptions } from './options.js';

/**
 * The rules of a style sheet by the options of the platform.
 * @throws PlatformError for an unknown axis or context
 */
export function sheetRules(
  target: TargetContext,
  { prefix = 'ws', root = ':root', contexts = {} }: CssOptions,
): SheetRules {
  const problems = Object.entries(contexts).flatMap(([name, own]) => {
    const axis = target.axes.find((each) => each.name === name);
    if (axis === undefined)
      return unknown(
        `axis "${name}"`,
        name,
        target.axes.map((each) => each.name),
      );
    const unreachable = axis.contexts.filter(
      (context) => own[context] === undefined && context !== defaultContext(axis),
    );
    return [
      ...Object.keys(own)
        .filter((context) => !axis.contexts.includes(context))
        .flatMap((context) => unknown(`context "${context}" of the axis "${name}"`, context, axis.contexts)),
      ...unreachable.map((context) =>
        platformProblem(
          'WS-E120',
          `The option "contexts" has no rule for the context "${context}" of the axis "${name}".`,
        ),
      ),
    ];
  });
  if (problems.length > 0) throw new PlatformError(problems);
  return {
    start: variableStart(prefix),
    root: [root].flat(),
    contexts: Object.fromEntries(
      Object.entries(contexts).map(([axis, own]) => [
        axis,
        Object.fromEntries(Object.entries(own).map(([context, rules]) => [context, [rules].flat().map(placeOf)])),
      ]),
    ),
  };
}

function placeOf(rule: ContextRule): ContextPlace {
  if (typeof rule !== 'string') return { ...rule, ...(rule.media && { media: condition(rule.media) }) };
  return rule.startsWith('@media') ? { media: condition(rule) } : { selector: rule };
}

const condition = (media: string): string => media.replace(/^@media\s+/u, '').trim();

function unknown(what: string, name: string, known: readonly string[]) {
  const didYouMean = suggest(name, known);
  return [
    platformProblem('WS-E120', `The option "contexts" has a rule for the unknown ${what}.`, {
      ...(didYouMean && { didYouMean }),
    }),
  ];
}
