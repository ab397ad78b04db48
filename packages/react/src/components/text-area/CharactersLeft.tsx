'use client';
import { fieldMessages } from '@wusum/contract/messages/field';
import { useEffect, useState, type RefObject } from 'react';
import { countCharacters, firstCharacters } from '../../internal/characters.js';
import { insertText } from '../../internal/native-value.js';
import { onText } from '../../internal/on-text.js';
import { useMessages } from '../../internal/use-messages.js';
import { Announcer, Counter } from './TextArea.styles.js';

/** How long the member pauses before the number is announced, in milliseconds. */
const PAUSE = 1000;
/** The number is announced only if at most this share of the length is left. */
const NEAR = 0.2;

interface CharactersLeftProps {
  id: string;
  input: RefObject<HTMLTextAreaElement | null>;
  /** The text of the first render. */
  text: string;
  /** The maximum length, in characters as people count them. */
  max: number;
}

/**
 * How many characters are left: always visible, and announced in a pause near the end. A text that is longer, because a
 * program or an input method wrote it, stays, and is not sent.
 */
export function CharactersLeft({ id, input, text, max }: CharactersLeftProps) {
  const message = useMessages(fieldMessages);
  const [length, setLength] = useState(() => countCharacters(text));
  const count = max - length;
  const words = count < 0 ? message('field.too-long', { count: -count }) : message('field.characters-left', { count });
  const near = count <= max * NEAR;
  const [announced, setAnnounced] = useState('');

  useEffect(() => onText(input.current, ({ value }) => setLength(countCharacters(value))));
  useEffect(() => limit(input.current!, max), [input, max]);
  const problem = count < 0 ? words : '';
  useEffect(() => {
    const { current: node } = input;
    if (!problem) return;
    node!.setCustomValidity(problem);
    return () => node!.setCustomValidity('');
  }, [input, problem]);

  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(near ? words : ''), PAUSE);
    return () => clearTimeout(timer);
  }, [near, words]);

  return (
    <>
      <Counter id={id} data-full={count <= 0 || undefined}>
        {words}
      </Counter>
      <Announcer>{announced}</Announcer>
    </>
  );
}

/** Inserts no more than there is room for. @returns the function that ends it */
function limit(input: HTMLTextAreaElement, max: number): () => void {
  const write = (event: InputEvent) => {
    if (event.isComposing || !event.inputType.startsWith('insert')) return;
    const isBreak = event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph';
    const added = isBreak ? '\n' : (event.data ?? event.dataTransfer?.getData('text/plain') ?? '');
    const { value, selectionStart, selectionEnd } = input;
    const [before, after] = [value.slice(0, selectionStart), value.slice(selectionEnd)];
    const length = countCharacters(before + added + after);
    // A mark that joins the letter before it is no character of its own.
    if (length <= max || length <= countCharacters(value)) return;
    event.preventDefault();
    const fitting = firstCharacters(added, max - countCharacters(before + after));
    if (fitting) insertText(input, fitting);
  };
  input.addEventListener('beforeinput', write);
  return () => input.removeEventListener('beforeinput', write);
}
