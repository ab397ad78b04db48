'use client';
import { chartMessages } from '@wusum/contract/messages/chart';
import type { ReactNode } from 'react';
import { useMessages } from '../../internal/use-messages.js';
import type { ChartSeries } from './Chart.props.js';
import { useChartWords } from './chart-words.js';
import { ChartTable } from './ChartTable.js';

interface SeriesTableProps {
  readonly caption: ReactNode;
  readonly series: readonly ChartSeries[];
  readonly format: Intl.NumberFormatOptions | undefined;
}

/** A row for each label; a column for each series, and one for its ranges if it has any. */
export function SeriesTable({ caption, series, format }: SeriesTableProps) {
  const words = useChartWords(format);
  const message = useMessages(chartMessages);
  const isOnly = series.length === 1;
  const hasRange = ({ points }: ChartSeries) => points.some((point) => words.rangeOf(point) !== undefined);
  const range = message('chart.range');
  const headers = series.flatMap((each) => {
    const name = isOnly ? message('chart.value') : each.name;
    return hasRange(each) ? [name, isOnly ? range : `${each.name}, ${range}`] : [name];
  });
  const rows = (series[0]?.points ?? []).map(({ label }, index) => [
    label,
    ...series.flatMap((each) => {
      const point = each.points[index];
      const value = point ? words.write(point.value) : '';
      return hasRange(each) ? [value, (point && words.rangeOf(point)) ?? ''] : [value];
    }),
  ]);
  return <ChartTable caption={caption} headers={headers} rows={rows} />;
}
