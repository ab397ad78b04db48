'use client';

import { tagMessages } from '@wusum/contract/messages/tag';
import { useRef, type KeyboardEvent } from 'react';
import { useFocusAfterRemoval } from '../../internal/focus-after-removal.js';
import { useMessages } from '../../internal/use-messages.js';
import type { TagProps } from './Tag.props.js';
import { Remove } from './Tag.styles.js';

interface TagRemoveProps {
  name: string;
  disabled: boolean | undefined;
  onRemove: NonNullable<TagProps['onRemove']>;
}

/** Removes its tag. Renders one `<button>`. */
export function TagRemove({ name, disabled, onRemove }: TagRemoveProps) {
  const message = useMessages(tagMessages);
  const button = useRef<HTMLButtonElement>(null);
  useFocusAfterRemoval(button, neighbours);
  return (
    <Remove
      type="button"
      ref={button}
      disabled={disabled}
      aria-label={message('tag.remove', { name })}
      onClick={({ nativeEvent }) => onRemove({ reason: 'item-press', event: nativeEvent })}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Delete' && event.key !== 'Backspace') return;
        event.preventDefault();
        onRemove({ reason: 'keyboard', event: event.nativeEvent });
      }}
    />
  );
}

/** The buttons of the other tags in the nearest row with several, the next one first, then those before, the last one first. */
function neighbours(button: HTMLElement): HTMLElement[] {
  let row: Element | null = button.closest('.ws-tag')?.parentElement ?? null;
  const buttons = () => [...row!.querySelectorAll<HTMLElement>('.ws-tag-remove')];
  // A tag may be in an item of a list.
  for (let step = 0; step < 2 && row && buttons().length < 2; step++) row = row.parentElement;
  if (!row) return [];
  const all = buttons();
  const index = all.indexOf(button);
  return [...all.slice(index + 1), ...all.slice(0, index).reverse()];
}
