import { cleanName } from '@wusum/tribe/content';

/** What is wrong with a field: pages have words for each. */
export type FieldFault = 'missing' | 'too long' | 'unknown';

/** Something in a form is not as it has to be. Nothing was done. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  constructor(readonly fields: Readonly<Record<string, FieldFault>>) {
    super(
      `Invalid: ${Object.entries(fields)
        .map(([name, fault]) => `${name} is ${fault}`)
        .join(', ')}.`,
    );
  }
}

/** What was sent: fields of a form, or the same as JSON. */
export type Sent = Readonly<Record<string, unknown>>;

interface TextRule {
  readonly max: number;
  readonly optional?: boolean;
}

/** A text of a member. Its line breaks stay; a NUL, which no database of text takes, does not. */
export function textIn(sent: Sent, name: string, { max, optional = false }: TextRule): string {
  const value = sent[name];
  if (value !== undefined && typeof value !== 'string') throw new InvalidInputError({ [name]: 'unknown' });
  const text = (value ?? '').replaceAll('\0', '').replaceAll('\r\n', '\n').trim();
  if (text === '' && !optional) throw new InvalidInputError({ [name]: 'missing' });
  if (text.length > max) throw new InvalidInputError({ [name]: 'too long' });
  return text;
}

/** A name, without what could turn round or hide the text next to it. */
export function nameIn(sent: Sent, name: string): string {
  const cleaned = cleanName(textIn(sent, name, { max: 400 })).name;
  if (cleaned === '') throw new InvalidInputError({ [name]: 'missing' });
  return cleaned;
}

/** One of a list. */
export function choiceIn<Choice extends string>(sent: Sent, name: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === sent[name]);
  if (found === undefined) throw new InvalidInputError({ [name]: sent[name] === undefined ? 'missing' : 'unknown' });
  return found;
}

/** Several of a list: a field that a form has more than once. */
export function choicesIn<Choice extends string>(sent: Sent, name: string, choices: readonly Choice[]): Choice[] {
  const value = sent[name];
  const list: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.map((each) => {
    const found = choices.find((choice) => choice === each);
    if (found === undefined) throw new InvalidInputError({ [name]: 'unknown' });
    return found;
  });
}

/** A check box, or a boolean in JSON. */
export const flagIn = (sent: Sent, name: string): boolean => sent[name] === true || sent[name] === 'on';

const ID = /^[\w-]{1,64}$/u;

export function idIn(sent: Sent, name: string): string {
  const value = sent[name];
  if (typeof value !== 'string' || !ID.test(value)) throw new InvalidInputError({ [name]: 'unknown' });
  return value;
}

export function optionalIdIn(sent: Sent, name: string): string | undefined {
  return sent[name] === undefined || sent[name] === '' ? undefined : idIn(sent, name);
}

/** An address, in small letters. Whether it exists is found out by writing to it. */
export function emailIn(sent: Sent, name: string): string {
  const text = textIn(sent, name, { max: 254 }).toLowerCase();
  if (!/^[^\s@<>"',;:\\]+@[^\s@<>"',;:\\]+$/u.test(text)) throw new InvalidInputError({ [name]: 'unknown' });
  return text;
}
