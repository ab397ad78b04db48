import type { ComponentProps, ReactNode } from 'react';
import { noticeColors, type NoticeColor } from '../../system/notice.js';
import type { PropsDoc } from '../../system/props.js';

export const calloutProps = {
  variants: { variant: ['soft', 'outline'], color: noticeColors, live: ['off', 'polite', 'assertive'] },
  defaults: { variant: 'soft', color: 'neutral', live: 'off' },
} as const satisfies PropsDoc;

export type CalloutVariant = (typeof calloutProps.variants.variant)[number];
export type CalloutLive = (typeof calloutProps.variants.live)[number];

export interface CalloutProps extends Omit<ComponentProps<'div'>, 'color'> {
  /**
   * The form. `outline` is for a note on a soft background.
   * @default 'soft'
   */
  variant?: CalloutVariant;
  /**
   * The role. Its sign differs in form, and screen readers get its word.
   * @default 'neutral'
   */
  color?: NoticeColor;
  /** A short line above the text. */
  heading?: ReactNode;
  /** Instead of the sign of the role. Hide it from assistive technology. `null` is no sign. */
  icon?: ReactNode;
  /**
   * Announces the note when it appears: `polite` after what is being read, `assertive` at once. `off` is for what is in the
   * page from the start.
   * @default 'off'
   */
  live?: CalloutLive;
}
