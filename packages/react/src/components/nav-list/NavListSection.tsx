'use client';

import { useRef, type RefObject } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useControlled } from '../../internal/use-controlled.js';
import { useDetails } from '../collapsible/use-details.js';
import type { NavListChangeReason, NavListSectionProps } from './NavList.props.js';
import { List, Section, Summary, Text } from './NavList.styles.js';

/**
 * Links that open and close, sections in them too. Renders one `<li>` with a native `<details>`, which gets all props: it
 * works before hydration, and find in page opens it. It opens when a page in it becomes the current one.
 */
export function NavListSection({
  label,
  start,
  open,
  defaultOpen = false,
  onOpenChange,
  children,
  ref,
  ...rest
}: NavListSectionProps) {
  const [isOpen, setOpen, adopt] = useControlled<boolean, ChangeDetails<NavListChangeReason>>(
    open,
    defaultOpen,
    onOpenChange,
  );
  const { details, root, press } = useDetails({ open: isOpen, disabled: false, setOpen, adopt });
  useCurrent(details, adopt);
  return (
    <li>
      <Section {...rest} {...root} ref={useComposedRefs(details, ref)}>
        <Summary onClick={press}>
          {start}
          <Text>{label}</Text>
        </Summary>
        <List role="list">{children}</List>
      </Section>
    </li>
  );
}

/** Opens the section when another link in it becomes the current one; a person may close it then. */
function useCurrent(details: RefObject<HTMLDetailsElement | null>, adopt: (open: boolean) => void): void {
  const known = useRef<Element>(null);
  useBrowserLayoutEffect(() => {
    const current = details.current?.querySelector('[aria-current]') ?? null;
    if (current && current !== known.current) adopt(true);
    known.current = current;
  });
}
