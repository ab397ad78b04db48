'use client';
import { useId } from 'react';
import type { BarChartProps, ChartPoint } from './Chart.props.js';
import { Drawing, Mark, Value } from './Chart.styles.js';
import { numbersOf, percent, useChartWords } from './chart-words.js';
import { Patterns } from './Patterns.js';
import { scaleOf, type Scale } from './scale.js';
import { seriesNumber } from './series.js';
import { SeriesFrame, SeriesRows } from './SeriesFrame.js';

/**
 * Compares amounts by the length of bars, which grow in reading direction from zero. Renders one `<figure>`. Names are before
 * the bars, so they may be long. Import it from `@wusum/react/chart`.
 *
 * Use it for amounts of a few things: listeners of circles, answers to a question.
 * Do not use it for values over time (`LineChart`), nor where the difference is small beside the amount (`DotPlot`).
 */
export function BarChart({ caption, series, format, ...rest }: BarChartProps) {
  const id = useId();
  const words = useChartWords(format);
  const scale = scaleOf(numbersOf(series), true);
  const isOnly = series.length === 1;
  return (
    <SeriesFrame
      {...rest}
      {...{ caption, series, format }}
      axis="block"
      isLabelled
      mark={(index) => <rect {...full} fill={`url(#${id}-${index})`} />}
    >
      <Patterns id={id} count={series.length} />
      <SeriesRows
        series={series}
        draw={(point, each, index, at) => [
          <Mark
            key={`${each.name} mark`}
            role="img"
            aria-label={words.point(each, point, isOnly)}
            data-of={index}
            data-point={at}
          >
            <Drawing aria-hidden="true" data-series={seriesNumber(index)}>
              <Bar scale={scale} point={point} fill={`url(#${id}-${index})`} />
            </Drawing>
          </Mark>,
          <Value key={`${each.name} value`} aria-hidden="true">
            {words.write(point.value)}
          </Value>,
        ]}
      />
    </SeriesFrame>
  );
}

const full = { width: '100%', height: '100%' };

interface BarProps {
  readonly scale: Scale;
  readonly point: ChartPoint;
  readonly fill: string;
}

/** From zero to the value, and a line over the range in which it lies. */
function Bar({ scale, point: { value, low, high }, fill }: BarProps) {
  const [from, to] = [scale.at(Math.min(value, 0)), scale.at(Math.max(value, 0))];
  return (
    <>
      <rect x={percent(from)} width={percent(to - from)} height="100%" fill={fill} />
      <line data-rule="" x1={percent(scale.at(0))} x2={percent(scale.at(0))} y1="-20%" y2="120%" />
      {low === undefined || high === undefined ? null : (
        <line data-whisker="" x1={percent(scale.at(low))} x2={percent(scale.at(high))} y1="50%" y2="50%" />
      )}
    </>
  );
}
