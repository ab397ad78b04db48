import type { Message, MessagePart } from '@wusum/voice';
import { xmlText } from '../shared/strings.js';

/** How a message is written in a file of a mail. */
export interface MailFormat {
  /** A text of the message. */
  readonly text: (text: string) => string;
  /** A value that the sender fills in: a text, or a number in the digits of the reader. */
  readonly value: (name: string, kind: 'text' | 'number') => string;
}

/** HTML: Mustache escapes the value, and `bdi` keeps its direction apart from that of the sentence. */
export const htmlFormat: MailFormat = {
  text: xmlText,
  value: (name, kind) => (kind === 'number' ? `{{${name}}}` : `<bdi>{{${name}}}</bdi>`),
};

/** HTML where elements are not allowed: the subject and the preheader. */
export const titleFormat: MailFormat = { text: xmlText, value: (name) => `{{${name}}}` };

/** Plain text: Mustache must not escape the value, and isolates do what `bdi` does. */
export const plainFormat: MailFormat = {
  text: (text) => text,
  value: (name, kind) => (kind === 'number' ? `{{{${name}}}}` : `\u2068{{{${name}}}}\u2069`),
};

/**
 * A message as a Mustache template. Forms are sections, of which the sender turns one on: `{{#days-few}}…{{/days-few}}`.
 *
 * @param known values that the build knows
 */
export function printMessage(
  message: Message,
  format: MailFormat,
  known: Readonly<Record<string, string>>,
  counted = '',
): string {
  if (typeof message === 'string') return format.text(message);
  return message.map((part) => printPart(part, format, known, counted)).join('');
}

function printPart(
  part: MessagePart,
  format: MailFormat,
  known: Readonly<Record<string, string>>,
  counted: string,
): string {
  if (typeof part === 'string') return format.text(part);
  if (part === 0) return format.value(counted, 'number');
  const [name, kind] = part;
  if (kind !== 'plural' && kind !== 'select' && kind !== 'selectordinal') {
    const value = Object.hasOwn(known, name) ? known[name] : undefined;
    return value === undefined ? format.value(name, kind === undefined ? 'text' : 'number') : format.text(value);
  }
  const forms = Object.entries(part[2] as Readonly<Record<string, Message>>).map(
    ([form, inner]) => [form, printMessage(inner, format, known, kind === 'select' ? counted : name)] as const,
  );
  const exact = forms.filter(([form]) => form.startsWith('='));
  const others = forms.filter(([form]) => !form.startsWith('='));
  const sections = others.map(([form, inner]) => section(`${name}-${form}`, inner)).join('');
  // An exact form takes the place of the category of the same number.
  return exact.reduceRight((rest, [form, inner]) => {
    const own = `${name}-${form.slice(1)}`;
    return `${section(own, inner)}{{^${own}}}${rest}{{/${own}}}`;
  }, sections);
}

/** A part that is written if a value is true, or for each member of a list. */
export const section = (name: string, inner: string): string => `{{#${name}}}${inner}{{/${name}}}`;
