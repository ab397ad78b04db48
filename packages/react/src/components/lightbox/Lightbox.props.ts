import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';
import type { DialogChangeReason } from '../dialog/Dialog.props.js';
import type { ImageRatio } from '../image/Image.props.js';

export const lightboxProps = {
  variants: { ratio: ['1/1', '4/3', '3/2', '16/9', '3/4', '2/3'] },
  defaults: { ratio: '4/3', defaultOpen: false, defaultValue: 0 },
} as const satisfies PropsDoc;

/**
 * Why it opens, closes, or goes to another picture. `item-press`: a small picture; `trigger-press`: the button that goes on
 * or back; `drag`: people scroll or swipe.
 */
export type LightboxChangeReason =
  | Extract<DialogChangeReason, 'close-press' | 'outside-press' | 'escape-key'>
  | 'item-press'
  | 'trigger-press'
  | 'keyboard'
  | 'drag';

export type LightboxChangeDetails = ChangeDetails<LightboxChangeReason>;

export interface LightboxPicture {
  /** The address of the large picture. */
  src: string;
  /** What it shows, for people who do not see it. It also names the small picture. */
  alt: string;
  /** The same picture in other sizes, as for `<img>`. */
  srcSet?: string;
  /** The address of the small picture. By default `src`. */
  thumbnail?: string;
  /** Below the large picture: who, when, where. */
  caption?: ReactNode;
  /** The language of `alt` and `caption`, if it is another one than that of the page. */
  lang?: string;
}

export interface LightboxProps extends Omit<ComponentProps<'div'>, 'children' | 'defaultValue'> {
  /** The pictures, in their order. */
  pictures: readonly LightboxPicture[];
  /**
   * Width to height of the small pictures, which are cut to it.
   * @default '4/3'
   */
  ratio?: Exclude<ImageRatio, 'auto' | '21/9'>;
  /** Whether a picture is shown large (controlled). */
  open?: boolean;
  /**
   * Whether a picture is shown large at first (uncontrolled).
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when a person opens or closes it. */
  onOpenChange?: (open: boolean, details: LightboxChangeDetails) => void;
  /** The index of the picture that is shown large, from 0 (controlled). */
  value?: number;
  /**
   * The index of that picture at first (uncontrolled).
   * @default 0
   */
  defaultValue?: number;
  /** Called when a person goes to another picture. */
  onValueChange?: (value: number, details: LightboxChangeDetails) => void;
}
