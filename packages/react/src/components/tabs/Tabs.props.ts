import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';

export const tabsProps = {
  variants: { activationMode: ['automatic', 'manual'] },
  defaults: { activationMode: 'automatic' },
} as const satisfies PropsDoc;

export type TabsActivationMode = (typeof tabsProps.variants.activationMode)[number];

/**
 * `item-press`: the member pressed a tab. `keyboard`: they moved to it or chose it with the keyboard. `none`: a program
 * focused it.
 */
export type TabsChangeReason = 'item-press' | 'keyboard' | 'none';

export interface TabsRootProps extends Omit<ComponentProps<'div'>, 'defaultValue'> {
  /** The value of the selected tab, controlled. */
  value?: string;
  /** The value of the tab that is selected at first, uncontrolled. */
  defaultValue?: string;
  /** Called when another tab is selected. */
  onValueChange?: (value: string, details: ChangeDetails<TabsChangeReason>) => void;
  /**
   * `automatic`: an arrow key shows the next panel. `manual`: it moves focus, and Enter or Space shows the panel; for
   * panels that take time to load.
   * @default 'automatic'
   */
  activationMode?: TabsActivationMode;
}

/** Without `aria-label` or `aria-labelledby` its name is the brand's word for sections. */
export type TabsListProps = ComponentProps<'div'>;

export interface TabsTabProps extends Omit<ComponentProps<'button'>, 'value'> {
  /** Connects it to its panel. Letters, digits and dashes: it becomes part of an `id`. */
  value: string;
}

export interface TabsPanelProps extends ComponentProps<'div'> {
  /** Connects it to its tab. */
  value: string;
}
