import { compileMessage, type Message } from '@wusum/voice';
import type { Diagnostic } from '@wusum/diagnostics';
import { isRecord } from '@wusum/dtcg/internal';
import { brandNames, nameIn, writtenNames } from '../brand-names.js';
import type { LanguageRecord } from '../languages.js';
import { platformProblem } from '../shared/errors.js';
import { type Brand, startView } from '../shared/target-context.js';
import type { MailsOptions } from './options.js';
import { argumentsOfWord, type MailWord, mailWords, neutralWords } from './words/index.js';

/** The compiled texts of a brand in one language. */
export type MailMessages = Readonly<Record<MailWord, Message>>;

/** The words of a brand that are texts of mails have names that begin so: `mail.welcome.title`. */
const prefix = 'mail.';

/** A text, and where it is written for problems. */
interface Found extends Pick<Diagnostic, 'location'> {
  readonly text: string;
  readonly from: string;
}

/** The texts of a brand in a language; `undefined` if one is missing or wrong, which is reported (WS-E127). */
export function readMessages(
  brand: Brand,
  { id: lang, locale }: LanguageRecord,
  options: MailsOptions,
  report: (diagnostic: Diagnostic) => void,
): MailMessages | undefined {
  const found = mailWords.map((name) => [name, findText(brand, lang, name, options)] as const);
  const missing = found.flatMap(([name, text]) => (text === undefined ? [prefix + name] : []));
  if (missing.length > 0) {
    const message = `mails: the brand "${brand.title}" has no words in "${lang}" for ${missing.join(', ')}.`;
    report(platformProblem('WS-E127', message));
    return undefined;
  }
  const problems: Diagnostic[] = [];
  const messages = found.map(([name, text]) => [name, compileText(name, text!, locale, problems)] as const);
  for (const problem of problems) report(problem);
  return problems.length > 0 ? undefined : (Object.fromEntries(messages) as MailMessages);
}

/** The word of the brand, a text of the options for the brand or for every brand, or the neutral text. */
function findText(brand: Brand, lang: string, name: MailWord, { words = [] }: MailsOptions): Found | undefined {
  const token = startView(brand).permutation.tokens.get(`words.${lang}.${prefix}${name}`);
  const value: unknown = isRecord(token?.value) ? token.value['message'] : token?.value;
  if (typeof value === 'string') return { text: value, from: 'the words of the brand', location: token!.location };
  const given = words.filter((one) => one.lang === lang && one.texts[name] !== undefined);
  const own = given.find((one) => one.brand === brand.id) ?? given.find((one) => one.brand === undefined);
  const text = own?.texts[name];
  if (text !== undefined) return { text, from: 'the option "words"' };
  const neutral = (neutralWords[lang] ?? neutralWords[new Intl.Locale(lang).language])?.[name];
  return neutral === undefined ? undefined : { text: neutral, from: 'the platform' };
}

function compileText(name: MailWord, { text, from, location }: Found, locale: string, problems: Diagnostic[]): Message {
  const wrong = (what: string, fix?: string): void => {
    const message = `mails: "${prefix}${name}" in ${from} ${what}.`;
    problems.push(platformProblem('WS-E127', message, { ...(location && { location }), ...(fix && { fix }) }));
  };
  const compiled = compileMessage(text, { key: prefix + name, locale });
  for (const { severity, what, fix } of compiled.problems)
    if (severity === 'error') wrong(`is not a valid message: ${what}`, fix);
  const known = argumentsOfWord(name);
  const unknown = Object.keys(compiled.args).filter((argument) => !known.includes(argument));
  if (unknown.length > 0)
    wrong(`has the unknown argument ${unknown.join(', ')}`, `Use only: ${known.join(', ') || 'none'}.`);
  const { message = '' } = compiled;
  if (hasOffset(message)) wrong('has a plural with an offset', 'Write the forms without "offset".');
  if (literals(message).some((literal) => /\{\{|\}\}/u.test(literal)))
    wrong('has two braces in a row as text', 'Remove one: two braces are a placeholder of the sender.');
  return message;
}

function literals(message: Message): string[] {
  if (typeof message === 'string') return [message];
  return message.flatMap((part) => {
    if (typeof part === 'string') return [part];
    return Array.isArray(part) && isForms(part[2]) ? Object.values(part[2]).flatMap(literals) : [];
  });
}

function hasOffset(message: Message): boolean {
  if (typeof message === 'string') return false;
  return message.some((part) => {
    if (!Array.isArray(part) || !isForms(part[2])) return false;
    return part[3] !== undefined || Object.values(part[2]).some(hasOffset);
  });
}

/** The third member of a part of a message is its forms, or the style of a number or a date. */
const isForms = (value: unknown): value is Readonly<Record<string, Message>> => isRecord(value) && 'other' in value;

/** The name of a brand: alone, and as a sentence of the language has it, which in Arabic is in quotation marks. */
export function brandNameIn(brand: Brand, lang: string): { readonly alone: string; readonly inText: string } {
  const { permutation } = startView(brand);
  const alone = nameIn(writtenNames(permutation), lang) ?? brand.title;
  const names = permutation.tokens.get(brandNames)?.value;
  const own = isRecord(names) ? names[lang] : undefined;
  const quoted = isRecord(own) ? own['quoted'] : undefined;
  return { alone, inText: typeof quoted === 'string' ? quoted : alone };
}
