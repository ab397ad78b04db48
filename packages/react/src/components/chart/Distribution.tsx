'use client';
import { chartMessages } from '@wusum/contract/messages/chart';
import { useMessages } from '../../internal/use-messages.js';
import type { DistributionProps } from './Chart.props.js';
import { Columns, Drawing, Mark, Plane, Tick, Ticks } from './Chart.styles.js';
import { percent, useChartWords } from './chart-words.js';
import { ChartFrame } from './ChartFrame.js';
import { ChartTable } from './ChartTable.js';
import { binsOf, scaleOf } from './scale.js';
import { ScaleTicks } from './ScaleTicks.js';

/**
 * How often values of each size occur: a histogram. Renders one `<figure>`; the classes have round limits. Import it from
 * `@wusum/react/chart`.
 *
 * Use it where the spread of many values matters more than their mean.
 * Do not use it for a few values that have names (`BarChart`).
 */
export function Distribution({ caption, values, format, bins = 0, ...rest }: DistributionProps) {
  const words = useChartWords(format);
  const message = useMessages(chartMessages);
  const counts = useChartWords(undefined);
  const classes = binsOf(values, bins);
  const scale = scaleOf(
    classes.map(({ count }) => count),
    true,
  );
  const nameOf = (low: number, high: number) => words.range(low, high);
  const limits = classes.length === 0 ? [] : [...classes.map(({ low }) => low), classes.at(-1)!.high];
  const every = Math.ceil(limits.length / 6);
  const rows = classes.map(({ low, high, count }) => [nameOf(low, high), counts.write(count)]);
  return (
    <ChartFrame
      {...rest}
      caption={caption}
      axis="inline"
      table={<ChartTable caption={caption} headers={[message('chart.count')]} rows={rows} />}
    >
      <Plane>
        <ScaleTicks axis="block" scale={scale} write={counts.write} />
        <Columns data-gap="">
          {classes.map(({ low, high, count }, at) => (
            <Mark
              key={low}
              role="img"
              aria-label={`${nameOf(low, high)}: ${counts.write(count)}`}
              data-of={0}
              data-point={at}
              data-place="bin"
            >
              <Drawing aria-hidden="true" data-series={1}>
                <rect y={percent(100 - scale.at(count))} width="100%" height={percent(scale.at(count))} />
              </Drawing>
            </Mark>
          ))}
        </Columns>
        <Ticks data-axis="bins" aria-hidden="true">
          {limits.map((limit, at) => (
            <Tick key={limit} data-axis="bins">
              {at % every === 0 ? words.write(limit) : null}
            </Tick>
          ))}
        </Ticks>
      </Plane>
    </ChartFrame>
  );
}
