'use client';
import { useEffect, useState, type RefObject } from 'react';
import { useMessages } from '../../internal/use-messages.js';
import { onText } from './on-text.js';
import { Announcer, Counter } from './TextArea.styles.js';

/** How long the member has to pause before a reader says the number, in milliseconds. */
const PAUSE = 1000;
/** A reader is told on its own only when this share of the length, or less, is left. */
const NEAR = 0.2;

interface CharactersLeftProps {
  id: string;
  input: RefObject<HTMLTextAreaElement | null>;
  most: number;
}

/** How much may still be written: always to be seen, and said in a pause when the end is near. */
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
