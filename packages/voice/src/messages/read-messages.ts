import type { ExtensionPath, Message, VoiceToken } from '../types.js';
import type { VoiceReporter } from '../reporter.js';
import { compareArguments } from './compare-arguments.js';
import { compileMessage, type CompiledMessage } from './compile-message.js';
import { isTokenText, readTokenText, type ShapeProblem, type TokenText } from './token-text.js';

const languages = ['en', 'ar'] as const;
type Language = (typeof languages)[number];
type Bilingual<T> = Readonly<Record<Language, T>>;

/** A text of a message as a reader sees it, and its path in the extension. */
export interface MessageText {
  readonly text: string;
  readonly at: ExtensionPath;
}

/** A checked message in both languages, with its dotted key. */
export interface MessageEntry {
  readonly key: string;
  readonly token: VoiceToken;
  readonly messages: Bilingual<Message>;
  readonly texts: Bilingual<readonly MessageText[]>;
}

/** A message in one language. */
interface Reading {
  readonly source: TokenText;
  readonly compiled: CompiledMessage & { readonly message: Message };
}

/** Reads one message token; `undefined` after a problem that makes it unusable (reported). */
export function readMessage(token: VoiceToken, key: string, reporter: VoiceReporter): MessageEntry | undefined {
  const content = contentOf(token, reporter);
  if (!content) return undefined;
  const en = readText(token, content, 'en', reporter);
  const ar = readText(token, content, 'ar', reporter);
  if (en === undefined || ar === undefined) return undefined;
  compareLanguages(token, { en, ar }, reporter);
  return {
    key,
    token,
    messages: { en: en.compiled.message, ar: ar.compiled.message },
    texts: { en: textsOf(en, 'en'), ar: textsOf(ar, 'ar') },
  };
}

function textsOf({ source, compiled }: Reading, language: Language): MessageText[] {
  return compiled.forms.map(({ text, offset }) => ({ text, at: pathAt(source, language, offset).at }));
}

function readText(
  token: VoiceToken,
  content: Readonly<Record<string, unknown>>,
  language: Language,
  reporter: VoiceReporter,
): Reading | undefined {
  const given = content[language];
  if (given === undefined || isBlank(given)) {
    reporter.add('WS-V002', token, `"${token.path}" has no text in "${language}".`, {
      at: ['message', language],
      fix: `Add message.${language}.`,
    });
    return undefined;
  }
  const source = readTokenText(given);
  if (!isTokenText(source)) {
    for (const problem of source) reportShape(token, language, problem, reporter);
    return undefined;
  }
  reportBlankForms(token, language, given, source, reporter);
  const compiled = compileMessage(source.icu, { key: token.path, locale: language, suggest: reporter.suggest });
  for (const { code, what, offset, why, fix, didYouMean } of compiled.problems) {
    reporter.add(code, token, what, {
      ...pathAt(source, language, offset),
      why,
      fix,
      ...(didYouMean !== undefined && { didYouMean }),
    });
  }
  return compiled.message === undefined ? undefined : { source, compiled: { ...compiled, message: compiled.message } };
}

const isBlank = (text: unknown): boolean => typeof text === 'string' && text.trim() === '';

/** The place in the extension of an offset in the ICU text. */
function pathAt(
  { forms }: TokenText,
  language: Language,
  offset: number,
): { readonly at: ExtensionPath; readonly isKey: boolean; readonly form?: string } {
  const form = forms.find((one) => one.offset <= offset && offset < one.offset + one.length);
  if (!form) return { at: ['message', language], isKey: false };
  return { at: ['message', language, form.name], isKey: offset < form.bodyOffset - 1, form: form.name };
}

function reportShape(
  token: VoiceToken,
  language: Language,
  { what, at, unknown }: ShapeProblem,
  reporter: VoiceReporter,
): void {
  reporter.add('WS-V001', token, `"${token.path}" in "${language}" ${what}.`, {
    at: ['message', language, ...at],
    isKey: unknown !== undefined,
    fix: 'Write ICU text, or { "plural": "count", "one": "…", "other": "…" } with the categories zero, one, two, few, many, other.',
    didYouMean: unknown && reporter.suggest(unknown.key, unknown.known),
  });
}

function reportBlankForms(
  token: VoiceToken,
  language: Language,
  given: unknown,
  { forms }: TokenText,
  reporter: VoiceReporter,
): void {
  for (const { name } of forms) {
    if (!isBlank((given as Record<string, unknown>)[name])) continue;
    reporter.add('WS-V002', token, `"${token.path}" has an empty "${name}" form in "${language}".`, {
      at: ['message', language, name],
      fix: `Write message.${language}.${name}.`,
    });
  }
}

function compareLanguages(token: VoiceToken, readings: Bilingual<Reading>, reporter: VoiceReporter): void {
  const catalogues = Object.fromEntries(
    languages.map((language) => [language, { [token.path]: readings[language].compiled.args }]),
  );
  for (const { language, name, what, why, fix, didYouMean } of compareArguments(catalogues, reporter.suggest)) {
    const { source, compiled } = readings[language as Language];
    const { at, form } = pathAt(source, language as Language, compiled.places[name]?.offset ?? 0);
    const inForm = form === undefined ? '' : ` It is in the "${form}" form.`;
    reporter.add('WS-V005', token, what + inForm, { at, why, fix, didYouMean });
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** The message of a token; `undefined` after a problem (reported). */
function contentOf(token: VoiceToken, reporter: VoiceReporter): Fields | undefined {
  const content = token.extension?.message;
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content as Fields;
  reporter.add('WS-V001', token, `"${token.path}" has no "message" in its extension "org.wusum".`, {
    fix: 'Write "$extensions": { "org.wusum": { "message": { … } } } next to $value.',
  });
  return undefined;
}
