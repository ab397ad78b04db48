'use client';
import { Tick, Ticks } from './Chart.styles.js';
import type { Scale } from './scale.js';

interface ScaleTicksProps {
  readonly scale: Scale;
  readonly axis: 'block' | 'row';
  readonly write: (value: number) => string;
}

/** The numbers of the axis of values. */
export function ScaleTicks({ scale, axis, write }: ScaleTicksProps) {
  return (
    <Ticks data-axis={axis} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <Tick key={tick} data-axis={axis}>
          {write(tick)}
        </Tick>
      ))}
    </Ticks>
  );
}
