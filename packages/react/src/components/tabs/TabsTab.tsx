'use client';
import { Trigger } from 'radix-ui/tabs';
import type { TabsTabProps } from './Tabs.props.js';
import { Tab } from './Tabs.styles.js';

/** Shows its panel. Renders one `<button role="tab">`. */
export function TabsTab({ value, disabled, children, ref, className, ...rest }: TabsTabProps) {
  const text = typeof children === 'string' ? children : undefined;
  return (
    <Trigger asChild value={value} disabled={disabled}>
      <Tab data-text={text} {...rest} ref={ref} className={className}>
        {children}
      </Tab>
    </Trigger>
  );
}
