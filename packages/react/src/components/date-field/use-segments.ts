import { dateMessages } from '@wusum/contract/messages/date';
import { useReducer, useRef, useState } from 'react';
import { setNativeValue } from '../../internal/native-value.js';
import { onText } from '../../internal/on-text.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useControlled } from '../../internal/use-controlled.js';
import { useResetting } from '../../internal/use-resetting.js';
import { useMessages } from '../../internal/use-messages.js';
import type { SegmentedFieldProps } from './DateField.props.js';
import type { Parts, SegmentModel, SegmentName } from './segments.js';

interface Values extends Pick<SegmentedFieldProps, 'value' | 'defaultValue' | 'onValueChange'> {
  /** What is wrong with a value besides its limits; `''` for nothing. */
  readonly problemOf?: ((iso: string) => string) | undefined;
}

/**
 * The value of a field in parts, and the hidden input that the form sends. The parts are kept here while the value is not
 * complete; what a form, the browser or a program sets on the input becomes the value.
 */
export function useSegments(model: SegmentModel, { value, defaultValue = '', onValueChange, problemOf }: Values) {
  const [iso, setIso] = useControlled(value, defaultValue, onValueChange);
  const [draft, setDraft] = useState<{ readonly parts: Parts; readonly iso: string }>();
  const [, compareAgain] = useReducer((count: number) => count + 1, 0);
  const native = useRef<HTMLInputElement>(null);
  // A draft is of its value: a new value from outside replaces it.
  const parts = draft && draft.iso === iso ? draft.parts : model.read(iso);
  const isPartial = model.write(parts) === '' && Object.values(parts).some((part) => part !== undefined);
  const message = useMessages(dateMessages);
  const adopt = (input: HTMLInputElement) => {
    setDraft(undefined);
    setIso(input.value, { reason: 'none', event: new Event('input') });
    // Of a controlled value the input gets back what its page sets.
    compareAgain();
  };
  const isResetting = useResetting(native);
  const latest = useRef({ iso, adopt });
  // Once, and before the first comparison: the browser may have restored a value.
  useBrowserLayoutEffect(
    () =>
      onText(native.current, (input) => {
        if (input.value !== latest.current.iso) latest.current.adopt(input);
      }),
    [],
  );
  useBrowserLayoutEffect(() => {
    latest.current = { iso, adopt };
    const { current: input } = native;
    if (input && input.value !== iso && !isResetting.current) setNativeValue(input, iso);
    input?.setCustomValidity(isPartial ? message('date.incomplete') : iso && problemOf ? problemOf(iso) : '');
  });
  const set = (next: Parts, event: Event) => {
    const written = model.write(next);
    setDraft(written === '' ? { parts: next, iso: written } : undefined);
    setIso(written, { reason: 'input-change', event });
  };
  return {
    iso,
    parts,
    native,
    change: (name: SegmentName, part: number | undefined, event: Event) => set({ ...parts, [name]: part }, event),
    setWhole: (text: string, event: Event) => set(model.read(text), event),
  };
}

export type SegmentsState = ReturnType<typeof useSegments>;
