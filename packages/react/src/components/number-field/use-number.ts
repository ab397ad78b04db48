'use client';
import { numberMessages } from '@wusum/contract/messages/number';
import { useReducer, useRef, useState } from 'react';
import { setNativeValue } from '../../internal/native-value.js';
import { onText } from '../../internal/on-text.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useControlled } from '../../internal/use-controlled.js';
import { useResetting } from '../../internal/use-resetting.js';
import { useMessages } from '../../internal/use-messages.js';
import type { NumberFieldChangeDetails, NumberFieldChangeReason, NumberFieldProps } from './NumberField.props.js';
import { accepted, steppedBy, type NumberLimits, type NumberModel } from './number-model.js';

type Values = Pick<NumberFieldProps, 'value' | 'defaultValue' | 'onValueChange'>;

/**
 * The value of the field, the text while people type, and the hidden input that the form sends. What a form, the browser or
 * a program sets on that input becomes the value.
 */
export function useNumber(
  model: NumberModel,
  limits: NumberLimits,
  { value, defaultValue = null, onValueChange }: Values,
) {
  const [current, setCurrent] = useControlled<number | null, NumberFieldChangeDetails>(
    value,
    defaultValue,
    onValueChange,
  );
  const [initial] = useState(current);
  const [text, setText] = useState<string>();
  const [, compareAgain] = useReducer((count: number) => count + 1, 0);
  const message = useMessages(numberMessages);
  const native = useRef<HTMLInputElement>(null);
  const written = current === null ? '' : String(current);
  const isWrong = text !== undefined && text.trim() !== '' && model.read(text) === undefined;
  const adopt = (input: HTMLInputElement) => {
    setText(undefined);
    setCurrent(input.value === '' ? null : Number(input.value), { reason: 'none', event: new Event('input') });
    // Of a controlled value the input gets back what its page sets.
    compareAgain();
  };
  const isResetting = useResetting(native);
  const latest = useRef({ written, adopt });
  // Once, and before the first comparison: the browser may have restored a value.
  useBrowserLayoutEffect(
    () =>
      onText(native.current, (input) => {
        if (input.value !== latest.current.written) latest.current.adopt(input);
      }),
    [],
  );
  useBrowserLayoutEffect(() => {
    latest.current = { written, adopt };
    const { current: input } = native;
    if (input && input.value !== written && !isResetting.current) setNativeValue(input, written);
    input?.setCustomValidity(isWrong ? message('number.invalid', { example: model.example }) : '');
  });
  const set = (next: number | null, reason: NumberFieldChangeReason, event: Event) =>
    setCurrent(next, { reason, event });
  return {
    native,
    /** After a reset: of an uncontrolled value the default of the last render, as an `<input>` has. */
    initial: value === undefined ? defaultValue : initial,
    value: current,
    text: text ?? (current === null ? '' : model.show(current)),
    isEditing: text !== undefined,
    /** Focus: the number alone. A text that is no number is kept, so that people can correct it. */
    begin: () => setText((known) => known ?? (current === null ? '' : model.type(current))),
    type: (typed: string, event: Event) => {
      setText(typed);
      set(model.read(typed) ?? null, 'input-change', event);
    },
    /** Focus leaves: the value is one that the field accepts. */
    end: (event: Event) => {
      if (isWrong) return;
      setText(undefined);
      if (current !== null) set(model.round(accepted(current, limits)), 'focus-out', event);
    },
    step: (steps: number, reason: NumberFieldChangeReason, event: Event) => {
      const next = model.round(steppedBy(current, steps, limits, model.unit));
      if (text !== undefined) setText(model.type(next));
      set(next, reason, event);
      return next;
    },
    goTo: (next: number, event: Event) => {
      setText(model.type(next));
      set(next, 'keyboard', event);
    },
  };
}

/** All but the hidden input: what its parts do with a number. */
export type NumberActions = Omit<ReturnType<typeof useNumber>, 'native'>;
