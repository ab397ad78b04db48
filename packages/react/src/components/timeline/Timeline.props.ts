import type { ComponentProps, ReactNode } from 'react';
import { colors, type Color, type PropsDoc } from '../../system/props.js';

export const timelineProps = {
  variants: { color: colors },
  defaults: { color: 'neutral' },
} as const satisfies PropsDoc;

export type TimelineRootProps = ComponentProps<'ol'>;

export interface TimelineItemProps extends Omit<ComponentProps<'li'>, 'color' | 'title'> {
  /**
   * The role of the marker. The text says what it means, too.
   * @default 'neutral'
   */
  color?: Color;
  /** An icon in the marker, hidden from assistive technology. */
  icon?: ReactNode;
}

export type TimelineTitleProps = ComponentProps<'div'>;
/** When it was: a `<time dateTime>` with the date in the reader's words. */
export type TimelineTimeProps = ComponentProps<'time'>;
