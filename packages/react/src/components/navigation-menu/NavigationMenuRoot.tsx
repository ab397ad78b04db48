'use client';
import { navigationMenuMessages } from '@wusum/contract/messages/navigation-menu';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { arrowStep, rovingItems } from '../../internal/roving.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useControlled } from '../../internal/use-controlled.js';
import { useMessages } from '../../internal/use-messages.js';
import { HoverIntent } from './hover-intent.js';
import { NavigationMenuContext } from './navigation-menu-context.js';
import type { NavigationMenuChangeDetails, NavigationMenuRootProps } from './NavigationMenu.props.js';
import { List, Root } from './NavigationMenu.styles.js';

/** What is in the bar, and what is in a panel, in the order of the page. */
const BAR = '.ws-navigation-menu-trigger, .ws-navigation-menu-link';

/**
 * The sections of a site, with panels of links. Renders one `<nav>` with a `<ul>` in it. Its buttons show and hide panels:
 * it is no menu of actions, and Tab goes through its links as anywhere. A server renders all links.
 *
 * Use it at the top of a site with more pages than fit in a row of links.
 * Do not use it for the views of one page (`Tabs`), a few pages (`TabNav`), or for actions (`Menubar`).
 */
export function NavigationMenuRoot({
  value,
  defaultValue = '',
  onValueChange,
  children,
  ref,
  ...rest
}: NavigationMenuRootProps) {
  const [current, setValue] = useControlled<string, NavigationMenuChangeDetails>(value, defaultValue, onValueChange);
  const root = useRef<HTMLElement>(null);
  const rootRef = useComposedRefs(root, ref);
  const [intent] = useState(() => new HoverIntent());
  useEffect(() => intent.stop, [intent]);
  const message = useMessages(navigationMenuMessages);
  return (
    <NavigationMenuContext value={{ value: current, setValue, root, intent }}>
      <Root
        aria-label={rest['aria-labelledby'] === undefined ? message('navigation-menu.name') : undefined}
        {...rest}
        onKeyDown={composeHandlers(rest.onKeyDown, moveFocus)}
        ref={rootRef}
      >
        <List role="list">{children}</List>
      </Root>
    </NavigationMenuContext>
  );
}

/** Arrow keys, Home and End, as an addition to Tab: along the bar in reading direction, through a panel up and down. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget: root, key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const panel = (target as Element).closest<HTMLElement>('.ws-navigation-menu-panel');
  const all = panel
    ? rovingItems(panel, 'a[href], button')
    : rovingItems(root, BAR).filter((item) => !item.closest('.ws-navigation-menu-panel'));
  const index = all.indexOf(target as HTMLElement);
  if (index < 0) return;
  const isRtl = getComputedStyle(root).direction === 'rtl';
  const step = arrowStep(key, isRtl, panel ? 'vertical' : 'horizontal');
  const next = { Home: all[0], End: all.at(-1) }[key] ?? (step === 0 ? undefined : all[index + step]);
  if (!next) return;
  next.focus();
  event.preventDefault();
}
