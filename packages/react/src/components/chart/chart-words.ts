import { chartMessages } from '@wusum/contract/messages/chart';
import { useLocale } from '../../internal/use-locale.js';
import { useMessages } from '../../internal/use-messages.js';
import type { ChartPoint, ChartSeries } from './Chart.props.js';

/** Writes the values of a chart with the digits and the words of the reader. */
export function useChartWords(format: Intl.NumberFormatOptions | undefined) {
  const message = useMessages(chartMessages);
  const number = new Intl.NumberFormat(useLocale(), format);
  const write = (value: number) => number.format(value);
  const range = (low: number, high: number) => message('chart.from-to', { low: write(low), high: write(high) });
  const rangeOf = ({ low, high }: ChartPoint) =>
    low === undefined || high === undefined ? undefined : range(low, high);
  const value = (point: ChartPoint) => [write(point.value), rangeOf(point)].filter(Boolean).join(', ');
  return {
    message,
    write,
    range,
    rangeOf,
    /** `Weavers, March: 12, 10 to 14`. A chart of one series leaves out its name. */
    point: ({ name }: ChartSeries, point: ChartPoint, isOnly: boolean) =>
      `${isOnly ? '' : `${name}, `}${point.label}: ${value(point)}`,
  };
}

/** All numbers of a chart, with the ends of their ranges. */
export const numbersOf = (series: readonly ChartSeries[]): number[] =>
  series.flatMap(({ points }) => points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]));

/** A number of CSS: a percentage of the drawing. */
export const percent = (value: number): string => `${value}%`;
