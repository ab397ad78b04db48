import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { noticeColors, type NoticeColor } from '../../system/notice.js';
import type { PropsDoc } from '../../system/props.js';

export const bannerProps = {
  variants: { variant: ['soft', 'solid'], color: noticeColors },
  defaults: { variant: 'soft', color: 'neutral', dismissible: false, defaultOpen: true },
} as const satisfies PropsDoc;

export type BannerVariant = (typeof bannerProps.variants.variant)[number];
export type BannerChangeDetails = ChangeDetails<'close-press'>;

export interface BannerProps extends Omit<ComponentProps<'section'>, 'color'> {
  /**
   * The form. `solid` is for what nobody may miss: one on a site.
   * @default 'soft'
   */
  variant?: BannerVariant;
  /**
   * The role. Its sign differs in form, and names the region.
   * @default 'neutral'
   */
  color?: NoticeColor;
  /** A short line before the text. */
  heading?: ReactNode;
  /** Buttons or links, after the text. */
  actions?: ReactNode;
  /**
   * Has a button that closes it.
   * @default false
   */
  dismissible?: boolean;
  /** Whether it is shown: controlled. */
  open?: boolean;
  /**
   * Whether it is shown at first: uncontrolled.
   * @default true
   */
  defaultOpen?: boolean;
  /** Called when it is closed. Remember it there: the banner does not. */
  onOpenChange?: (open: boolean, details: BannerChangeDetails) => void;
}
