import type { ComponentProps } from 'react';

export const tabsActivationModes = ['automatic', 'manual'] as const;
export const tabsDefaults = { activationMode: 'automatic' } as const;

export type TabsActivationMode = (typeof tabsActivationModes)[number];

export interface TabsRootProps extends Omit<ComponentProps<'div'>, 'defaultValue'> {
  /** The tab in front, held by its owner. */
  value?: string;
  /** The tab in front at first when nobody holds it. */
  defaultValue?: string;
  /** Hears another tab come to the front. */
  onValueChange?: (value: string) => void;
  /**
   * `automatic`: an arrow key shows the next panel. `manual`: it moves focus, and Enter or Space shows the panel; for
   * panels that take time to come.
   * @default 'automatic'
   */
  activationMode?: TabsActivationMode;
}

/** Without `aria-label` or `aria-labelledby`, the tribe's word for sections. */
export type TabsListProps = ComponentProps<'div'>;

export interface TabsTabProps extends Omit<ComponentProps<'button'>, 'value'> {
  /** Joins it to its panel. A plain identifier, no spaces: it becomes part of an `id`. */
  value: string;
}

export interface TabsPanelProps extends ComponentProps<'div'> {
  /** Joins it to its tab. */
  value: string;
}
