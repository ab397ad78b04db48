import type { ComponentProps, ReactNode } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const imageProps = {
  variants: {
    ratio: ['auto', '1/1', '4/3', '3/2', '16/9', '21/9', '3/4', '2/3'],
    fit: ['cover', 'contain'],
    loading: ['lazy', 'eager'],
  },
  defaults: { ratio: 'auto', fit: 'cover', rounded: false, loading: 'lazy' },
} as const satisfies PropsDoc;

export type ImageRatio = (typeof imageProps.variants.ratio)[number];
export type ImageFit = (typeof imageProps.variants.fit)[number];

export interface ImageProps extends Omit<ComponentProps<'img'>, 'placeholder' | 'alt' | 'loading'> {
  /** What the picture shows, for people who do not see it. Empty for one that says nothing which is not in the text. */
  alt: string;
  /**
   * Width to height of the box. `auto`: that of the picture; give its `width` and `height`, so that the page does not jump.
   * @default 'auto'
   */
  ratio?: ImageRatio;
  /**
   * `cover` fills the box and cuts the picture, `contain` shows all of it.
   * @default 'cover'
   */
  fit?: ImageFit;
  /**
   * The corners of a card.
   * @default false
   */
  rounded?: boolean;
  /**
   * `lazy`: the picture loads when it is near. `eager`: at once, for the one at the top of a page.
   * @default 'lazy'
   */
  loading?: 'lazy' | 'eager';
  /** The address of a small, blurred picture that is shown while the real one loads. */
  placeholder?: string;
  /** What is shown if the picture does not load. Omitted: its `alt`. */
  fallback?: ReactNode;
}
