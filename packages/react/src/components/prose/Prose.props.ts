import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const proseProps = {
  variants: { size: ['body', 'lead'], measure: ['text', 'none'], blockDirection: ['inherit', 'auto'] },
  defaults: { size: 'body', measure: 'text', blockDirection: 'inherit', asChild: false },
} as const satisfies PropsDoc;

export type ProseSize = (typeof proseProps.variants.size)[number];
export type ProseMeasure = (typeof proseProps.variants.measure)[number];
export type ProseBlockDirection = (typeof proseProps.variants.blockDirection)[number];

export interface ProseProps extends ComponentProps<'div'> {
  /**
   * The type style of its text.
   * @default 'body'
   */
  size?: ProseSize;
  /**
   * The maximum width: that of lines that are easy to read, or none.
   * @default 'text'
   */
  measure?: ProseMeasure;
  /**
   * `auto`: each paragraph, item, heading and cell has the direction of its first letter, for texts in several languages.
   * `inherit`: all of them have the direction around them.
   * @default 'inherit'
   */
  blockDirection?: ProseBlockDirection;
  /**
   * Gives its styles to the only child (an `<article>`) and renders no `<div>`.
   * @default false
   */
  asChild?: boolean;
}
