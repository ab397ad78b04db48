'use client';
import { useEffect, useId, useRef, useState, type ComponentProps, type RefObject } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { watchKeys } from '../../internal/focus.js';
import { report } from '../../internal/report.js';
import { onlyChild, Slot } from '../../internal/slot.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useControlled } from '../../internal/use-controlled.js';
import { usePopover } from '../../internal/use-popover.js';
import type { TooltipChangeDetails, TooltipProps } from './Tooltip.props.js';
import { Root } from './Tooltip.styles.js';
import { TooltipOpening } from './tooltip-opening.js';

/**
 * A few words about its child, on hover, keyboard focus or a long touch. Renders the child and, while open, one
 * `<span role="tooltip">` after it, shown in the top layer; `className`, `style`, `ref` and all other props go to that
 * `<span>`. Escape closes it. In a row of tooltips, the next one opens without delay.
 *
 * Use it for the name of an icon, or for a detail that most people do without.
 * Do not use it for what everyone must know, for controls, or on something that takes no focus.
 */
export function Tooltip({
  content,
  children,
  side = 'block-start',
  align,
  offset,
  purpose = 'describe',
  delay = 600,
  open,
  defaultOpen = false,
  onOpenChange,
  ...rest
}: TooltipProps) {
  const [isOpen, setOpen] = useControlled<boolean, TooltipChangeDetails>(open, defaultOpen, onOpenChange);
  const anchor = useRef<HTMLElement>(null);
  const ownId = useId();
  const id = rest.id ?? ownId;
  const [opening] = useState(() => new TooltipOpening());
  const child = onlyChild(children, 'Tooltip');
  useBrowserLayoutEffect(() => {
    opening.follow({ open: isOpen, delay, setOpen });
  });
  useEffect(
    () => (isOpen && anchor.current ? opening.connect(anchor.current.ownerDocument) : undefined),
    [isOpen, opening],
  );
  useEffect(() => {
    if (anchor.current) watchKeys(anchor.current);
    else if (process.env.NODE_ENV !== 'production')
      report(`Tooltip: its child ${nameOf(child.type)} drops \`ref\`. Pass all props on.`);
    return opening.stop;
    // Once: what a child does with its props does not change.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const words =
    purpose === 'label' && typeof content === 'string'
      ? { 'aria-label': content }
      : isOpen
        ? { 'aria-describedby': id }
        : // Screen readers move focus without keys, and do not open it.
          { 'aria-description': typeof content === 'string' ? content : undefined };
  return (
    <>
      <Slot {...words} {...opening.handlers} ref={anchor}>
        {child}
      </Slot>
      {isOpen ? (
        <Popup
          {...rest}
          id={id}
          data-side={side}
          data-align={align}
          data-offset={offset}
          anchor={anchor}
          opening={opening}
        >
          {content}
        </Popup>
      ) : null}
    </>
  );
}

function nameOf(type: unknown): string {
  if (typeof type === 'string') return `<${type}>`;
  const { displayName, name } = type as { displayName?: string; name?: string };
  return `<${displayName ?? name ?? 'unknown'}>`;
}

interface PopupProps extends ComponentProps<'span'> {
  anchor: RefObject<HTMLElement | null>;
  opening: TooltipOpening;
}

function Popup({ anchor, opening, ref, ...rest }: PopupProps) {
  const popup = useRef<HTMLSpanElement>(null);
  const popupRef = useComposedRefs(popup, ref);
  usePopover(popup, anchor);
  return (
    <Root
      popover="manual"
      role="tooltip"
      {...rest}
      onPointerEnter={composeHandlers(rest.onPointerEnter, opening.stop)}
      onPointerLeave={composeHandlers(rest.onPointerLeave, opening.leave)}
      ref={popupRef}
    />
  );
}
