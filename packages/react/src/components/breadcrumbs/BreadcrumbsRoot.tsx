'use client';
import { breadcrumbsMessages } from '@wusum/contract/messages/breadcrumbs';
import { Children, useRef, useState } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useMessages } from '../../internal/use-messages.js';
import type { BreadcrumbsRootProps } from './Breadcrumbs.props.js';
import { Entry, List, More, Root } from './Breadcrumbs.styles.js';

/**
 * Where a page is: the path of pages above it. Renders one `<nav>`. The pages in the middle of a long path are behind a
 * button; pressed, it shows them and gives focus to the first of them.
 *
 * Use it on pages that are deep in a site.
 * Do not use it for the steps of a task (`Stepper`), or as the only navigation of a site.
 */
export function BreadcrumbsRoot({ max = 4, children, ...rest }: BreadcrumbsRootProps) {
  const message = useMessages(breadcrumbsMessages);
  const list = useRef<HTMLOListElement>(null);
  const [isOpen, setOpen] = useState(false);
  const items = Children.toArray(children);
  const last = Math.max(1, max - 1);
  const hidden = isOpen ? 0 : Math.max(0, items.length - 1 - last);
  // The button that had focus is gone.
  useBrowserLayoutEffect(() => {
    if (isOpen) list.current?.querySelector<HTMLElement>('li:nth-child(2) > *')?.focus();
  }, [isOpen]);
  const label = rest['aria-label'] ?? (rest['aria-labelledby'] ? undefined : message('breadcrumbs.name'));
  return (
    <Root {...rest} aria-label={label}>
      <List role="list" ref={list}>
        {hidden > 0 ? items.slice(0, 1) : items}
        {hidden > 0 ? (
          <Entry>
            <More
              type="button"
              aria-expanded={false}
              aria-label={message('breadcrumbs.more', { count: hidden })}
              onClick={() => setOpen(true)}
            >
              …
            </More>
          </Entry>
        ) : null}
        {hidden > 0 ? items.slice(1 + hidden) : null}
      </List>
    </Root>
  );
}
