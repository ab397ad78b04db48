'use client';
import { useEffect, useState, type DOMAttributes, type FormEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useMessages } from '../../internal/use-messages.js';
import { useScope } from '../../internal/use-scope.js';
import { afterReset } from './after-reset.js';
import { countCharacters } from '../../internal/characters.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

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

interface Problem {
  readonly control: Control;
  readonly flag: Flag;
  /** The length of the value, as people count. */
  readonly length: number;
}

function problemOf(control: Control): Problem | undefined {
  const flag = flags.find((each) => control.validity[each]);
  return flag && { control, flag, length: countCharacters(control.value) };
}

type Handlers<T> = Pick<DOMAttributes<T>, 'onInvalidCapture' | 'onChange'>;

/**
 * The browser's validation of the control in a field, in the words of the brand: the control is invalid from the first
 * attempt to send the form until its value is right. The first invalid control of the form gets focus, and the browser's
 * own bubble is not shown. `noValidate` on the form, or `error`, replaces it.
 *
 * @param own handlers of the page, which are called first
 * @returns the message, and handlers of the root of the field
 */
export function useNativeError<T extends Element = HTMLDivElement>(own: Handlers<T> = {}) {
  const [problem, setProblem] = useState<Problem>();
  const text = useText(problem);
  const control = problem?.control;
  // A program may have set the value. It ends when there is no problem.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => {
    if (control?.validity.valid) setProblem(undefined);
  });
  useEffect(() => afterReset(control?.form, () => setProblem(undefined)), [control]);
  const handlers = {
    onInvalidCapture: composeHandlers(own.onInvalidCapture, (event: FormEvent<HTMLElement>) => {
      const { target, currentTarget } = event;
      // The field around it, if there are several.
      if (!isControl(target) || target.closest(fields) !== currentTarget) return;
      event.preventDefault();
      setProblem(problemOf(target));
      if (firstInvalid(target) === target) target.focus();
    }),
    // In a group, the change of another control may make it right.
    onChange: composeHandlers(own.onChange, () => {
      if (control) setProblem(problemOf(control));
    }),
  };
  return { text, handlers };
}

/** What shows an error. A choice in a group leaves it to the group. */
const fields = '.ws-field, .ws-choice-group, .ws-choice:not([data-grouped])';

const isControl = (target: EventTarget): target is Control => 'validity' in target && 'form' in target;

function firstInvalid(control: Control): Element | undefined {
  const all = [...(control.form?.elements ?? [control])] as Control[];
  return all.find((each) => each.willValidate && !each.validity.valid);
}

function useText(problem: Problem | undefined): string | undefined {
  const message = useMessages();
  const { lang } = useScope();
  if (!problem) return undefined;
  const { control, flag, length } = problem;
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
