'use client';
import type { ChartPoint, DotPlotProps } from './Chart.props.js';
import { Drawing, Mark, Row, RowName, Rows, Tick, Ticks, Value } from './Chart.styles.js';
import { numbersOf, percent, useChartWords } from './chart-words.js';
import { ChartFrame } from './ChartFrame.js';
import { ChartLegend } from './Patterns.js';
import { scaleOf, type Scale } from './scale.js';
import { seriesNumber } from './series.js';
import { SeriesTable } from './SeriesTable.js';

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
    <ChartFrame
      {...rest}
      caption={caption}
      axis="block"
      isLabelled={isOnly}
      legend={<ChartLegend series={series} mark={(index) => <Dot at={50} index={index} />} />}
      table={<SeriesTable caption={caption} series={series} format={format} />}
    >
      <Rows>
        {(series[0]?.points ?? []).map(({ label }, at) => (
          <Row key={label}>
            <RowName aria-hidden="true">
              <bdi>{label}</bdi>
            </RowName>
            {series.map((each, index) => {
              const point = each.points[at];
              return point ? (
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
              ) : null;
            })}
            {isOnly ? <Value aria-hidden="true">{words.write(series[0]!.points[at]!.value)}</Value> : null}
          </Row>
        ))}
        <Ticks data-axis="row" aria-hidden="true">
          {scale.ticks.map((tick) => (
            <Tick key={tick} data-axis="row">
              {words.write(tick)}
            </Tick>
          ))}
        </Ticks>
      </Rows>
    </ChartFrame>
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
