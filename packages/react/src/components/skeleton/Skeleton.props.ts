import type { ComponentProps } from 'react';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';

export const skeletonProps = {
  variants: { shape: ['text', 'heading', 'avatar', 'control', 'image'], size: sizes, lines: [1, 2, 3, 4, 5, 6] },
  defaults: { shape: 'text', size: 'md', lines: 1 },
} as const satisfies PropsDoc;

export type SkeletonShape = (typeof skeletonProps.variants.shape)[number];
export type SkeletonLines = (typeof skeletonProps.variants.lines)[number];

export interface SkeletonProps extends Omit<ComponentProps<'span'>, 'children'> {
  /**
   * What it replaces. It has the height and the corners of that: of a line of text, of an `Avatar`, of a `Button`. An
   * `image` fills the width and is four to three.
   * @default 'text'
   */
  shape?: SkeletonShape;
  /**
   * The size of the `Avatar`, of the control or of the text (`sm` is a caption) that it replaces.
   * @default 'md'
   */
  size?: Size;
  /**
   * The number of lines of a text. The last of several is shorter.
   * @default 1
   */
  lines?: SkeletonLines;
}
