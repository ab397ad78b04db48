'use client';
import { List as RadixList } from 'radix-ui/tabs';
import { useMessages } from '../../internal/use-messages.js';
import type { TabsListProps } from './Tabs.props.js';
import { List } from './Tabs.styles.js';

/** The row of tabs. Renders one `<div role="tablist">`, which scrolls if it is too long. */
export function TabsList({ ref, className, ...rest }: TabsListProps) {
  const message = useMessages();
  const label = rest['aria-label'] ?? (rest['aria-labelledby'] ? undefined : message('tabs.list'));
  return (
    <RadixList asChild>
      <List {...rest} aria-label={label} ref={ref} className={className} />
    </RadixList>
  );
}
