import type { ComponentProps } from 'react';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';

export const qrCodeProps = {
  variants: { size: sizes, errorLevel: ['low', 'medium', 'quartile', 'high'] },
  defaults: { size: 'md', errorLevel: 'medium' },
} as const satisfies PropsDoc;

export type QRCodeErrorLevel = (typeof qrCodeProps.variants.errorLevel)[number];

export interface QRCodeProps extends Omit<ComponentProps<'svg'>, 'children' | 'values'> {
  /** What the code holds: most often an address. At most 2,953 bytes, and much less to be read well; an Arabic letter has two. */
  value: string;
  /** The name for people who do not see it: where it leads. Without it, the brand's message with the value. */
  label?: string;
  /**
   * The width and height, with the quiet zone. It is read from a distance of ten times its size.
   * @default 'md'
   */
  size?: Size;
  /**
   * How much of the code may be covered or damaged: 7 %, 15 %, 25 % or 30 %. More makes it finer.
   * @default 'medium'
   */
  errorLevel?: QRCodeErrorLevel;
}
