'use client';

import { dateMessages } from '@wusum/contract/messages/date';
import { useId, type ChangeEvent, type ClipboardEvent, type KeyboardEvent } from 'react';
import { readDate } from '../../internal/dates.js';
import { localDigits, westernDigits } from '../../internal/digits.js';
import { isComposing } from '../../internal/keys.js';
import { useLocale } from '../../internal/use-locale.js';
import { useMessages } from '../../internal/use-messages.js';
import { useToday } from '../../internal/use-today.js';
import type { ControlProps } from '../field/field-context.js';
import { Segment as Input } from './DateField.styles.js';
import { stepped, typed, type Segment, type SegmentModel, type SegmentName } from './segments.js';
import type { SegmentsState } from './use-segments.js';

const labels = {
  day: 'date.day',
  month: 'date.month',
  year: 'date.year',
  hour: 'date.hour',
  minute: 'date.minute',
  dayPeriod: 'date.day-period',
} as const satisfies Record<SegmentName, string>;

/** How far Page Up and Page Down step. */
const pages: Readonly<Record<SegmentName, number>> = { day: 7, month: 2, year: 5, hour: 2, minute: 15, dayPeriod: 1 };

export interface SegmentInputProps {
  readonly segment: Segment;
  readonly model: SegmentModel;
  readonly state: Omit<SegmentsState, 'native'>;
  readonly wired: ControlProps;
  readonly readOnly: boolean;
  readonly isFirst: boolean;
  readonly ownId: string | undefined;
  /** Ids of the labels of the field, after the name of the part. */
  readonly labelIds: string | undefined;
}

/** One part: an `<input role="spinbutton">`, so that phones show digits and input methods work. */
export function SegmentInput({ segment, model, state, wired, readOnly, isFirst, ...ids }: SegmentInputProps) {
  const message = useMessages(dateMessages);
  const locale = useLocale();
  const newId = useId();
  const { name, min, max } = segment;
  const value = state.parts[name];
  const handlers = useSegmentHandlers({ segment, model, state, readOnly });
  const word = message(labels[name]);
  const id = ids.ownId ?? newId;
  const spoken = value === undefined ? undefined : model.nameOf(name, value);
  const placeholder = name === 'dayPeriod' ? '––' : name === 'hour' || name === 'minute' ? '––' : word;
  return (
    <Input
      role="spinbutton"
      inputMode={name === 'dayPeriod' ? undefined : 'numeric'}
      autoComplete="off"
      size={name === 'year' ? 4 : 2}
      id={id}
      aria-label={ids.labelIds ? `${word}${commaOf(word)}` : word}
      aria-labelledby={ids.labelIds && `${id} ${ids.labelIds}`}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={spoken ?? (value === undefined ? placeholder : localDigits(value, locale))}
      aria-invalid={wired['aria-invalid']}
      aria-describedby={isFirst ? wired['aria-describedby'] : undefined}
      aria-required={wired['aria-required']}
      disabled={wired.disabled}
      readOnly={readOnly}
      placeholder={placeholder}
      data-segment={name}
      value={textOf(segment, value, locale, spoken)}
      {...handlers}
    />
  );
}

/** A pause between the name of the part and the label of the field: «يوم يوم الحلقة» is no name. */
const commaOf = (word: string): string => (/\p{Script=Arabic}/u.test(word) ? '،' : ',');

function textOf({ name }: Segment, value: number | undefined, locale: string, spoken: string | undefined): string {
  if (value === undefined) return '';
  if (name === 'dayPeriod') return spoken ?? '';
  return localDigits(value, locale, name === 'minute' ? 2 : 1);
}

type HandlerInput = Pick<SegmentInputProps, 'segment' | 'model' | 'state' | 'readOnly'>;

function useSegmentHandlers({ segment, model, state, readOnly }: HandlerInput) {
  const { name, min, max } = segment;
  const value = state.parts[name];
  const today = useToday(undefined);
  const start = () => model.read(model.type === 'date' ? (today ?? '') : '12:00')[name] ?? min;
  const onChange = ({ currentTarget, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    if (name === 'dayPeriod') {
      const period = periodOf(currentTarget.value, model);
      return state.change(name, period ?? (currentTarget.value === '' ? undefined : value), nativeEvent);
    }
    const { data } = nativeEvent as InputEvent;
    // A part with a leading zero takes typed digits after its number.
    const kept = value === undefined ? '' : String(value);
    const digits = westernDigits(currentTarget.value);
    const text = data && name === 'minute' && digits.length > 2 ? kept + westernDigits(data) : digits;
    const { value: next, isFull } = typed(text, segment);
    state.change(name, next, nativeEvent);
    if (isFull) move(currentTarget, 1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, currentTarget, nativeEvent } = event;
    if (isComposing(nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    const isRtl = getComputedStyle(currentTarget.parentElement!).direction === 'rtl';
    const forth = isRtl ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'ArrowLeft' || key === 'ArrowRight') move(currentTarget, key === forth ? 1 : -1);
    else if (key === 'Backspace' && value === undefined) move(currentTarget, -1);
    // Whole, as in the browser's own date field.
    else if (!readOnly && /^(Backspace|Delete)$/.test(key)) state.change(name, undefined, nativeEvent);
    else if (!readOnly && key in STEPS) state.change(name, stepTo(key), nativeEvent);
    else return;
    event.preventDefault();
  };
  const stepTo = (key: string): number => {
    if (key === 'Home') return min;
    if (key === 'End') return max;
    const by = STEPS[key]!;
    return stepped(value, Math.abs(by) > 1 ? Math.sign(by) * pages[name] : by, segment, start());
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text').trim();
    if (readOnly || !(model.type === 'date' ? readDate(text) : /^\d\d:\d\d$/.test(text))) return;
    event.preventDefault();
    state.setWhole(text, event.nativeEvent);
  };
  return { onChange, onKeyDown, onPaste, onFocus: select, onClick: select };
}

/** The next key press replaces the part. */
const select = ({ currentTarget }: { currentTarget: HTMLInputElement }) => currentTarget.select();

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 2,
  PageDown: -2,
  Home: 0,
  End: 0,
};

/** Focuses the part before or after, in reading order; in a range, also that of the other date. */
function move(from: HTMLInputElement, by: 1 | -1): void {
  const box = from.closest('[data-dates]') ?? from.parentElement!;
  const all = [...box.querySelectorAll<HTMLInputElement>('input[data-segment]')];
  all[all.indexOf(from) + by]?.focus();
}

/** AM or PM by the letter that was typed last, in the script of the reader or in Latin. */
function periodOf(text: string, model: SegmentModel): number | undefined {
  const letter = text.slice(-1).toLowerCase();
  const found = [0, 1].find(
    (value) => letter === 'ap'[value] || model.nameOf('dayPeriod', value)?.toLowerCase().startsWith(letter),
  );
  return letter === '' ? undefined : found;
}
