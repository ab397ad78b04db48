'use client';
import { useEffect, useState, type RefObject } from 'react';
import { insertText, setNativeValue } from '../../internal/native-value.js';
import { listenTogether } from '../../internal/listen-together.js';
import { onText } from '../../internal/on-text.js';
import type { PinFieldType } from './PinField.props.js';
import { editOf, pinOf } from './pin-text.js';

interface Options {
  readonly type: PinFieldType;
  readonly length: number;
}

/** Takes what people type and paste, and what a phone fills in, as characters of a code. */
export function usePinInput(input: RefObject<HTMLInputElement | null>, { type, length }: Options): void {
  useEffect(() => {
    const { current: node } = input;
    if (!node) return;
    const clean = () => pinOf(node.value, type).slice(0, length);
    const write = (event: InputEvent) => {
      if (event.isComposing || !event.inputType.startsWith('insert')) return;
      const typed = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
      if (typed === '') return;
      const { value, selectionStart, selectionEnd } = node;
      const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length];
      const edit = editOf(pinOf(typed, type), { value, start, end, length });
      // Also what is inserted here: WebKit reports it again.
      if (edit.text === typed && edit.start === start && edit.end === end) return;
      event.preventDefault();
      if (edit.text === '') return;
      node.setSelectionRange(edit.start, edit.end);
      insertText(node, edit.text);
    };
    // Before React reads the value: its listener is on the root.
    const read = (event: Event) => {
      const value = clean();
      if (value === node.value || (event as InputEvent).isComposing) return;
      Reflect.set(Object.getPrototypeOf(node) as object, 'value', value, node);
    };
    const end = () => {
      const value = clean();
      if (value !== node.value) setNativeValue(node, value);
    };
    node.addEventListener('beforeinput', write);
    node.addEventListener('input', read);
    node.addEventListener('compositionend', end);
    return () => {
      node.removeEventListener('beforeinput', write);
      node.removeEventListener('input', read);
      node.removeEventListener('compositionend', end);
    };
  }, [input, type, length]);
}

interface PinState {
  readonly text: string;
  /** The selected characters, or the place of the next one. */
  readonly start: number;
  readonly end: number;
}

/** The text of the control and its selection, which the boxes show. */
export function usePinState(input: RefObject<HTMLInputElement | null>, initial: string): PinState {
  const [state, setState] = useState<PinState>({ text: initial, start: initial.length, end: initial.length });
  useEffect(() => {
    const { current: node } = input;
    if (!node) return;
    const read = () => {
      const { value: text, selectionStart, selectionEnd } = node;
      const [start, end] = [selectionStart ?? text.length, selectionEnd ?? text.length];
      setState((now) => (now.text === text && now.start === start && now.end === end ? now : { text, start, end }));
    };
    const stop = onText(node, read);
    const stopSelection = listenTogether(node.ownerDocument, 'selectionchange', read);
    node.addEventListener('focus', read);
    node.addEventListener('keyup', read);
    return () => {
      stop?.();
      stopSelection();
      node.removeEventListener('focus', read);
      node.removeEventListener('keyup', read);
    };
  });
  return state;
}
