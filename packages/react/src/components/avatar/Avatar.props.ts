import type { ComponentProps } from 'react';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';

export const avatarProps = {
  variants: { size: sizes },
  defaults: { size: 'md' },
} as const satisfies PropsDoc;

export interface AvatarProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** The member's name: the accessible name. */
  name: string;
  /** The member's image. Without one, or if it does not load, their own mark: the brand's, with two strokes below it. */
  src?: string;
  /** Images for other sizes and pixel densities, as in `<img srcset>`. */
  srcSet?: string;
  /** The width of the image on the page, for widths in `srcSet`, as in `<img sizes>`. */
  sizes?: string;
  /**
   * When the browser loads the image. `lazy` is for long lists.
   * @default 'eager'
   */
  loading?: 'eager' | 'lazy';
  /**
   * What their mark is drawn from, if the name can change: a member's id.
   * @default the name
   */
  seed?: string;
  /**
   * The width and height.
   * @default 'md'
   */
  size?: Size;
}
