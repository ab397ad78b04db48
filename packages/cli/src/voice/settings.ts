import { isRecord } from '@wusum/dtcg/internal';
import type { Term } from '@wusum/voice';
import type { CheckOptions } from '@wusum/voice/check';
import { ruleNames } from '@wusum/voice/codes';

/** Settings of `wusum voice` in the config. */
export interface VoiceSettings {
  /**
   * Files, folders and glob patterns of texts, relative to the config; `!` in front excludes: `['docs', '!docs/api']`.
   */
  readonly files?: readonly string[];
  /** Brand whose voice is checked. Default: that of the resolver document. */
  readonly brand?: string;
  /**
   * Language of texts in Latin script that declare none.
   * @default 'en'
   */
  readonly language?: string;
  /** Severity of single rules: `{ passive: 'off', term: 'error' }`. */
  readonly rules?: CheckOptions['rules'];
  /** JSON file with further terms, as in `voice.json`: `{ "lexicon": { "user": { "prefer": …, "avoid": … } } }`. */
  readonly lexicon?: string;
  /** Folder with Vale styles (`<style>/<rule>.yml`), and `.vale.ini` if there is one. Their rules run besides the own ones. */
  readonly styles?: string;
  /** Findings that are not reported, each with its reason. */
  readonly ignore?: readonly IgnoredFindings[];
}

/** Findings of a rule that are not reported. */
export interface IgnoredFindings {
  /** A rule, or several. */
  readonly rule: string | readonly string[];
  readonly reason: string;
  /** Glob pattern of files, relative to the config. Default: all. */
  readonly files?: string;
  /** Glob pattern of keys of messages, or of names of attributes, such as `*.souq.*`. Default: all. */
  readonly key?: string;
  /** Token that asks for the finding, such as `voice.term.story`. Default: all. */
  readonly token?: string;
}

const severities = ['error', 'warning', 'suggestion', 'off'];
const isText = (value: unknown): value is string => typeof value === 'string';
/** A rule of the checker, or of a style: `Google.Passive`. */
const isRule = (name: unknown): boolean =>
  ruleNames.some((rule) => rule === name) || (isText(name) && /^[\w-]+\.[\w-]+$/u.test(name));

const kinds: Readonly<Record<keyof VoiceSettings, (value: unknown) => string | undefined>> = {
  files: (value) => (Array.isArray(value) && value.every(isText) ? undefined : 'a list of strings'),
  brand: (value) => (isText(value) ? undefined : 'a string'),
  language: (value) => (isText(value) && isTag(value) ? undefined : 'a BCP 47 tag, such as en'),
  lexicon: (value) => (isText(value) ? undefined : 'a string'),
  styles: (value) => (isText(value) ? undefined : 'a string'),
  rules: (value) =>
    isRecord(value) &&
    Object.entries(value).every(([name, level]) => isRule(name) && severities.includes(String(level)))
      ? undefined
      : `an object with ${severities.join(', ')} for rules: ${ruleNames.join(', ')}`,
  ignore: (value) =>
    Array.isArray(value) && value.every(isIgnored)
      ? undefined
      : 'a list of { rule, reason, files?, key?, token? } with a reason each',
};

function isIgnored(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { rule, reason, files, key, token, ...others } = value;
  const isValid =
    [rule].flat().every(isRule) && isText(reason) && reason.trim() !== '' && Object.keys(others).length === 0;
  return isValid && [files, key, token].every((one) => one === undefined || isText(one));
}

function isTag(tag: string): boolean {
  try {
    return new Intl.Locale(tag).toString() !== '';
  } catch {
    return false;
  }
}

/** What is wrong with the setting `voice`; `undefined` if nothing is. */
export function problemOfVoice(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  for (const [key, given] of Object.entries(value)) {
    if (!Object.hasOwn(kinds, key)) return `unknown setting "voice.${key}". Expected ${Object.keys(kinds).join(', ')}.`;
    const wanted = kinds[key as keyof VoiceSettings](given);
    if (given !== undefined && wanted !== undefined) return `"voice.${key}" must be ${wanted}.`;
  }
  return undefined;
}

/** The terms of a lexicon file. @throws Error if it has another form */
export function readTerms(text: string): Term[] {
  const value: unknown = JSON.parse(text);
  const terms = isRecord(value) ? value['lexicon'] : undefined;
  if (!isRecord(terms)) throw new Error('It has no object "lexicon".');
  return Object.entries(terms).map(([name, term]) => {
    if (!isRecord(term) || !isRecord(term['avoid'])) throw new Error(`The term "${name}" has no object "avoid".`);
    return { prefer: {}, ...term, name } as unknown as Term;
  });
}
