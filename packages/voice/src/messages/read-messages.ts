import { languages, type Bilingual, type Language, type Message, type VoiceToken } from '../types.js';
import type { Report } from '../reporter.js';
import { contentOf } from '../read-extension.js';
import {
  asMessage,
  formsOf,
  hasStrayBrace,
  integersByCategory,
  isMessage,
  placeholdersOf,
  placeOf,
  type Form,
  type ShapeProblem,
} from './inspect-message.js';

/** A token's two wordings, checked, by the dotted key that components ask for. */
export interface MessageEntry {
  readonly key: string;
  readonly token: VoiceToken;
  readonly wordings: Bilingual<Message>;
}

/** Reads one message token; every problem is reported, and a message that cannot be used is left out. */
export function readMessage(token: VoiceToken, key: string, report: Report): MessageEntry | undefined {
  const content = contentOf(token, 'message', report);
  if (!content) return undefined;
  const en = readWording(token, content, 'en', report);
  const ar = readWording(token, content, 'ar', report);
  if (en === undefined || ar === undefined) return undefined;
  const wordings = { en, ar };
  comparePlaceholders(token, wordings, report);
  return { key, token, wordings };
}

function readWording(
  token: VoiceToken,
  content: Readonly<Record<string, unknown>>,
  language: Language,
  report: Report,
): Message | undefined {
  const given = content[language];
  if (given === undefined || isBlank(given)) {
    report.add('WS-V002', token, `"${token.path}" has no wording in "${language}".`, {
      at: ['message', language],
      why: 'A component shows this message to readers of both languages.',
      fix: `Add message.${language}.`,
    });
    return undefined;
  }
  const message = asMessage(given);
  if (!isMessage(message)) {
    for (const problem of message) reportShape(token, language, problem, report);
    return undefined;
  }
  for (const form of formsOf(message)) checkForm(token, language, form, report);
  if (typeof message !== 'string') checkPlural(token, message, language, report);
  return message;
}

const isBlank = (text: unknown): boolean => typeof text === 'string' && text.trim() === '';

function reportShape(token: VoiceToken, language: Language, { what, at, unknown }: ShapeProblem, report: Report): void {
  report.add('WS-V001', token, `The wording of "${token.path}" in "${language}" ${what}.`, {
    at: ['message', language, ...at],
    isKey: unknown !== undefined,
    fix: 'A counted message is { "plural": "count", "one": "…", "other": "…" } with categories zero one two few many other.',
    didYouMean: unknown && report.suggest(unknown.key, unknown.known),
  });
}

function checkForm(token: VoiceToken, language: Language, form: Form, report: Report): void {
  const at = placeOf(language, form);
  if (isBlank(form.text)) {
    report.add('WS-V002', token, `"${token.path}" has an empty "${form.category}" form in "${language}".`, {
      at,
      fix: `Write ${at.join('.')}.`,
    });
  }
  if (hasStrayBrace(form.text)) {
    report.add('WS-V007', token, `"${token.path}" has a brace that belongs to no placeholder: ${form.text}`, {
      at,
      fix: 'A placeholder is a name in one pair of braces: {count}.',
    });
  }
}

function checkPlural(token: VoiceToken, message: Exclude<Message, string>, language: Language, report: Report): void {
  const used = integersByCategory(language);
  for (const category of used.keys()) {
    if (message[category] === undefined) {
      report.add('WS-V003', token, `"${token.path}" has no "${category}" form in "${language}".`, {
        at: ['message', language],
        why: `Intl.PluralRules('${language}') answers ${[...used.keys()].join(', ')}: ${category} is for ${used.get(category)!.slice(0, 4).join(', ')}…`,
        fix: `Write message.${language}.${category}.`,
      });
    }
  }
  for (const form of formsOf(message)) {
    const { category, text } = form;
    if (category === undefined) continue;
    const at = placeOf(language, form);
    const numbers = used.get(category);
    if (!numbers && category !== 'zero') {
      report.add('WS-V004', token, `"${token.path}" has a "${category}" form, which "${language}" never uses.`, {
        at,
        isKey: true,
        fix: 'Leave it out.',
      });
    }
    if (numbers && numbers.length > 1 && !placeholdersOf(text).has(message.plural)) {
      report.add(
        'WS-V006',
        token,
        `"${token.path}" does not show {${message.plural}} in its "${category}" form: ${text}`,
        {
          at,
          why: `In "${language}" that form answers ${numbers.slice(0, 4).join(', ')}… and the reader cannot tell which.`,
        },
      );
    }
  }
}

/** A form may leave its number out ("one story"), so the counted value itself is not compared. */
function comparePlaceholders(token: VoiceToken, wordings: Bilingual<Message>, report: Report): void {
  const names = { en: namesIn(wordings.en), ar: namesIn(wordings.ar) };
  const lonely = languages.flatMap((language) => {
    const other = language === 'en' ? 'ar' : 'en';
    return [...names[language]]
      .filter((name) => !names[other].has(name))
      .map((name) => ({ name, language, other, near: report.suggest(name, without(name, names)) }));
  });
  // A name with a near one was probably misspelt, and explains the near one.
  const told = lonely.filter(({ near }) => near !== undefined).slice(0, 1);
  for (const { name, language, other, near } of told.length > 0 ? told : lonely) {
    const form = formsOf(wordings[language]).find(({ text }) => placeholdersOf(text).has(name));
    const where = form?.category === undefined ? `"${language}"` : `the "${form.category}" form of "${language}"`;
    report.add('WS-V005', token, `"${token.path}" has {${name}} in ${where}, and "${other}" has no {${name}}.`, {
      at: form ? placeOf(language, form) : ['message', language, 'plural'],
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
