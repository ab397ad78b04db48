'use client';
import type { ReactNode } from 'react';
import type { BarChartProps, ChartPoint, ChartSeries } from './Chart.props.js';
import { Row, RowName, Rows } from './Chart.styles.js';
import { ChartFrame } from './ChartFrame.js';
import { ChartLegend } from './Patterns.js';
import { SeriesTable } from './SeriesTable.js';
import type { MainAxis } from './use-chart-keys.js';

interface SeriesFrameProps extends BarChartProps {
  readonly axis: MainAxis;
  /** Draws the mark of a series in the legend. */
  readonly mark: (index: number) => ReactNode;
  readonly isLabelled?: boolean;
  readonly children: ReactNode;
}

/** The parts around a chart of series: the legend has their names, the table has their values. */
export function SeriesFrame({ series, format, mark, ...rest }: SeriesFrameProps) {
  return (
    <ChartFrame
      {...rest}
      legend={<ChartLegend series={series} mark={mark} />}
      table={<SeriesTable caption={rest.caption} series={series} format={format} />}
    />
  );
}

interface SeriesRowsProps {
  readonly series: readonly ChartSeries[];
  /** Draws one point of a series, in the row of its label. */
  readonly draw: (point: ChartPoint, each: ChartSeries, index: number, at: number) => ReactNode;
  /** After the points of a row. */
  readonly end?: (at: number) => ReactNode;
  /** Below the rows. */
  readonly children?: ReactNode;
}

/** A row for each label, with its name before the points of all series. */
export function SeriesRows({ series, draw, end, children }: SeriesRowsProps) {
  return (
    <Rows>
      {(series[0]?.points ?? []).map(({ label }, at) => (
        <Row key={label}>
          <RowName aria-hidden="true">
            <bdi>{label}</bdi>
          </RowName>
          {series.map((each, index) => {
            const point = each.points[at];
            return point ? draw(point, each, index, at) : null;
          })}
          {end?.(at)}
        </Row>
      ))}
      {children}
    </Rows>
  );
}
