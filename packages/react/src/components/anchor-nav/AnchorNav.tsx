'use client';

import { anchorNavMessages } from '@wusum/contract/messages/anchor-nav';
import { useEffect, useRef, type MouseEvent } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useMessages } from '../../internal/use-messages.js';
import type { AnchorNavItem, AnchorNavProps } from './AnchorNav.props.js';
import { Item, List, Root, Text } from './AnchorNav.styles.js';
import { frameOf, useCurrentHeading } from './use-current-heading.js';

/**
 * The headings of one page as links; the one that people have come to is marked. Renders one `<nav>` with lists. It follows
 * the page, or the frame in which the headings scroll. A link scrolls smoothly, except with reduced motion; the browser
 * keeps its history.
 *
 * Use it beside a long page.
 * Do not use it for the pages of a product (`NavList`), nor for views of which one is shown (`Tabs`).
 */
export function AnchorNav({ items, onCurrentChange, ref, ...rest }: AnchorNavProps) {
  const message = useMessages(anchorNavMessages);
  const nav = useRef<HTMLElement>(null);
  const [current, choose] = useCurrentHeading(nav, idsOf(items));
  useCurrentChange(current, onCurrentChange);
  useBrowserLayoutEffect(() => {
    if (nav.current && current !== undefined) showLink(nav.current);
  }, [current]);
  const label = rest['aria-label'] ?? (rest['aria-labelledby'] ? undefined : message('anchor-nav.name'));
  const press = (id: string, event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const heading = nav.current?.ownerDocument.getElementById(id);
    if (!heading) return;
    scrollSmoothly(frameOf(heading));
    choose(id);
  };
  return (
    <Root {...rest} aria-label={label} ref={useComposedRefs(nav, ref)}>
      <Links {...{ items, current, press }} />
    </Root>
  );
}

interface LinksProps {
  readonly items: readonly AnchorNavItem[];
  readonly current: string | undefined;
  readonly press: (id: string, event: MouseEvent) => void;
}

function Links({ items, current, press }: LinksProps) {
  return (
    <List role="list">
      {items.map(({ id, label, items: inner }) => (
        <li key={id}>
          <Item
            href={`#${encodeURIComponent(id)}`}
            // Also in a page whose `<base>` names another target.
            target="_self"
            aria-current={id === current ? 'location' : undefined}
            onClick={(event) => press(id, event)}
          >
            <Text>{label}</Text>
          </Item>
          {inner?.length ? <Links items={inner} {...{ current, press }} /> : null}
        </li>
      ))}
    </List>
  );
}

const idsOf = (items: readonly AnchorNavItem[]): string[] =>
  items.flatMap(({ id, items: inner = [] }) => [id, ...idsOf(inner)]);

function useCurrentChange(current: string | undefined, report: AnchorNavProps['onCurrentChange']): void {
  const latest = useRef(report);
  const known = useRef<string>(undefined);
  useEffect(() => {
    latest.current = report;
  });
  useEffect(() => {
    if (known.current === current) return;
    known.current = current;
    latest.current?.(current);
  }, [current]);
}

/** The next scrolling of a frame, which the browser itself does for a link, is smooth. */
function scrollSmoothly(frame: Element): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const { style } = frame as HTMLElement;
  const before = style.scrollBehavior;
  style.scrollBehavior = 'smooth';
  // The browser scrolls before the next task.
  setTimeout(() => {
    style.scrollBehavior = before;
  }, 100);
}

/** Scrolls a long list, and nothing around it, to its current link. */
function showLink(nav: HTMLElement): void {
  const link = nav.querySelector('[aria-current]');
  if (!link || nav.scrollHeight <= nav.clientHeight) return;
  const [box, own] = [nav.getBoundingClientRect(), link.getBoundingClientRect()];
  if (own.top < box.top) nav.scrollTop -= box.top - own.top;
  else if (own.bottom > box.bottom) nav.scrollTop += own.bottom - box.bottom;
}
