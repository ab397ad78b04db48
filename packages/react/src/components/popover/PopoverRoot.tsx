'use client';
import { useId, useRef } from 'react';
import { useControlled } from '../../internal/use-controlled.js';
import { PopoverContext } from './popover-context.js';
import type { PopoverChangeDetails, PopoverRootProps } from './Popover.props.js';

/**
 * A small surface next to its trigger, with controls or a little text. The page stays usable: a press outside, Escape, or
 * focus that moves on closes it. Renders no element; connects the parts.
 *
 * Use it for a few settings, a short form or details that belong to one thing in the page.
 * Do not use it for a list of actions (`Menu`), a few words about a control (`Tooltip`) or a decision (`Dialog`).
 */
export function PopoverRoot({ open, defaultOpen = false, onOpenChange, children }: PopoverRootProps) {
  const [isOpen, setOpen] = useControlled<boolean, PopoverChangeDetails>(open, defaultOpen, onOpenChange);
  const trigger = useRef<HTMLButtonElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const id = useId();
  return <PopoverContext value={{ open: isOpen, setOpen, trigger, content, id }}>{children}</PopoverContext>;
}
