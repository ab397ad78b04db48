'use client';
import { contextMenuMessages } from '@wusum/contract/messages/context-menu';
import type { MouseEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useMessages } from '../../internal/use-messages.js';
import { OpenMenu } from '../menu/MenuContent.js';
import { useMenuContext } from '../menu/menu-context.js';
import type { ContextMenuContentProps } from './ContextMenu.props.js';

const keepClosed = (event: MouseEvent) => event.preventDefault();

/**
 * The menu itself. Renders, while it is open, one `<div role="menu">` where it is written, shown in the top layer at the
 * pointer; opened by keyboard, at the caret or the element with focus. Its name is the brand's message for "actions": set
 * `aria-label` where a page has several.
 */
export function ContextMenuContent(props: ContextMenuContentProps) {
  return useMenuContext('Content').open ? <OpenContent {...props} /> : null;
}

function OpenContent(props: ContextMenuContentProps) {
  const message = useMessages(contextMenuMessages);
  const name = props['aria-labelledby'] === undefined ? message('context-menu.name') : undefined;
  return <OpenMenu aria-label={name} {...props} onContextMenu={composeHandlers(props.onContextMenu, keepClosed)} />;
}
