'use client';
import { truncateMessages } from '@wusum/contract/messages/truncate';
import { useEffect, useId, useRef, useState, type MouseEvent, type RefObject } from 'react';
import { useControlled } from '../../internal/use-controlled.js';
import { useMessages } from '../../internal/use-messages.js';
import type { TruncateOpenChangeDetails, TruncateProps } from './Truncate.props.js';
import { Root, Text, Toggle } from './Truncate.styles.js';

/**
 * A text that is cut after one or more lines. Renders one `<div>` around its text and, with `expandable` where something is
 * cut, a button that shows the rest. The text has its own direction: the ellipsis is where it ends. Screen readers and paper
 * have all of it.
 *
 * Use it for a summary in a row of cards, or for a name in a narrow place.
 * Do not use it for what people need in order to decide: show that. Without a button `Text` has `lineClamp`.
 */
export function Truncate({
  lines = 1,
  expandable = false,
  open: ownOpen,
  defaultOpen = false,
  onOpenChange,
  children,
  ...rest
}: TruncateProps) {
  const message = useMessages(truncateMessages);
  const id = useId();
  const text = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useControlled<boolean, TruncateOpenChangeDetails>(ownOpen, defaultOpen, onOpenChange);
  const title = useCut(text, open);
  const isCut = title !== undefined;
  return (
    <Root {...rest}>
      <Text
        dir="auto"
        id={id}
        title={expandable ? undefined : title}
        data-line-clamp={open ? undefined : lines}
        ref={text}
      >
        {children}
      </Text>
      {expandable && (isCut || open) ? (
        <Toggle
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={({ nativeEvent }: MouseEvent) => setOpen(!open, { reason: 'trigger-press', event: nativeEvent })}
        >
          {open ? message('truncate.less') : message('truncate.more')}
        </Toggle>
      ) : null}
    </Root>
  );
}

/** The whole text while some of it is cut, else `undefined`. */
function useCut(text: RefObject<HTMLDivElement | null>, open: boolean): string | undefined {
  const [cut, setCut] = useState<string>();
  useEffect(() => {
    const { current: node } = text;
    if (!node || open) return;
    const look = () => {
      const isCut = node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth;
      setCut(isCut ? node.textContent : undefined);
    };
    const resized = new ResizeObserver(look);
    resized.observe(node);
    const changed = new MutationObserver(look);
    changed.observe(node, { subtree: true, childList: true, characterData: true });
    return () => {
      resized.disconnect();
      changed.disconnect();
    };
  }, [text, open]);
  return cut;
}
