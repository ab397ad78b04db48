'use client';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { useFormStatus } from 'react-dom';
import { afterReset } from '../field/after-reset.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';

/**
 * React resets a form after its action, whatever the answer is. What people typed stays if the answer has errors, and if
 * they went on typing while the form was sent.
 *
 * @param onReset called after a reset that was not prevented
 */
export function useKeptText(form: RefObject<HTMLFormElement | null>, onReset: () => void) {
  const isSending = useRef(false);
  const isTyping = useRef(false);
  const latest = useRef(onReset);
  useEffect(() => {
    latest.current = onReset;
  });
  useEffect(() => {
    const { current: node } = form;
    if (!node) return;
    const type = () => {
      isTyping.current ||= isSending.current;
    };
    const keep = (event: Event) => {
      // React resets while it writes the answer to the page: its attributes are new, and its effects come later.
      if (isSending.current && (isTyping.current || node.hasAttribute('data-invalid'))) event.preventDefault();
    };
    node.addEventListener('input', type);
    node.addEventListener('reset', keep);
    const stop = afterReset(node, () => latest.current());
    return () => {
      node.removeEventListener('input', type);
      node.removeEventListener('reset', keep);
      stop();
    };
  }, [form]);
  const setSending = useCallback((now: boolean) => {
    isSending.current = now;
  }, []);
  /** To be called when the form is sent: what is typed from then on is new. */
  const begin = useCallback(() => {
    isTyping.current = false;
  }, []);
  /** Whether people went on typing since then; not while rendering. */
  const wasTyping = useCallback(() => isTyping.current, []);
  return { begin, wasTyping, setSending };
}

/** Reports whether the action of the form around runs, after each change of it. Renders nothing. */
export function Sending({ onChange }: { onChange: (isSending: boolean) => void }) {
  const { pending } = useFormStatus();
  useBrowserLayoutEffect(() => onChange(pending), [onChange, pending]);
  return null;
}
