'use client';
import { useEffect, useRef, useState } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useControlled } from '../../internal/use-controlled.js';
import { HoverCardContext } from './hover-card-context.js';
import { HoverCardOpening } from './hover-card-opening.js';
import type { HoverCardChangeDetails, HoverCardRootProps } from './HoverCard.props.js';

/**
 * A preview of what a link leads to. It opens when the pointer or keyboard focus rests on the link, and by a long touch; a
 * short touch follows the link. Renders no element; connects the parts.
 *
 * Use it to show a little of a member, a story or a circle without leaving the page.
 * Do not use it for anything that is nowhere else: many people never see it. Use a `Popover` for that, and a `Tooltip` for
 * the name of a control.
 */
export function HoverCardRoot({
  open,
  defaultOpen = false,
  onOpenChange,
  delay = 600,
  closeDelay = 300,
  children,
}: HoverCardRootProps) {
  const [isOpen, setOpen] = useControlled<boolean, HoverCardChangeDetails>(open, defaultOpen, onOpenChange);
  const trigger = useRef<HTMLAnchorElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [opening] = useState(() => new HoverCardOpening());
  useBrowserLayoutEffect(() => {
    opening.update({ open: isOpen, delay, closeDelay, setOpen });
  });
  useEffect(() => (isOpen ? opening.connect() : undefined), [isOpen, opening]);
  useEffect(() => opening.stop, [opening]);
  return <HoverCardContext value={{ open: isOpen, trigger, content, opening }}>{children}</HoverCardContext>;
}
