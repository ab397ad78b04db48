import type { WordsText } from '../messages/read-words.js';
import { createChecker, type Checker } from '../check/create-checker.js';
import type { CheckedVoice, Finding } from '../check/types.js';
import type { VoiceCode } from '../codes.js';
import type { VoiceReporter } from '../reporter.js';

/** Checks every text against the lexicon and mechanics of the brand and the rules of its language; suggestions are left out. */
export function checkTexts(texts: readonly WordsText[], voice: CheckedVoice, reporter: VoiceReporter): void {
  const checkers = new Map<string, Checker>();
  for (const text of texts) {
    const { language } = text;
    if (!checkers.has(language)) checkers.set(language, createChecker(voice, { language }));
    for (const finding of checkers.get(language)!.check(text.text)) report(finding, text, reporter);
    checkScript(text, reporter);
  }
}

/** Codes of rules that have one of their own. */
const codes: Readonly<Partial<Record<Finding['rule'], VoiceCode>>> = {
  term: 'WS-V009',
  capitals: 'WS-V010',
  exclamation: 'WS-V010',
};

function report(finding: Finding, { token, language, location }: WordsText, reporter: VoiceReporter): void {
  const { rule, severity, found, message, replacements, why } = finding;
  if (severity === 'suggestion') return;
  const [instead] = replacements;
  const fact = message.en!.includes(found) ? '' : ` contains "${found}"`;
  reporter.add(codes[rule] ?? 'WS-V020', token, `"${token.path}"${fact}: ${message.en!}`, {
    location,
    ...(why?.[language] !== undefined && { why: why[language] }),
    ...(instead !== undefined && { fix: instead === '' ? 'Remove it.' : `Write "${instead}".` }),
  });
}

/** A text with letters, none of which is of the script of its language. */
function checkScript({ token, language, text, location }: WordsText, reporter: VoiceReporter): void {
  const { script, ofScript } = scriptOf(language);
  const letters = text.replace(/\{[^}]*\}/gu, '');
  if (!ofScript || ofScript.test(letters) || !/\p{L}/u.test(letters)) return;
  const message = `"${token.path}" has no letter of the script ${script}: ${text}`;
  reporter.add('WS-V011', token, message, { location });
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
