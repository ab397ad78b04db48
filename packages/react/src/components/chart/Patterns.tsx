import { Definitions, Ink, Legend, LegendItem, Swatch } from './Chart.styles.js';
import type { ChartSeries } from './Chart.props.js';
import { seriesNumber } from './series.js';

/** What is cut out of the colour of each series, in a square of eight. The first is whole. */
const cuts = [
  '',
  'M-2 10 10 -2M-2 2 2 -2M6 10 10 6',
  'M0 2h8M0 6h8',
  'M2 2h2M6 6h2',
  'M2 0v8M6 0v8',
  'M-2 -2 10 10M-2 6 2 10M6 -2 10 2',
  'M0 4h8M4 0v8',
  'M0 4h4M4 0v4',
] as const;

/** The patterns of the series of a chart, by the id of the chart. */
export function Patterns({ id, count }: { readonly id: string; readonly count: number }) {
  return (
    <Definitions aria-hidden="true">
      <defs>
        {Array.from({ length: count }, (_, index) => (
          <pattern key={index} id={`${id}-${index}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <Ink data-series={seriesNumber(index)}>
              <rect width="8" height="8" fill="currentColor" />
              {cuts[index % cuts.length] ? <path data-cut="" d={cuts[index % cuts.length]} /> : null}
            </Ink>
          </pattern>
        ))}
      </defs>
    </Definitions>
  );
}

interface ChartLegendProps {
  readonly series: readonly ChartSeries[];
  /** Draws the mark of a series in a box of 100 %. */
  readonly mark: (index: number) => React.ReactNode;
}

/** The names of the series, each with its mark. A chart of one series has none. */
export function ChartLegend({ series, mark }: ChartLegendProps) {
  if (series.length < 2) return null;
  return (
    <Legend>
      {series.map(({ name }, index) => (
        <LegendItem key={name}>
          <Swatch aria-hidden="true" data-series={seriesNumber(index)}>
            {mark(index)}
          </Swatch>
          <span>{name}</span>
        </LegendItem>
      ))}
    </Legend>
  );
}
