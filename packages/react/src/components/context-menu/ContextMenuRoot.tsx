'use client';
import { useState } from 'react';
import { Level } from '../menu/MenuRoot.js';
import { createPlace } from '../menu/menu-context.js';
import type { ContextMenuRootProps } from './ContextMenu.props.js';

/**
 * Actions on a part of the page, by right click, long touch, the menu key or Shift+F10. Renders no element; connects the
 * parts.
 *
 * Use it as a shortcut for people who know it, on a row, a card or an editor.
 * Do not use it as the only way to an action: it cannot be seen. Offer the same in a `Menu` or as buttons.
 */
export function ContextMenuRoot(props: ContextMenuRootProps) {
  const [place] = useState(createPlace);
  return <Level {...props} parent={null} place={place} />;
}
