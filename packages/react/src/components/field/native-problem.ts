import { fieldMessages } from '@wusum/contract/messages/field';
import { countCharacters } from '../../internal/characters.js';
import { useMessages, type FormatMessage } from '../../internal/use-messages.js';
import { useScope } from '../../internal/use-scope.js';

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The flags of `ValidityState`, the first that is set wins. */
const flags = [
  'valueMissing',
  'badInput',
  'typeMismatch',
  'tooShort',
  'tooLong',
  'rangeUnderflow',
  'rangeOverflow',
  'stepMismatch',
  'patternMismatch',
  'customError',
] as const;
type Flag = (typeof flags)[number];

/** What the browser finds wrong in a control. */
export interface Problem {
  readonly control: Control;
  readonly flag: Flag;
  /** The length of the value, as people count. */
  readonly length: number;
}

export function problemOf(control: Control): Problem | undefined {
  const flag = flags.find((each) => control.validity[each]);
  return flag && { control, flag, length: countCharacters(control.value) };
}

export const isControl = (target: EventTarget): target is Control => 'validity' in target && 'form' in target;

/** Of the form, or the control itself. */
export function firstInvalid(control: Control): Element | undefined {
  const all = [...(control.form?.elements ?? [control])] as Control[];
  return all.find((each) => each.willValidate && !each.validity.valid);
}

/** The message of the brand for a problem. Renders its text alone, in the reader's language, also when that changes. */
export function ProblemText({ problem }: { problem: Problem }): string {
  const message = useMessages(fieldMessages);
  const { lang } = useScope();
  return problemText(problem, message, lang);
}

/** The same outside of a render. @param lang the language of the reader, for numbers and dates */
export function problemText(
  { control, flag, length }: Problem,
  message: FormatMessage<keyof typeof fieldMessages.en>,
  lang?: string,
): string {
  const limit = (name: 'min' | 'max') => limitOf(control as HTMLInputElement, name, lang);
  const texts: Readonly<Partial<Record<Flag, () => string>>> = {
    valueMissing: () => message('field.missing'),
    typeMismatch: () => (control.type === 'url' ? message('field.url') : message('field.email')),
    tooShort: () =>
      message('field.too-short', { count: Math.max(1, (control as HTMLInputElement).minLength - length) }),
    tooLong: () => message('field.too-long', { count: Math.max(1, length - (control as HTMLInputElement).maxLength) }),
    rangeUnderflow: () => message('field.min', { min: limit('min') }),
    rangeOverflow: () => message('field.max', { max: limit('max') }),
    // The page has its own words.
    patternMismatch: () => control.title || message('field.invalid'),
    customError: () => control.validationMessage,
  };
  return texts[flag]?.() ?? message('field.invalid');
}

/** A limit as people write it: a number or a date in their language, anything else as it is. */
function limitOf(control: HTMLInputElement, name: 'min' | 'max', lang = 'en'): string {
  const text = control[name];
  if (control.type === 'number') return new Intl.NumberFormat(lang).format(Number(text));
  if (control.type !== 'date') return text;
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${text}T00:00Z`));
}
