'use client';
import { useContext } from 'react';
import type { ToolbarSeparatorProps } from './Toolbar.props.js';
import { Line } from './Toolbar.styles.js';
import { ToolbarContext } from './toolbar-context.js';

/** A line between two parts of a toolbar, across its orientation. Renders one `<div role="separator">`. */
export function ToolbarSeparator(props: ToolbarSeparatorProps) {
  const orientation = useContext(ToolbarContext) === 'vertical' ? 'horizontal' : 'vertical';
  return <Line role="separator" aria-orientation={orientation} {...props} />;
}
