'use client';
import { Content } from 'radix-ui/tabs';
import type { TabsPanelProps } from './Tabs.props.js';
import { Panel } from './Tabs.styles.js';

/** The view of a tab. Renders one `<div role="tabpanel">`, empty and hidden while another tab is selected. */
export function TabsPanel({ value, children, ref, className, ...rest }: TabsPanelProps) {
  return (
    <Content asChild value={value}>
      <Panel {...rest} ref={ref} className={className}>
        {children}
      </Panel>
    </Content>
  );
}
