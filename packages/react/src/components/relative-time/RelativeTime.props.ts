import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const relativeTimeProps = {
  variants: { length: ['long', 'short', 'narrow'] },
  defaults: { timeZone: 'UTC' },
} as const satisfies PropsDoc;

export interface RelativeTimeProps extends Omit<ComponentProps<'time'>, 'children' | 'dateTime'> {
  /** The instant, ISO 8601: `2026-11-29T18:30:00Z`. A day alone is its midnight in UTC. */
  value: string;
  /**
   * The instant to count from, ISO 8601. Then the text does not change by itself, and a server writes it too. Omitted: the
   * current time; a server writes the date, and the browser replaces it.
   */
  now?: string;
  /** How long the words are. Omitted: `long`. */
  length?: (typeof relativeTimeProps.variants.length)[number];
  /**
   * The time zone of the date in the title, and of the date that a server writes.
   * @default 'UTC'
   */
  timeZone?: string;
}
