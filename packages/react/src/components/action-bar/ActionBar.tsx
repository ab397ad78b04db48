'use client';
import { actionBarMessages } from '@wusum/contract/messages/action-bar';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { announce } from '../../internal/announce.js';
import { composeHandlers } from '../../internal/compose.js';
import { useFocusAfterRemoval } from '../../internal/focus-after-removal.js';
import { isComposing } from '../../internal/keys.js';
import { useRoving } from '../../internal/roving.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useMessages } from '../../internal/use-messages.js';
import { useScope } from '../../internal/use-scope.js';
import { Button } from '../button/index.js';
import { controls } from '../toolbar/controls.js';
import type { ActionBarProps } from './ActionBar.props.js';
import { Actions, Count, Root } from './ActionBar.styles.js';

/**
 * The actions for what is selected in a list. Renders, while something is selected, one `<div role="toolbar">` that stays at
 * the end of what scrolls; a live region outside of it announces how much is selected. It is one tab stop: arrow keys move
 * between its actions, and Escape ends the selection.
 *
 * Put it after the list, in the element that scrolls, and leave it there while nothing is selected: it announces changes.
 * Use it for a table or a list with checkboxes.
 * Do not use it for actions that are always there (`Toolbar`), nor for news (`toast`).
 */
export function ActionBar({ count, ...rest }: ActionBarProps) {
  const [initial] = useState(count);
  const [hasChanged, setChanged] = useState(false);
  if (count !== initial && !hasChanged) setChanged(true);
  return count > 0 ? <Bar {...rest} count={count} isAnnounced={hasChanged} /> : null;
}

function Bar({
  count,
  label,
  onClear,
  isAnnounced,
  children,
  ref,
  ...rest
}: ActionBarProps & { isAnnounced: boolean }) {
  const message = useMessages(actionBarMessages);
  const { lang } = useScope();
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const barRef = useComposedRefs(bar, ref);
  const move = useRoving(bar, controls);
  const text = label ?? message('action-bar.selected', { count });
  useFocusAfterRemoval(bar);
  // What was selected when the page came is no news.
  useEffect(() => (isAnnounced ? announce(text, { place: bar.current!, lang }) : undefined), [isAnnounced, text, lang]);
  const escape = (event: KeyboardEvent<HTMLDivElement>) => {
    move(event);
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event.nativeEvent) || !onClear) return;
    onClear({ reason: 'escape-key', event: event.nativeEvent });
    // What is around, such as a dialog, stays open.
    event.preventDefault();
  };
  return (
    <Root
      role="toolbar"
      data-roving=""
      aria-label={rest['aria-labelledby'] ? undefined : message('action-bar.name')}
      aria-describedby={`${id}count`}
      {...rest}
      onKeyDown={composeHandlers(rest.onKeyDown, escape)}
      ref={barRef}
    >
      <Count id={`${id}count`}>{text}</Count>
      <Actions>{children}</Actions>
      {onClear ? (
        <Button
          variant="ghost"
          size="sm"
          onClick={({ nativeEvent }) => onClear({ reason: 'close-press', event: nativeEvent })}
        >
          {message('action-bar.clear')}
        </Button>
      ) : null}
    </Root>
  );
}
