import type { WordsText } from '../messages/read-words.js';
import { createChecker, type Checker } from '../check/create-checker.js';
import type { Finding } from '../check/types.js';
import type { BrandVoice, SituationLimits } from '../brand-voice.js';
import type { Term } from '../types.js';
import { lengthOf } from './check-tiers.js';
import { mechanicsWith } from './limits.js';
import type { VoiceReporter } from '../reporter.js';
import { codeOfRule } from './rule-codes.js';

/** A text to check, with the limits of its situation. */
export interface CheckedText extends WordsText {
  readonly limits?: SituationLimits | undefined;
}

/**
 * Checks every text against lexicon, names, mechanics and address of the brand, the limits of its situation, and the rules
 * of its language. Suggestions are left out, except the length of sentences: its limit is a number that the brand sets.
 */
export function checkTexts(texts: readonly CheckedText[], voice: BrandVoice, reporter: VoiceReporter): void {
  const checkers = new Map<string, Checker>();
  for (const text of texts) {
    const { language, limits } = text;
    const key = JSON.stringify([language, limits?.words, limits?.exclamation]);
    if (!checkers.has(key)) checkers.set(key, checkerFor(voice, language, limits));
    for (const finding of checkers.get(key)!.check(text.text)) report(finding, text, reporter);
    checkScript(text, reporter);
    checkCharacters(text, reporter);
  }
}

function checkerFor(voice: BrandVoice, language: string, limits: SituationLimits | undefined): Checker {
  const address = voice.address[language];
  return createChecker(
    {
      ...voice,
      lexicon: [...voice.lexicon, ...wrongNames(voice, language)],
      mechanics: mechanicsWith(voice.mechanics, limits),
    },
    { language, ...(address && { address }), rules: { length: 'warning' } },
  );
}

/** Wrong spellings of the name of the brand, as a term. */
export function wrongNames({ names }: Pick<BrandVoice, 'names'>, language: string): Term[] {
  const own = names[language];
  if (own?.never === undefined) return [];
  return [{ name: 'name', prefer: { [language]: [own.written] }, avoid: { [language]: own.never } }];
}

function checkCharacters(checked: CheckedText, reporter: VoiceReporter): void {
  const { token, limits } = checked;
  const length = lengthOf(checked.text);
  if (limits?.characters === undefined || length <= limits.characters) return;
  const fact = `"${token.path}" has ${length} characters; its situation allows ${limits.characters}`;
  reporter.add('WS-V022', token, `${fact}.`, { location: checked.location });
}

function report(finding: Finding, { token, language, location }: WordsText, reporter: VoiceReporter): void {
  const { rule, severity, found, message, replacements, why } = finding;
  if (severity === 'suggestion') return;
  const [instead] = replacements;
  const fact = message.en!.includes(found) ? '' : ` contains "${found}"`;
  reporter.add(codeOfRule(rule), token, `"${token.path}"${fact}: ${message.en!}`, {
    location,
    ...(why?.[language] !== undefined && { why: why[language] }),
    ...(instead !== undefined && { fix: instead === '' ? 'Remove it.' : `Write "${instead}".` }),
  });
}

/** A text with letters, none of which is of the script of its language. */
function checkScript(checked: WordsText, reporter: VoiceReporter): void {
  const { token, language, text } = checked;
  const { script, ofScript } = scriptOf(language);
  const letters = text.replace(/\{[^}]*\}/gu, '');
  if (!ofScript || ofScript.test(letters) || !/\p{L}/u.test(letters)) return;
  const message = `"${token.path}" has no letter of the script ${script}: ${text}`;
  reporter.add('WS-V011', token, message, { location: checked.location });
}

const scripts = new Map<string, { readonly script: string; readonly ofScript: RegExp | undefined }>();

/** The script of a language. Remembered, as there may be thousands of texts in one language. */
function scriptOf(language: string): { readonly script: string; readonly ofScript: RegExp | undefined } {
  let found = scripts.get(language);
  if (found === undefined) {
    const script = new Intl.Locale(language).maximize().script ?? '';
    found = { script, ofScript: scriptPattern(script) };
    scripts.set(language, found);
  }
  return found;
}

/** `undefined` for scripts that are several scripts in Unicode, such as Jpan. */
function scriptPattern(script: string): RegExp | undefined {
  try {
    return new RegExp(`\\p{Script=${script}}`, 'u');
  } catch {
    return undefined;
  }
}
