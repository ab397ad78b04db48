'use client';
import { useEffect, useState, type RefObject } from 'react';
import { useMessages } from '../../internal/use-messages.js';
import { onText } from './on-text.js';
import { Announcer, Counter } from './TextArea.styles.js';

/** How long the member pauses before the number is announced, in milliseconds. */
const PAUSE = 1000;
/** The number is announced only if at most this share of the length is left. */
const NEAR = 0.2;

interface CharactersLeftProps {
  id: string;
  input: RefObject<HTMLTextAreaElement | null>;
  most: number;
}

/** How many characters are left: always visible, and announced in a pause near the end. */
export function CharactersLeft({ id, input, most }: CharactersLeftProps) {
  const message = useMessages();
  const [length, setLength] = useState(0);
  const count = Math.max(0, most - length);
  const words = message('field.characters-left', { count });
  const near = count <= most * NEAR;
  const [announced, setAnnounced] = useState('');

  useEffect(() => onText(input.current, ({ value }) => setLength(value.length)));

  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(near ? words : ''), PAUSE);
    return () => clearTimeout(timer);
  }, [near, words]);

  return (
    <>
      <Counter id={id} data-full={count === 0 || undefined}>
        {words}
      </Counter>
      <Announcer>{announced}</Announcer>
    </>
  );
}
