import type { ComponentProps, ReactNode } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const chartProps = {
  variants: { time: ['reading', 'ltr'] },
  defaults: { time: 'reading', bins: 0 },
} as const satisfies PropsDoc;

/** `reading`: time goes on in reading direction. `ltr`: from left to right in every language. */
export type ChartTime = (typeof chartProps.variants.time)[number];

/** A measured value. */
export interface ChartPoint {
  /** What is measured, or when: the name of the row or of the step. */
  readonly label: string;
  readonly value: number;
  /** The range in which the value lies, where it is not certain: both ends, or neither. */
  readonly low?: number;
  readonly high?: number;
}

/** Values of one thing. All series of a chart have the same labels in the same order. */
export interface ChartSeries {
  /** The name, for the legend, the table and assistive technology. */
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

interface CommonProps extends Omit<ComponentProps<'figure'>, 'children'> {
  /** The title, which names the chart and its table: what it shows, of whom, and when. */
  caption: ReactNode;
  /** How values are written: a unit, a percentage, decimals. They have the digits of the locale. */
  format?: Intl.NumberFormatOptions;
}

interface SeriesProps extends CommonProps {
  /** Up to eight series: as many are distinguishable by colour and pattern. */
  series: readonly ChartSeries[];
}

export type BarChartProps = SeriesProps;
export type DotPlotProps = SeriesProps;

export interface LineChartProps extends SeriesProps {
  /**
   * Where time begins.
   * @default 'reading'
   */
  time?: ChartTime;
}

export interface DistributionProps extends CommonProps {
  /** The measured values, in any order. */
  values: readonly number[];
  /**
   * The number of classes into which the values are counted. 0: as many as their number suggests (Sturges).
   * @default 0
   */
  bins?: number;
}
