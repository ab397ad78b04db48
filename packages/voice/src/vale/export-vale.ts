import { stringify } from 'yaml';
import type { CheckedVoice } from '../check/types.js';
import type { Mechanic, Term } from '../types.js';
import { termPattern } from './term-pattern.js';
import type { ValeFiles } from './types.js';

export interface ExportValeOptions {
  /** Name of the style and its vocabulary: letters, digits and hyphens. */
  readonly name: string;
  /** A key of the texts of the voice, a BCP 47 tag. */
  readonly language: string;
  /** Digits of the language; without it any are accepted. */
  readonly digits?: 'arab' | 'latn';
}

/**
 * Writes the lexicon and the mechanics of a brand as a Vale package: `.vale.ini`, one rule for each term, the limits, the
 * marks of Arabic, and a vocabulary of preferred terms. `importVale` reads it back.
 *
 * @returns text files by path, sorted
 * @throws {RangeError} if the name is no folder name
 */
export function exportVale(voice: CheckedVoice, options: ExportValeOptions): ValeFiles {
  const { name, language } = options;
  if (!/^[\w-]+$/u.test(name))
    throw new RangeError(`"${name}" is no name of a style: use letters, digits and hyphens.`);
  const rules = { ...termRules(voice.lexicon, language), ...mechanicRules(voice.mechanics), ...languageRules(options) };
  const accepted = [...new Set(voice.lexicon.flatMap(({ prefer }) => prefer[language] ?? []))].toSorted();
  const files: Record<string, string> = {
    '.vale.ini': `StylesPath = styles\nMinAlertLevel = suggestion\nVocab = ${name}\n\n[*]\nBasedOnStyles = ${name}\n`,
    [`styles/${name}/meta.json`]: `${JSON.stringify({ feed: '', vale_version: '>=3.0.0' }, undefined, 2)}\n`,
    [`styles/config/vocabularies/${name}/accept.txt`]: lines(
      accepted.filter((term) => !/[\\()[\]{}|*+?^$]/u.test(term)),
    ),
    [`styles/config/vocabularies/${name}/reject.txt`]: '',
  };
  for (const [rule, fields] of Object.entries(rules))
    files[`styles/${name}/${rule}.yml`] = stringify(fields, {
      lineWidth: 0,
      defaultStringType: 'QUOTE_SINGLE',
      defaultKeyType: 'PLAIN',
    });
  return Object.fromEntries(Object.entries(files).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

const lines = (list: readonly string[]): string => list.map((line) => `${line}\n`).join('');

type RuleFields = Readonly<Record<string, unknown>>;

function termRules(lexicon: readonly Term[], language: string): Record<string, RuleFields> {
  const rules = lexicon.flatMap((term) => {
    const avoided = [...(term.avoid[language] ?? []), ...(term.forms?.[language] ?? [])];
    if (avoided.length === 0) return [];
    const why = term.why?.[language] ?? term.why?.en ?? '';
    const shared = { level: 'warning', ignorecase: true, nonword: true };
    const prefer = term.prefer[language] ?? [];
    const swap = (each: string) => term.swap?.[language]?.[each] ?? prefer.join('|');
    const patterns = avoided.map((each) => [termPattern(each, term, language), swap(each)] as const);
    const isReplaced = patterns.every(([, preferred]) => preferred !== '');
    const fields = isReplaced
      ? {
          extends: 'substitution',
          message: `Use '%s' instead of '%s'. ${why}`.trim(),
          ...shared,
          swap: Object.fromEntries(patterns),
        }
      : {
          extends: 'existence',
          message: `Avoid '%s'. ${why}`.trim(),
          ...shared,
          tokens: patterns.map(([pattern]) => pattern),
        };
    return [[`term-${term.name}`, fields] as const];
  });
  return Object.fromEntries(rules);
}

function mechanicRules(mechanics: readonly Mechanic[]): Record<string, RuleFields> {
  const limit = (name: string) => mechanics.find((mechanic) => mechanic.name === name)?.limit;
  const [marks, words] = [limit('exclamation') ?? 1, limit('length')];
  const exclamation = {
    extends: 'occurrence',
    message: `At most ${marks} exclamation marks.`,
    level: 'warning',
    max: marks,
    token: '[!！]',
  };
  if (words === undefined) return { exclamation };
  const message = `At most ${words} words in a sentence.`;
  const token = String.raw`[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*`;
  return {
    exclamation,
    length: { extends: 'occurrence', message, level: 'suggestion', scope: 'sentence', max: words, token },
  };
}

const shared = { extends: 'existence', level: 'warning', nonword: true };

function languageRules({ language, digits }: ExportValeOptions): Record<string, RuleFields> {
  const isArabic = new Intl.Locale(language).language === 'ar';
  const rules: Record<string, RuleFields> = {
    bidi: {
      ...shared,
      message: 'Remove the invisible direction control.',
      level: 'error',
      action: { name: 'remove' },
      tokens: [String.raw`[\u202A-\u202E]`],
    },
    repetition: {
      extends: 'repetition',
      message: "'%s' is written twice.",
      level: 'warning',
      alpha: true,
      ignorecase: true,
      tokens: [String.raw`[\p{L}\p{M}]{2,}`],
    },
  };
  if (isArabic) {
    const mark = (found: string) =>
      String.raw`(?<=[\p{Arabic}\p{M}])${found}(?=\s|$|[\p{Arabic}])`.replaceAll(
        String.raw`\p{Arabic}`,
        String.raw`\u0620-\u064A\u0660-\u0669`,
      );
    rules.punctuation = {
      ...shared,
      extends: 'substitution',
      message: "Use '%s' instead of '%s'.",
      swap: { [mark(',')]: '،', [mark(';')]: '؛', [mark(String.raw`\?`)]: '؟' },
    };
  }
  const wrong = { arab: '[0-9]', latn: '[٠-٩۰-۹]' }[digits ?? 'latn'];
  if (digits) {
    const edge = String.raw`(?<![\p{L}\p{N}_#@/.-])`;
    rules.digits = {
      ...shared,
      message: "Write '%s' in the digits of this language.",
      tokens: [String.raw`${edge}${wrong}+(?![A-Za-z_@/]|[.-][A-Za-z0-9])`],
    };
  }
  return rules;
}
