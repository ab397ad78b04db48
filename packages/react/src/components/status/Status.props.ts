import type { ComponentProps } from 'react';
import { colors, sizes, type Color, type PropsDoc, type Size } from '../../system/props.js';

export const statusProps = {
  variants: { color: colors, size: sizes },
  defaults: { color: 'neutral', size: 'md' },
} as const satisfies PropsDoc;

export interface StatusProps extends Omit<ComponentProps<'span'>, 'color'> {
  /**
   * The role. Its sign differs in form too, and the text says it.
   * @default 'neutral'
   */
  color?: Color;
  /**
   * The size of the text: `sm` is a caption, `lg` a lead.
   * @default 'md'
   */
  size?: Size;
}
