import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const aspectRatioProps = {
  variants: { ratio: ['1/1', '4/3', '3/2', '16/9', '21/9', '3/4', '2/3'], fit: ['cover', 'contain'] },
  defaults: { ratio: '4/3', fit: 'cover' },
} as const satisfies PropsDoc;

export type AspectRatioRatio = (typeof aspectRatioProps.variants.ratio)[number];
export type AspectRatioFit = (typeof aspectRatioProps.variants.fit)[number];

export interface AspectRatioProps extends ComponentProps<'div'> {
  /**
   * Width to height.
   * @default '4/3'
   */
  ratio?: AspectRatioRatio;
  /**
   * `cover` fills the box and cuts a picture, `contain` shows all of it.
   * @default 'cover'
   */
  fit?: AspectRatioFit;
}
