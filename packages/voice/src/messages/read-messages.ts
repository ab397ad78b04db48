import type { Bilingual, Language, Message, VoiceToken } from '../types.js';
import type { Report } from '../report.js';
import { contentOf } from '../read.js';
import { asMessage, formsOf, hasStrayBrace, integersByCategory, placeholdersOf } from './inspect-message.js';

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
  if (content[language] === undefined || content[language] === '') {
    report.add('WS-V002', token, `"${token.path}" has no wording in "${language}".`, {
      why: 'A component shows this message to readers of both languages.',
      help: `Add message.${language}.`,
    });
    return undefined;
  }
  const message = asMessage(content[language]);
  if (message === undefined) {
    report.add(
      'WS-V001',
      token,
      `"${token.path}" has a wording in "${language}" that is neither text nor a counted message.`,
      {
        help: 'A counted message is { "plural": "count", "one": "…", "other": "…" } with categories zero one two few many other.',
      },
    );
    return undefined;
  }
  for (const { text } of formsOf(message)) {
    if (hasStrayBrace(text)) {
      report.add('WS-V007', token, `"${token.path}" has a brace that belongs to no placeholder: ${text}`, {
        help: 'A placeholder is a name in one pair of braces: {count}.',
      });
    }
  }
  if (typeof message !== 'string') checkPlural(token, message, language, report);
  return message;
}

function checkPlural(token: VoiceToken, message: Exclude<Message, string>, language: Language, report: Report): void {
  const used = integersByCategory(language);
  for (const category of used.keys()) {
    if (message[category] === undefined) {
      report.add('WS-V003', token, `"${token.path}" has no "${category}" form in "${language}".`, {
        why: `Intl.PluralRules('${language}') answers ${[...used.keys()].join(', ')}: ${category} is for ${used.get(category)!.slice(0, 4).join(', ')}…`,
        help: `Write message.${language}.${category}.`,
      });
    }
  }
  for (const { category, text } of formsOf(message)) {
    if (category === undefined) continue;
    const numbers = used.get(category);
    if (!numbers && category !== 'zero') {
      report.add('WS-V004', token, `"${token.path}" has a "${category}" form, which "${language}" never uses.`, {
        help: 'Leave it out.',
      });
    }
    if (numbers && numbers.length > 1 && !placeholdersOf(text).has(message.plural)) {
      report.add(
        'WS-V006',
        token,
        `"${token.path}" does not show {${message.plural}} in its "${category}" form: ${text}`,
        {
          why: `In "${language}" that form answers ${numbers.slice(0, 4).join(', ')}… and the reader cannot tell which.`,
        },
      );
    }
  }
}

/** A form may leave its number out ("one story"), so the counted value itself is not compared. */
function comparePlaceholders(token: VoiceToken, wordings: Bilingual<Message>, report: Report): void {
  const [en, ar] = [namesIn(wordings.en), namesIn(wordings.ar)];
  const lonely = [...en, ...ar].filter((name) => !en.has(name) || !ar.has(name));
  if (lonely.length === 0) return;
  report.add('WS-V005', token, `"${token.path}" uses {${lonely.join('}, {')}} in one language only.`, {
    why: 'The component gives the same values whichever language is read.',
    help: 'Use the same placeholder names in both wordings.',
  });
}

function namesIn(message: Message): Set<string> {
  const names = new Set(formsOf(message).flatMap(({ text }) => [...placeholdersOf(text)]));
  if (typeof message !== 'string') names.add(message.plural);
  return names;
}
