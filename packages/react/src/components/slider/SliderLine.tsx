import type { SliderMark, SliderOrientation } from './Slider.props.js';
import { Dot, Fill, Line } from './Slider.styles.js';
import { percentOf, type Scale } from './slider-values.js';

interface SliderLineProps {
  readonly scale: Scale;
  /** The part that is filled, in values. */
  readonly from: number;
  readonly to: number;
  readonly marks: readonly SliderMark[];
  readonly orientation: SliderOrientation | undefined;
}

/**
 * The filled part of the line and the dots of marks. A drawing: its geometry is in attributes, so a page that forbids
 * inline styles shows it too.
 */
export function SliderLine({ scale, from, to, marks, orientation }: SliderLineProps) {
  const isVertical = orientation === 'vertical';
  const [start, end] = [percentOf(from, scale), percentOf(to, scale)];
  const length = `${Number((end - start).toFixed(4))}%`;
  const box = isVertical
    ? { x: '0', y: `${Number((100 - end).toFixed(4))}%`, width: '100%', height: length }
    : { x: `${start}%`, y: '0', width: length, height: '100%' };
  return (
    <Line aria-hidden="true" data-orientation={orientation}>
      <Fill {...box} />
      {marks.map(({ value }) => {
        const place = percentOf(value, scale);
        const [x, y] = isVertical ? ['50%', `${Number((100 - place).toFixed(4))}%`] : [`${place}%`, '50%'];
        return (
          <Dot key={value} x1={x} x2={x} y1={y} y2={y} data-filled={value >= from && value <= to ? '' : undefined} />
        );
      })}
    </Line>
  );
}
