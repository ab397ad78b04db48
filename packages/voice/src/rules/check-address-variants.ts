import { suggest } from '@wusum/diagnostics';
import type { Address } from '../brand-voice.js';
import { commands } from '../check/words/commands.js';
import type { VoiceReporter } from '../reporter.js';
import { foldArabic } from '../text/fold-arabic.js';
import type { Localized, Message, MessagePart, Messages, VoiceToken } from '../types.js';

/** The argument whose value is the form in which a reader wants to be addressed. */
const argument = 'address';

const masculine = new Set(
  commands.filter(([toMan, , , noun]) => toMan !== noun).map(([toMan]) => foldArabic(toMan).text),
);

/**
 * Checks that a message with forms of address has one for each variant of the brand and no other, and that an Arabic
 * command to one man has a form for women where the brand offers one.
 *
 * @param words tokens by `<language>.<key>`
 */
export function checkAddressVariants(
  messages: Localized<Messages>,
  words: ReadonlyMap<string, VoiceToken>,
  address: Localized<Address>,
  reporter: VoiceReporter,
): void {
  for (const [language, own] of Object.entries(messages)) {
    const variants: readonly string[] = address[language]?.variants ?? [];
    for (const [key, message] of Object.entries(own)) {
      const token = words.get(`${language}.${key}`);
      for (const forms of formsOf(message)) checkForms(forms, variants, token, reporter);
      if (language === 'ar' && variants.includes('feminine')) checkCommand(message, token, reporter);
    }
  }
}

/** The names of the forms of each selection by address in a message. */
function formsOf(message: Message): string[][] {
  if (typeof message === 'string') return [];
  return message.filter(isChoice).flatMap(([name, kind, forms]) => {
    const inner = Object.values(forms).flatMap(formsOf);
    return name === argument && kind === 'select' ? [Object.keys(forms), ...inner] : inner;
  });
}

type Choice = Extract<MessagePart, readonly [string, 'plural' | 'selectordinal' | 'select', ...unknown[]]>;
const isChoice = (part: MessagePart): part is Choice =>
  typeof part === 'object' && ['plural', 'selectordinal', 'select'].includes(String(part[1]));

function checkForms(
  forms: readonly string[],
  variants: readonly string[],
  token: VoiceToken | undefined,
  reporter: VoiceReporter,
): void {
  const path = token?.path ?? '';
  for (const variant of variants.filter((each) => !forms.includes(each)))
    reporter.add('WS-V024', token, `"${path}" has forms of address, but none for "${variant}".`);
  for (const form of forms.filter((each) => each !== 'other' && !variants.includes(each)))
    reporter.add('WS-V024', token, `"${path}" has a form for "${form}", which is no variant of the brand.`, {
      didYouMean: suggest(form, variants),
      fix: `Add "${form}" to \`variants\` in brand.json, or remove the form.`,
    });
}

/** A command at the start of a message without forms of address. */
function checkCommand(message: Message, token: VoiceToken | undefined, reporter: VoiceReporter): void {
  const text = typeof message === 'string' ? message : message.find((part) => typeof part === 'string');
  const first = typeof text === 'string' ? (/^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '') : '';
  if (!masculine.has(foldArabic(first).text) || formsOf(message).length > 0) return;
  reporter.add(
    'WS-V024',
    token,
    `"${token?.path ?? ''}" commands one man ("${first}"), and the brand offers a feminine form.`,
    {
      fix: `Write {address, select, feminine {…} other {…}}, or a form that suits every reader.`,
    },
  );
}
