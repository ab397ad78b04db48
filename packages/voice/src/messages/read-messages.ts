import { languages, type Bilingual, type Language, type Message, type VoiceToken } from '../types.js';
import type { VoiceReporter } from '../reporter.js';
import { contentOf } from '../read-extension.js';
import {
  asMessage,
  formsOf,
  hasStrayBrace,
  integersByCategory,
  isMessage,
  placeholdersOf,
  formPath,
  type Form,
  type ShapeProblem,
} from './inspect-message.js';

/** A checked message in both languages, with its dotted key. */
export interface MessageEntry {
  readonly key: string;
  readonly token: VoiceToken;
  readonly texts: Bilingual<Message>;
}

/** Reads one message token; `undefined` after a problem that makes it unusable (reported). */
export function readMessage(token: VoiceToken, key: string, reporter: VoiceReporter): MessageEntry | undefined {
  const content = contentOf(token, 'message', reporter);
  if (!content) return undefined;
  const en = readText(token, content, 'en', reporter);
  const ar = readText(token, content, 'ar', reporter);
  if (en === undefined || ar === undefined) return undefined;
  const texts = { en, ar };
  comparePlaceholders(token, texts, reporter);
  return { key, token, texts };
}

function readText(
  token: VoiceToken,
  content: Readonly<Record<string, unknown>>,
  language: Language,
  reporter: VoiceReporter,
): Message | undefined {
  const given = content[language];
  if (given === undefined || isBlank(given)) {
    reporter.add('WS-V002', token, `"${token.path}" has no text in "${language}".`, {
      at: ['message', language],
      fix: `Add message.${language}.`,
    });
    return undefined;
  }
  const message = asMessage(given);
  if (!isMessage(message)) {
    for (const problem of message) reportShape(token, language, problem, reporter);
    return undefined;
  }
  for (const form of formsOf(message)) checkForm(token, language, form, reporter);
  if (typeof message !== 'string') checkPlural(token, message, language, reporter);
  return message;
}

const isBlank = (text: unknown): boolean => typeof text === 'string' && text.trim() === '';

function reportShape(
  token: VoiceToken,
  language: Language,
  { what, at, unknown }: ShapeProblem,
  reporter: VoiceReporter,
): void {
  reporter.add('WS-V001', token, `"${token.path}" in "${language}" ${what}.`, {
    at: ['message', language, ...at],
    isKey: unknown !== undefined,
    fix: 'Write text, or { "plural": "count", "one": "…", "other": "…" } with the categories zero, one, two, few, many, other.',
    didYouMean: unknown && reporter.suggest(unknown.key, unknown.known),
  });
}

function checkForm(token: VoiceToken, language: Language, form: Form, reporter: VoiceReporter): void {
  const at = formPath(language, form);
  if (isBlank(form.text)) {
    reporter.add('WS-V002', token, `"${token.path}" has an empty "${form.category}" form in "${language}".`, {
      at,
      fix: `Write ${at.join('.')}.`,
    });
  }
  if (hasStrayBrace(form.text)) {
    reporter.add('WS-V007', token, `"${token.path}" has a brace outside a placeholder: ${form.text}`, {
      at,
    });
  }
}

function checkPlural(
  token: VoiceToken,
  message: Exclude<Message, string>,
  language: Language,
  reporter: VoiceReporter,
): void {
  const used = integersByCategory(language);
  for (const category of used.keys()) {
    if (message[category] === undefined) {
      reporter.add('WS-V003', token, `"${token.path}" has no "${category}" form in "${language}".`, {
        at: ['message', language],
        why: `Intl.PluralRules('${language}') has ${[...used.keys()].join(', ')}; "${category}" is used for ${used.get(category)!.slice(0, 4).join(', ')}…`,
        fix: `Add message.${language}.${category}.`,
      });
    }
  }
  for (const form of formsOf(message)) {
    const { category, text } = form;
    if (category === undefined) continue;
    const at = formPath(language, form);
    const numbers = used.get(category);
    if (!numbers && category !== 'zero') {
      reporter.add('WS-V004', token, `"${token.path}" has a "${category}" form, which "${language}" never uses.`, {
        at,
        isKey: true,
      });
    }
    if (numbers && numbers.length > 1 && !placeholdersOf(text).has(message.plural)) {
      reporter.add(
        'WS-V006',
        token,
        `The "${category}" form of "${token.path}" does not contain {${message.plural}}: ${text}`,
        {
          at,
          why: `In "${language}" this form is used for ${numbers.slice(0, 4).join(', ')}…, so the text must show the number.`,
        },
      );
    }
  }
}

/** A form may omit its number ("one story"), so the counted value itself is not compared. */
function comparePlaceholders(token: VoiceToken, texts: Bilingual<Message>, reporter: VoiceReporter): void {
  const names = { en: namesIn(texts.en), ar: namesIn(texts.ar) };
  const unmatched = languages.flatMap((language) => {
    const other = language === 'en' ? 'ar' : 'en';
    return [...names[language]]
      .filter((name) => !names[other].has(name))
      .map((name) => ({ name, language, other, near: reporter.suggest(name, without(name, names)) }));
  });
  // A name with a near one is probably misspelt, and explains both.
  const misspelt = unmatched.filter(({ near }) => near !== undefined).slice(0, 1);
  for (const { name, language, other, near } of misspelt.length > 0 ? misspelt : unmatched) {
    const form = formsOf(texts[language]).find(({ text }) => placeholdersOf(text).has(name));
    const where = form?.category === undefined ? `"${language}"` : `the "${form.category}" form of "${language}"`;
    reporter.add('WS-V005', token, `"${token.path}" has {${name}} in ${where} but not in "${other}".`, {
      at: form ? formPath(language, form) : ['message', language, 'plural'],
      didYouMean: near,
    });
  }
}

const without = (name: string, { en, ar }: Bilingual<ReadonlySet<string>>): string[] =>
  [...en, ...ar].filter((other) => other !== name);

function namesIn(message: Message): Set<string> {
  const names = new Set(formsOf(message).flatMap(({ text }) => [...placeholdersOf(text)]));
  if (typeof message !== 'string') names.add(message.plural);
  return names;
}
