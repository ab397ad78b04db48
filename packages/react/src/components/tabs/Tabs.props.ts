import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';

export const tabsProps = {
  variants: { activationMode: ['automatic', 'manual'], orientation: ['horizontal', 'vertical'] },
  defaults: { activationMode: 'automatic', orientation: 'horizontal' },
} as const satisfies PropsDoc;

export type TabsActivationMode = (typeof tabsProps.variants.activationMode)[number];
export type TabsOrientation = (typeof tabsProps.variants.orientation)[number];

/** `item-press`: the member pressed a tab. `keyboard`: they moved to it or chose it with the keyboard. */
export type TabsChangeReason = 'item-press' | 'keyboard';

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
  /**
   * `horizontal`: a row of tabs above the panels. `vertical`: a column before them.
   * @default 'horizontal'
   */
  orientation?: TabsOrientation;
}

/** Without `aria-label` or `aria-labelledby` its name is the brand's word for sections. */
export type TabsListProps = ComponentProps<'div'>;

export interface TabsTabProps extends Omit<ComponentProps<'button'>, 'value'> {
  /** Connects it to its panel. */
  value: string;
  /**
   * Renders the only child, a link or a router's link, with the look and behaviour of a tab. Press and Enter follow the
   * link; an arrow key only selects.
   * @default false
   */
  asChild?: boolean;
}

export interface TabsPanelProps extends ComponentProps<'div'> {
  /** Connects it to its tab. */
  value: string;
  /**
   * Whether the content is rendered while another tab is selected. By default it is rendered when its tab is selected for
   * the first time and stays, with what people typed. `true`: from the start. `false`: only while its tab is selected.
   */
  keepMounted?: boolean;
}
