'use client';
import type { ChartPoint, DotPlotProps } from './Chart.props.js';
import { Drawing, Mark, Value } from './Chart.styles.js';
import { numbersOf, percent, useChartWords } from './chart-words.js';
import { scaleOf, type Scale } from './scale.js';
import { ScaleTicks } from './ScaleTicks.js';
import { seriesNumber } from './series.js';
import { SeriesFrame, SeriesRows } from './SeriesFrame.js';

/**
 * Compares values by the place of a dot on a common axis, with a line over the range in which each lies. Renders one
 * `<figure>`. The axis need not begin at zero. Import it from `@wusum/react/chart`.
 *
 * Use it for measures with uncertainty, and for small differences.
 * Do not use it for amounts that are compared by their size (`BarChart`).
 */
export function DotPlot({ caption, series, format, ...rest }: DotPlotProps) {
  const words = useChartWords(format);
  const scale = scaleOf(numbersOf(series), false);
  const isOnly = series.length === 1;
  return (
    <SeriesFrame
      {...rest}
      {...{ caption, series, format }}
      axis="block"
      isLabelled={isOnly}
      mark={(index) => <Dot at={50} index={index} />}
    >
      <SeriesRows
        series={series}
        draw={(point, each, index, at) => (
          <Mark
            key={each.name}
            role="img"
            aria-label={words.point(each, point, isOnly)}
            data-of={index}
            data-point={at}
            data-place="layer"
          >
            <Drawing aria-hidden="true" data-series={seriesNumber(index)}>
              {index === 0 ? <Rules scale={scale} /> : null}
              <Range scale={scale} point={point} index={index} count={series.length} />
              <Dot at={scale.at(point.value)} index={index} />
            </Drawing>
          </Mark>
        )}
        end={(at) => (isOnly ? <Value aria-hidden="true">{words.write(series[0]!.points[at]!.value)}</Value> : null)}
      >
        <ScaleTicks axis="row" scale={scale} write={words.write} />
      </SeriesRows>
    </SeriesFrame>
  );
}

/** Whole dots and rings in turn: colour is not the only difference of series. */
function Dot({ at, index }: { readonly at: number; readonly index: number }) {
  return <circle cx={percent(at)} cy="50%" data-ring={index % 2 === 1 ? '' : undefined} fill="currentColor" />;
}

/** The ticks of the axis, in each row. */
function Rules({ scale }: { readonly scale: Scale }) {
  return scale.ticks.map((tick) => (
    <line key={tick} data-rule="" x1={percent(scale.at(tick))} x2={percent(scale.at(tick))} y1="-30%" y2="130%" />
  ));
}

interface RangeProps {
  readonly scale: Scale;
  readonly point: ChartPoint;
  readonly index: number;
  readonly count: number;
}

/** Ranges of several series are below each other. */
function Range({ scale, point: { low, high }, index, count }: RangeProps) {
  if (low === undefined || high === undefined) return null;
  const y = percent(((index + 1) / (count + 1)) * 100);
  return <line data-line="" x1={percent(scale.at(low))} x2={percent(scale.at(high))} y1={y} y2={y} />;
}
