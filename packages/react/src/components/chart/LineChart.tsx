'use client';
import { use } from 'react';
import type { ChartPoint, ChartSeries, LineChartProps } from './Chart.props.js';
import { Column, Columns, Drawing, Mark, Plane, Tick, Ticks } from './Chart.styles.js';
import { ChartContext } from './chart-context.js';
import { numbersOf, percent, useChartWords } from './chart-words.js';
import { scaleOf, type Scale } from './scale.js';
import { ScaleTicks } from './ScaleTicks.js';
import { dashOf, seriesNumber } from './series.js';
import { SeriesFrame } from './SeriesFrame.js';

/** As many steps have their name below them. */
const NAMES = 6;

/**
 * Values that change over time, a step of time for each point. Renders one `<figure>`. Time goes on in reading direction, as
 * in the table and the text around it; `time="ltr"` keeps it from left to right. A band is the range in which values lie.
 * Import it from `@wusum/react/chart`.
 *
 * Use it for a course over time, with up to four series.
 * Do not use it for things without an order (`BarChart`).
 */
export function LineChart({ caption, series, format, time, ...rest }: LineChartProps) {
  const words = useChartWords(format);
  const scale = scaleOf(numbersOf(series), false);
  const labels = (series[0]?.points ?? []).map(({ label }) => label);
  const every = Math.ceil(labels.length / NAMES);
  return (
    <SeriesFrame
      {...rest}
      {...{ caption, series, format }}
      axis="inline"
      mark={(index) => <LegendLine index={index} />}
    >
      <Plane dir={time === 'ltr' ? 'ltr' : undefined}>
        <ScaleTicks axis="block" scale={scale} write={words.write} />
        <Columns>
          <Drawing data-grid="" aria-hidden="true">
            {scale.ticks.map((tick) => (
              <line
                key={tick}
                data-rule=""
                x2="100%"
                y1={percent(100 - scale.at(tick))}
                y2={percent(100 - scale.at(tick))}
              />
            ))}
          </Drawing>
          {series.map((each, index) => (
            <Line key={each.name} series={each} index={index} scale={scale} />
          ))}
          {labels.map((label, at) => (
            <Step key={label} series={series} at={at} scale={scale} format={format} />
          ))}
        </Columns>
        <Ticks data-axis="step" aria-hidden="true">
          {labels.map((label, at) => (
            <Tick key={label} data-axis="step">
              {at % every === 0 ? <bdi>{label}</bdi> : null}
            </Tick>
          ))}
        </Ticks>
      </Plane>
    </SeriesFrame>
  );
}

interface LineProps {
  readonly series: ChartSeries;
  readonly index: number;
  readonly scale: Scale;
}

/** Lines are in a square of a hundred, which is stretched to the plane; their weight is not. */
function Line({ series: { points }, index, scale }: LineProps) {
  const x = (at: number) => ((at + 0.5) / points.length) * 100;
  const path = (read: (point: ChartPoint) => number) =>
    points.map((point, at) => `${x(at)} ${100 - scale.at(read(point))}`);
  const hasRange = points.some(({ low, high }) => low !== undefined && high !== undefined);
  const upper = path(({ high, value }) => high ?? value);
  const lower = path(({ low, value }) => low ?? value);
  return (
    <Drawing
      data-layer=""
      aria-hidden="true"
      data-series={seriesNumber(index)}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
    >
      {hasRange ? <path data-band="" d={`M${[...upper, ...lower.toReversed()].join('L')}Z`} /> : null}
      <path
        data-line=""
        vectorEffect="non-scaling-stroke"
        strokeDasharray={dashOf(index)}
        d={`M${path(({ value }) => value).join('L')}`}
      />
    </Drawing>
  );
}

interface StepProps {
  readonly series: readonly ChartSeries[];
  readonly at: number;
  readonly scale: Scale;
  readonly format: Intl.NumberFormatOptions | undefined;
}

/** The values of one step of time, one on another. The pointer shows all of them. */
function Step({ series, at, scale, format }: StepProps) {
  const words = useChartWords(format);
  const setReadout = use(ChartContext);
  const isOnly = series.length === 1;
  const marks = series.flatMap((each, index) => {
    const point = each.points[at];
    return point
      ? [{ index, name: each.name, words: words.point(each, point, isOnly), y: 100 - scale.at(point.value) }]
      : [];
  });
  return (
    <Column
      onPointerEnter={() => setReadout(marks.map((mark) => mark.words).join(' · '))}
      onPointerLeave={() => setReadout('')}
    >
      {marks.map((mark) => (
        <Mark
          key={mark.name}
          role="img"
          aria-label={mark.words}
          data-of={mark.index}
          data-point={at}
          data-place="column"
        >
          <Drawing aria-hidden="true" data-series={seriesNumber(mark.index)}>
            <circle cx="50%" cy={percent(mark.y)} data-ring={mark.index % 2 === 1 ? '' : undefined} />
          </Drawing>
        </Mark>
      ))}
    </Column>
  );
}

function LegendLine({ index }: { readonly index: number }) {
  return <line x2="100%" y1="50%" y2="50%" stroke="currentColor" strokeWidth="3" strokeDasharray={dashOf(index)} />;
}
