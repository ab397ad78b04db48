import { suggest } from '@wusum/diagnostics';
import type { MessageArgument, MessageArguments, MessageProblem } from '../types.js';
import { isAddress, mergeArgument } from './arguments.js';
import { voiceCodes } from '../codes.js';

/** An argument of one message that does not fit the other languages (`WS-V005`). */
export interface ArgumentProblem extends Omit<MessageProblem, 'offset' | 'length'> {
  readonly key: string;
  /** The language to correct. */
  readonly language: string;
  readonly name: string;
  /** Languages with which it differs. */
  readonly others: readonly string[];
}

/**
 * Compares the arguments of each key between languages. Names must be the same, and types must accept the same values: a
 * number and text do, a number and a select do not. A language without the key is not compared, and any language may select by
 * `address`.
 *
 * @param catalogues - language → key → arguments
 */
export function compareArguments(
  catalogues: Readonly<Record<string, Readonly<Record<string, MessageArguments>>>>,
): ArgumentProblem[] {
  const keys = new Set(Object.values(catalogues).flatMap((messages) => Object.keys(messages)));
  return [...keys].flatMap((key) => {
    const languages = Object.entries(catalogues).flatMap(([language, messages]) =>
      Object.hasOwn(messages, key) ? [{ language, args: messages[key]! }] : [],
    );
    return [...differentNames(key, languages), ...differentTypes(key, languages)];
  });
}

interface LanguageArguments {
  readonly language: string;
  readonly args: MessageArguments;
}

function differentNames(key: string, languages: readonly LanguageArguments[]): ArgumentProblem[] {
  const required = languages.flatMap(({ args }) => Object.entries(args).filter((entry) => !isAddress(...entry)));
  const names = new Set(required.map(([name]) => name));
  const found = [...names].flatMap((name) => {
    const having = languages.filter(({ args }) => Object.hasOwn(args, name));
    const lacking = languages.filter(({ args }) => !Object.hasOwn(args, name));
    if (lacking.length === 0) return [];
    // The languages that are fewer are to be corrected.
    const isExtra = having.length <= lacking.length;
    const others = (isExtra ? lacking : having).map(({ language }) => language);
    return (isExtra ? having : lacking).map(({ language }) => {
      const otherNames = [...names].filter((other) => other !== name);
      const didYouMean = isExtra ? suggest(name, otherNames) : undefined;
      const what = isExtra
        ? `"${key}" has {${name}} in "${language}" but not in ${listOf(others)}.`
        : `"${key}" has no {${name}} in "${language}" but in ${listOf(others)}.`;
      return problem({ key, language, name, others, what, ...(didYouMean !== undefined && { didYouMean }) });
    });
  });
  // A name with a near one is probably misspelt, and explains both.
  const misspelt = found.find(({ didYouMean }) => didYouMean !== undefined);
  return misspelt ? [misspelt] : found;
}

function differentTypes(key: string, languages: readonly LanguageArguments[]): ArgumentProblem[] {
  const first = new Map<string, { readonly language: string; readonly argument: MessageArgument }>();
  return languages.flatMap(({ language, args }) =>
    Object.entries(args).flatMap(([name, argument]) => {
      const before = first.get(name);
      const merged = mergeArgument(before?.argument, argument);
      if (merged) first.set(name, { language: before?.language ?? language, argument: merged });
      if (merged || !before) return [];
      const kinds = `a ${kindName(argument)} in "${language}" but a ${kindName(before.argument)} in "${before.language}"`;
      return problem({ key, language, name, others: [before.language], what: `"${key}" has {${name}} as ${kinds}.` });
    }),
  );
}

const kindName = ({ kind }: MessageArgument): string => (kind === 'plain' ? 'text' : kind);

const listOf = (languages: readonly string[]): string => languages.map((language) => `"${language}"`).join(', ');

function problem(
  details: Pick<ArgumentProblem, 'key' | 'language' | 'name' | 'others' | 'what' | 'didYouMean'>,
): ArgumentProblem {
  const { severity, why, fix } = voiceCodes['WS-V005'];
  return { code: 'WS-V005', severity, why, fix, ...details };
}
