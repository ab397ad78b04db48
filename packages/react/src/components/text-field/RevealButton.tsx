'use client';
import { passwordMessages } from '@wusum/contract/messages/password';
import { useEffect, type RefObject } from 'react';
import { useMessages } from '../../internal/use-messages.js';
import { Reveal } from './TextField.styles.js';

interface RevealButtonProps {
  input: RefObject<HTMLInputElement | null>;
  isRevealed: boolean;
  onReveal: (isRevealed: boolean) => void;
}

/** Shows and hides the characters of a password. They are hidden again when the form is sent. */
export function RevealButton({ input, isRevealed, onReveal }: RevealButtonProps) {
  const message = useMessages(passwordMessages);
  useEffect(() => {
    const form = input.current?.form;
    if (!isRevealed || !form) return;
    // Browsers offer to save what is in a password field then.
    const hide = () => onReveal(false);
    form.addEventListener('submit', hide);
    return () => form.removeEventListener('submit', hide);
  }, [input, isRevealed, onReveal]);
  const label = isRevealed ? message('password.hide') : message('password.show');
  return (
    <Reveal type="button" aria-label={label} onClick={() => onReveal(!isRevealed)}>
      <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2">
        <path d="M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7Z" />
        <circle cx="12" cy="12" r="3" />
        {isRevealed ? <path d="M4 20 20 4" /> : null}
      </svg>
    </Reveal>
  );
}
