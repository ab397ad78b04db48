'use client';
import { useState } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { idOf, useTabs } from './tabs-context.js';
import type { TabsPanelProps } from './Tabs.props.js';
import { Panel } from './Tabs.styles.js';

/**
 * The view of a tab. Renders one `<div role="tabpanel">`, hidden while another tab is selected. Its content stays once it
 * was shown, with what people typed in it; `keepMounted` changes that.
 */
export function TabsPanel({ value, keepMounted, children, ...rest }: TabsPanelProps) {
  const { id, value: selected, addPanel } = useTabs('Panel');
  const isSelected = value === selected;
  const [wasShown, setWasShown] = useState(isSelected);
  if (isSelected && !wasShown) setWasShown(true);
  const panelId = rest.id ?? idOf(id, 'panel', value);
  useBrowserLayoutEffect(() => addPanel(value, panelId), [addPanel, value, panelId]);
  return (
    <Panel
      role="tabpanel"
      tabIndex={0}
      aria-labelledby={idOf(id, 'tab', value)}
      hidden={!isSelected}
      {...rest}
      id={panelId}
    >
      {isSelected || (keepMounted ?? wasShown) ? children : null}
    </Panel>
  );
}
