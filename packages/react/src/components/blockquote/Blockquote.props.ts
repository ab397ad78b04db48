import type { ComponentProps, ReactNode } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const blockquoteProps = {
  variants: { size: ['body', 'lead'] },
  defaults: { size: 'body' },
} as const satisfies PropsDoc;

export type BlockquoteSize = (typeof blockquoteProps.variants.size)[number];

export interface BlockquoteProps extends ComponentProps<'blockquote'> {
  /**
   * The type style.
   * @default 'body'
   */
  size?: BlockquoteSize;
  /** The speaker or the work: below the words, with a dash. */
  source?: ReactNode;
}
