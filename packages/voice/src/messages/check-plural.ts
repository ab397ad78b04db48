import type { MessageFormatElement, PluralElement } from '@formatjs/icu-messageformat-parser';
import { suggest } from '@wusum/diagnostics';
import { pluralCategories, type MessageProblem, type TextRange } from '../types.js';
import { TYPE } from './element-types.js';
import { makeProblem } from './parse-icu.js';

/** The message around a plural. */
interface Context {
  readonly text: string;
  readonly key: string;
  readonly locale: string;
}

/**
 * Compares the forms of a plural with the plural categories of the language (CLDR). A category may be missing if exact
 * forms cover all its numbers: English needs no `one` beside `=1`.
 */
export function checkPlural(element: PluralElement, context: Context): MessageProblem[] {
  const type = element.pluralType ?? 'cardinal';
  const numbers = numbersByCategory(context.locale, type);
  return [...missingForms(element, numbers, context), ...writtenForms(element, numbers, context)];
}

type Numbers = ReadonlyMap<string, readonly number[]>;

/** The plural categories of a language that a plural has no form for. */
export function missingCategories(element: PluralElement, locale: string): string[] {
  return missingIn(element, numbersByCategory(locale, element.pluralType ?? 'cardinal'));
}

function missingIn({ options, offset }: PluralElement, numbers: Numbers): string[] {
  const isCovered = (examples: readonly number[]): boolean =>
    examples.length > 0 && examples.every((count) => exactForm(options, count + offset) !== undefined);
  return [...numbers].flatMap(([category, examples]) =>
    Object.hasOwn(options, category) || isCovered(examples) ? [] : [category],
  );
}

function missingForms(element: PluralElement, numbers: Numbers, { key, locale }: Context): MessageProblem[] {
  const range = { offset: element.location!.start.offset, length: 0 };
  range.length = element.location!.end.offset - range.offset;
  return missingIn(element, numbers).flatMap((category) => {
    const examples = numbers.get(category) ?? [];
    const usedFor = examples.length > 0 ? ` "${category}" is used for ${listOf(examples)}.` : '';
    return makeProblem('WS-V003', `"${key}" has no "${category}" form for {${element.value}} in "${locale}".`, range, {
      why: `The plural forms of "${locale}" are ${[...numbers.keys()].join(', ')}.${usedFor}`,
      fix: `Add ${category} {…}.`,
    });
  });
}

function writtenForms(element: PluralElement, numbers: Numbers, context: Context): MessageProblem[] {
  const { key, locale } = context;
  return Object.entries(element.options).flatMap(([selector, option]) => {
    if (selector.startsWith('=')) return [];
    const examples = numbers.get(selector);
    const start = option.location!.start.offset;
    if (examples === undefined) {
      const range = { offset: context.text.lastIndexOf(selector, start), length: selector.length };
      const isCategory = (pluralCategories as readonly string[]).includes(selector);
      const didYouMean = isCategory ? undefined : suggest(selector, numbers.keys());
      return makeProblem('WS-V004', `"${key}" has the form "${selector}", which "${locale}" never uses.`, range, {
        fix: `Use ${[...numbers.keys()].join(', ')}, or an exact form such as =0.`,
        didYouMean,
      });
    }
    if (examples.length < 2 || hasNumber(option.value, element.value)) return [];
    const range: TextRange = { offset: start, length: option.location!.end.offset - start };
    return makeProblem('WS-V006', `The form "${selector}" of "${key}" does not show {${element.value}}.`, range, {
      why: `In "${locale}" this form is used for ${listOf(examples)}, so the text must show the number.`,
    });
  });
}

function exactForm(options: PluralElement['options'], count: number): unknown {
  return Object.entries(options).find(([selector]) => selector.startsWith('=') && Number(selector.slice(1)) === count);
}

const listOf = (examples: readonly number[]): string =>
  examples.slice(0, 4).join(', ') + (examples.length > 4 ? ', …' : '');

/** Whether a form shows the counted number, directly or inside other forms. */
function hasNumber(elements: readonly MessageFormatElement[], name: string): boolean {
  return elements.some((element) => {
    if (element.type === TYPE.pound) return true;
    if (element.type === TYPE.literal) return false;
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      return Object.values(element.options).some(({ value }) => hasNumber(value, name));
    }
    return element.value === name;
  });
}

const known = new Map<string, Numbers>();

/** Each plural category of a language with its whole numbers up to 200, and a million (French `many`). */
function numbersByCategory(locale: string, type: Intl.PluralRulesOptions['type']): Numbers {
  const id = `${locale} ${type}`;
  const before = known.get(id);
  if (before) return before;
  const rules = new Intl.PluralRules(locale, { type });
  const { pluralCategories: used } = rules.resolvedOptions();
  const found = new Map<string, number[]>(
    pluralCategories.filter((category) => used.includes(category)).map((category) => [category, []]),
  );
  for (const count of [...Array(201).keys(), 1_000_000]) found.get(rules.select(count))?.push(count);
  known.set(id, found);
  return found;
}
