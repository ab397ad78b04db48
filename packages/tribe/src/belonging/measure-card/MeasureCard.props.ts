import type { ComponentProps } from 'react';
import type { HeadingLevel } from '@wusum/react';
import type { PropsDoc } from '@wusum/react/props';
import type { AnyMeasure } from '../measure.js';

export const measureCardProps = { variants: {}, defaults: { level: 3 } } as const satisfies PropsDoc;

export interface MeasureCardProps extends Omit<ComponentProps<'article'>, 'children'> {
  /** The measure, as `reportOf` returns it. An object written by hand does not compile: it could be about one person. */
  measure: AnyMeasure;
  /** The month whose newcomers are measured, `2026-03`. Of `retention` only. */
  month?: string;
  /**
   * The level of its heading in the outline of the page.
   * @default 3
   */
  level?: HeadingLevel;
}
