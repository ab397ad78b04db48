'use client';
import {
  useEffect,
  useRef,
  useState,
  type ComponentProps,
  type ElementType,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { DialogBody } from '../dialog/DialogBody.js';
import { DialogTitle } from '../dialog/DialogTitle.js';
import { DialogTrigger } from '../dialog/DialogTrigger.js';
import { DrawerContent } from './DrawerContent.js';
import { DrawerRoot } from './DrawerRoot.js';

interface Props {
  /** The styled box of the button. Its style sheet hides it where there is space for the navigation. */
  opener: ElementType<ComponentProps<'div'>>;
  /** The label of the button and of the navigation. */
  name: string;
  /** Shown on the button in place of its label. */
  icon?: ReactNode;
  /** Called when the drawer gets its content and when it loses it, after it has left. */
  onDrawn?: (isDrawn: boolean) => void;
  children?: ReactNode;
}

/** Its life is that of the content of the drawer. */
function Presence({ onDrawn }: Pick<Props, 'onDrawn'>) {
  useBrowserLayoutEffect(() => {
    onDrawn?.(true);
    return () => onDrawn?.(false);
  }, [onDrawn]);
  return null;
}

/** A navigation behind a button, for little space. It closes when a link is followed, and when its button is hidden. */
export function NarrowDrawer({ opener: Opener, name, icon, onDrawn, children }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current: node } = box;
    if (!node || !open) return;
    const observer = new ResizeObserver(() => node.checkVisibility() || setOpen(false));
    observer.observe(node);
    return () => observer.disconnect();
  }, [open]);
  const follow = ({ target }: MouseEvent) => {
    if ((target as Element).closest('a[href]')) setOpen(false);
  };
  return (
    <DrawerRoot open={open} onOpenChange={setOpen}>
      <Opener ref={box}>
        {icon ? (
          <DialogTrigger data-shape="icon" aria-label={name}>
            {icon}
          </DialogTrigger>
        ) : (
          <DialogTrigger>{name}</DialogTrigger>
        )}
      </Opener>
      <DrawerContent side="inline-start">
        <DialogTitle>{name}</DialogTitle>
        <DialogBody onClick={follow}>
          <nav aria-label={name}>{children}</nav>
          <Presence onDrawn={onDrawn} />
        </DialogBody>
      </DrawerContent>
    </DrawerRoot>
  );
}
