'use client';
import { useRef } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useRoving } from '../../internal/roving.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { controls } from './controls.js';
import type { ToolbarRootProps } from './Toolbar.props.js';
import { Root } from './Toolbar.styles.js';
import { ToolbarContext } from './toolbar-context.js';

/**
 * Controls for one thing, with one tab stop: arrow keys move between them in reading direction, Home and End to the first
 * and the last one. Renders one `<div role="toolbar">`. `Button`, `IconButton`, `Toggle`, `ToggleGroup`, `Link` and a
 * menu's trigger need no parts of their own in it. A text field keeps its arrow keys; put it last.
 *
 * Use it for four or more controls that are always there: the format of a text, the tools of a map.
 * Do not use it for a few buttons (`ButtonGroup`), nor for links of a site (`NavList`).
 */
export function ToolbarRoot({ variant, orientation = 'horizontal', ref, ...rest }: ToolbarRootProps) {
  const node = useRef<HTMLDivElement>(null);
  const nodeRef = useComposedRefs(node, ref);
  const move = useRoving(node, controls, { orientation });
  return (
    <ToolbarContext value={orientation}>
      <Root
        role="toolbar"
        aria-orientation={orientation}
        data-roving=""
        data-variant={variant}
        data-orientation={orientation}
        {...rest}
        onKeyDown={composeHandlers(rest.onKeyDown, move)}
        ref={nodeRef}
      />
    </ToolbarContext>
  );
}
