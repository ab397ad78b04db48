import type { ComponentProps, ReactNode } from 'react';

export type PricingOptionsProps = ComponentProps<'ul'>;

export const pricingOptionProps = { variants: {}, defaults: { level: 3 } } as const;

export interface PricingOptionProps extends ComponentProps<'li'> {
  /** The name of the option. */
  heading: ReactNode;
  /** The price. */
  amount: number;
  /** The currency, ISO 4217: `OMR`. */
  currency: string;
  /** For how long: `a month`. Omitted: once. */
  period?: ReactNode;
  /** What it includes. */
  includes: readonly string[];
  /** A button or a link. */
  action: ReactNode;
  /** Above the heading: why people take this one. At most one option has a note. */
  note?: ReactNode;
  /**
   * The level of the heading, below that of the section.
   * @default 3
   */
  level?: 2 | 3 | 4;
}
