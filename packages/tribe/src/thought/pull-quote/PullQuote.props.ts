import type { ComponentProps, ReactNode } from 'react';

export const pullQuoteProps = {
  variants: { align: ['text', 'wide'] },
  defaults: { align: 'text', repeated: true },
} as const;

export type PullQuoteAlign = (typeof pullQuoteProps.variants.align)[number];

export interface PullQuoteProps extends ComponentProps<'figure'> {
  /**
   * The width: that of the text, or wider than it where the page has room.
   * @default 'text'
   */
  align?: PullQuoteAlign;
  /**
   * The same words are in the text. Screen readers and search engines then skip the quote, so that it is not read twice.
   * @default true
   */
  repeated?: boolean;
  /** Whose words they are, if they are not the writer's. */
  source?: ReactNode;
}
