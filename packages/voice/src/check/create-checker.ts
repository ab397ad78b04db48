import { addressRule } from './rules/address.js';
import { findBidi } from './rules/bidi.js';
import { findCapitals } from './rules/capitals.js';
import { digitsRule } from './rules/digits.js';
import { exclamationRule } from './rules/exclamation.js';
import { hamzaRule } from './rules/hamza.js';
import { lengthRule } from './rules/length.js';
import { numberWordsRule } from './rules/number-words.js';
import { numeralsRule } from './rules/numerals.js';
import { findPassive } from './rules/passive.js';
import { phraseRules } from './rules/phrases.js';
import { findPlaceholders } from './rules/placeholder.js';
import { punctuationRule } from './rules/punctuation.js';
import { findRepetitions } from './rules/repetition.js';
import { tanwinRule } from './rules/tanwin.js';
import { tashkeelRule } from './rules/tashkeel.js';
import { tatweelRule } from './rules/tatweel.js';
import { termRule } from './rules/term.js';
import { createReading } from '../text/reading.js';
import { compileStyleRule } from './style/compile-style-rule.js';
import type { StyleRuleName, TextAround } from './style/types.js';
import {
  ruleNames,
  type CheckedVoice,
  type CheckOptions,
  type Finding,
  type FindingSeverity,
  type Rule,
  type RuleName,
} from './types.js';

/** Checks texts of one language for one brand. */
export interface Checker {
  /**
   * Findings in the order of their places. Time is linear in the text; nothing is sent anywhere.
   *
   * @param text plain text; offsets of the findings are in its UTF-16 units
   * @param around where the text is; only rules of styles ask
   */
  check(text: string, around?: TextAround): Finding[];
}

/** What a machine can know is an error or a warning; what is a matter of taste is a suggestion. */
const severities: Readonly<Record<RuleName, FindingSeverity>> = {
  bidi: 'error',
  placeholder: 'error',
  term: 'warning',
  address: 'warning',
  digits: 'warning',
  punctuation: 'warning',
  tatweel: 'warning',
  tanwin: 'warning',
  tashkeel: 'warning',
  hamza: 'warning',
  numerals: 'warning',
  repetition: 'warning',
  exclamation: 'warning',
  capitals: 'warning',
  length: 'suggestion',
  clickbait: 'warning',
  vanity: 'suggestion',
  inclusive: 'suggestion',
  hedging: 'suggestion',
  passive: 'suggestion',
  'number-words': 'suggestion',
};

/**
 * Compiles the voice of a brand to a checker for texts in one language. It runs in a browser, a worker and Node.
 *
 * @throws {RangeError} if the language is no BCP 47 tag
 * @throws {SyntaxError} if a pattern of a style is none
 */
export function createChecker(voice: CheckedVoice, options: CheckOptions): Checker {
  // The language of `und` is an empty string.
  const language = new Intl.Locale(options.language).language || 'und';
  const on = [...ownRules(voice, options, language), ...styleRules(options)];
  const context = { options, isArabic: language === 'ar', isEnglish: language === 'en' };
  return {
    check: (text, around) => {
      const read = Object.assign(createReading(text), { ...context, around });
      return on
        .flatMap(({ name, severity, rule }) =>
          Array.from(rule(read), (finding) => ({
            rule: name,
            severity,
            found: text.slice(finding.start, finding.end),
            ...finding,
          })),
        )
        .toSorted((one, other) => one.start - other.start);
    },
  };
}

interface NamedRule {
  readonly name: RuleName | StyleRuleName;
  readonly severity: FindingSeverity;
  readonly rule: Rule;
}

function ownRules(voice: CheckedVoice, options: CheckOptions, language: string): NamedRule[] {
  const rules = rulesOf(voice, options, language);
  return ruleNames.flatMap((name) => {
    const severity = options.rules?.[name] ?? severities[name];
    return severity === 'off' ? [] : [{ name, severity, rule: rules[name] }];
  });
}

function styleRules({ styles = [], rules }: CheckOptions): NamedRule[] {
  return styles.flatMap((style) => {
    const severity = rules?.[style.name] ?? style.severity;
    return severity === 'off' ? [] : [{ name: style.name, severity, rule: compileStyleRule(style) }];
  });
}

function rulesOf(voice: CheckedVoice, options: CheckOptions, language: string): Record<RuleName, Rule> {
  return {
    bidi: findBidi,
    placeholder: findPlaceholders,
    term: termRule(voice.lexicon, options.language),
    address: addressRule(options.address),
    digits: digitsRule(voice, options),
    punctuation: punctuationRule(voice, options.language),
    tatweel: tatweelRule(voice, options.language),
    tanwin: tanwinRule(voice, options.language),
    tashkeel: tashkeelRule(voice, options.language),
    hamza: hamzaRule(voice, options.language),
    numerals: numeralsRule(voice, options.language),
    repetition: findRepetitions,
    exclamation: exclamationRule(voice.mechanics),
    capitals: findCapitals,
    length: lengthRule(voice.mechanics),
    ...phraseRules(language),
    passive: findPassive,
    'number-words': numberWordsRule(voice, options.language),
  };
}

/**
 * Applies the first replacement of each finding that has one, from the end to the start; of findings that overlap only the
 * first.
 */
export function applyReplacements(text: string, findings: readonly Finding[]): string {
  let fixed = '';
  let from = 0;
  for (const { start, end, replacements } of findings.toSorted((one, other) => one.start - other.start)) {
    if (start < from || replacements.length === 0) continue;
    fixed += text.slice(from, start) + replacements[0]!;
    from = end;
  }
  return fixed + text.slice(from);
}
