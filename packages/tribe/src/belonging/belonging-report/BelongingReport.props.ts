import type { ComponentProps, ReactNode } from 'react';
import type { HeadingLevel } from '@wusum/react';
import type { PropsDoc } from '@wusum/react/props';
import type { BelongingReport as Report } from '../report.js';

export const belongingReportProps = { variants: {}, defaults: { level: 2 } } as const satisfies PropsDoc;

export interface BelongingReportProps extends Omit<ComponentProps<'section'>, 'title'> {
  /** What `reportOf`, `reportInSlices` or the worker returns. */
  report: Report;
  /** The title: of which community. */
  heading: ReactNode;
  /**
   * The level of its title in the outline of the page; the measures are one level below.
   * @default 2
   */
  level?: Exclude<HeadingLevel, 6>;
  /** More sections after the measures: a survey's answers, a map of opinions. */
  children?: ReactNode;
}
