'use client';
import { useContext, useRef, type ComponentProps, type KeyboardEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { arrowStep } from '../../internal/roving.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useRestoredCheck } from '../../internal/use-restored.js';
import { choiceIn, RadioGroupContext } from '../field/choice-group-context.js';
import { Circle } from './Radio.styles.js';

type RadioInputProps = ComponentProps<'input'> & { value: string };

/** The native radio button of a group. */
export function RadioInput(props: RadioInputProps) {
  return <Circle {...useRadio(props)} />;
}

/**
 * The props of a native radio button of a group, whatever its look.
 * @throws Error outside of a `RadioGroup`
 */
export function useRadio({ value, ref, ...rest }: RadioInputProps) {
  const group = useContext(RadioGroupContext);
  if (!group) throw new Error('Radio is outside a RadioGroup. Put it inside one.');
  const input = useRef<HTMLInputElement>(null);
  const inputRef = useComposedRefs(input, ref);
  const state = choiceIn(group, value);
  useRestoredCheck(input, state.checked);
  return {
    type: 'radio',
    ...rest,
    ...state,
    // The group calls its own handler. React wants one where `checked` is set.
    onChange: rest.onChange ?? noop,
    onKeyDown: composeHandlers(rest.onKeyDown, moveByArrow),
    ref: inputRef,
  } as const;
}

const noop = () => {};

/**
 * Arrow keys choose the next or previous radio button in reading direction, around. Browsers ignore the direction, and
 * WebKit stops at the ends.
 */
function moveByArrow(event: KeyboardEvent<HTMLInputElement>): void {
  const { currentTarget: radio, key } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const step = arrowStep(key, getComputedStyle(radio).direction === 'rtl', 'both');
  if (!step) return;
  event.preventDefault();
  const radios = groupOf(radio).filter((each) => !each.matches(':disabled'));
  const next = radios.at((radios.indexOf(radio) + step) % radios.length);
  next?.focus();
  if (next && !next.checked) next.click();
}

/** The radio buttons that exclude each other, in the order of the document. */
function groupOf({ name, form, ownerDocument }: HTMLInputElement): HTMLInputElement[] {
  const all = [...(form ?? ownerDocument).querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  return all.filter((each) => each.name === name && each.form === form);
}
