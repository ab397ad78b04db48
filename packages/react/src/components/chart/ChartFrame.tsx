'use client';
import { chartMessages } from '@wusum/contract/messages/chart';
import { useId, useRef, type ComponentProps, type ReactNode } from 'react';
import { useMessages } from '../../internal/use-messages.js';
import { Collapsible } from '../collapsible/index.js';
import { Caption, Readout, Root } from './Chart.styles.js';
import { ChartContext } from './chart-context.js';
import { useChartKeys, type MainAxis } from './use-chart-keys.js';

interface ChartFrameProps extends ComponentProps<'figure'> {
  readonly caption: ReactNode;
  readonly axis: MainAxis;
  readonly legend?: ReactNode;
  /** The same values as a table. */
  readonly table: ReactNode;
  /** The chart shows each value as text, so it needs no line for the value with focus. */
  readonly isLabelled?: boolean;
}

/** The parts around every chart: its title, its legend, the value with focus, and its values as a table. */
export function ChartFrame({ caption, axis, legend, table, isLabelled = false, children, ...rest }: ChartFrameProps) {
  const id = useId();
  const plot = useRef<HTMLDivElement>(null);
  const message = useMessages(chartMessages);
  const { readout, setReadout, plotProps } = useChartKeys(plot, axis);
  return (
    <Root {...rest}>
      <Caption id={id}>{caption}</Caption>
      {legend}
      <div ref={plot} role="group" aria-roledescription={message('chart.kind')} aria-labelledby={id} {...plotProps}>
        <ChartContext value={setReadout}>{children}</ChartContext>
      </div>
      {isLabelled ? null : <Readout aria-hidden="true">{readout}</Readout>}
      <Collapsible.Root>
        <Collapsible.Trigger>{message('chart.table')}</Collapsible.Trigger>
        <Collapsible.Panel>{table}</Collapsible.Panel>
      </Collapsible.Root>
    </Root>
  );
}
