import type { PointerEvent } from 'react';
import { arrowMove, pointIn, type PlotPoint } from './drag.js';
import * as S from './plot.styles.js';

interface HandleProps {
  /** Where it is, in the units of its drawing. */
  readonly at: PlotPoint;
  /** Radius that is seen, in the units of the drawing. */
  readonly radius: number;
  /** Its accessible name. */
  readonly label: string;
  /** Its place in words. */
  readonly valueText: string;
  /** How far an arrow key moves it: right and down in the units of the drawing. */
  readonly step: PlotPoint;
  /** Called with the place that it is dragged to, by mouse, touch or key. */
  readonly onMove: (to: PlotPoint) => void;
  readonly onSelect?: (() => void) | undefined;
  readonly isSelected?: boolean;
}

/**
 * A point of a drawing that people move. One tab stop: arrow keys move it a step, with Shift ten. What it moves has fields
 * with numbers too.
 */
export function Handle({ at, radius, label, valueText, step, onMove, onSelect, isSelected = false }: HandleProps) {
  const [x, y] = at;
  const drag = (event: PointerEvent<SVGGElement>): void => {
    if (event.buttons !== 1 || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const point = pointIn(event.currentTarget, event);
    if (point) onMove(point);
  };
  return (
    <S.Handle
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={x}
      aria-valuetext={valueText}
      data-selected={isSelected || undefined}
      onFocus={onSelect}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
        event.preventDefault();
      }}
      onPointerMove={drag}
      onKeyDown={(event) => {
        const move = arrowMove(event);
        if (!move) return;
        event.preventDefault();
        onMove([x + move[0] * step[0], y - move[1] * step[1]]);
      }}
    >
      <circle className="reach" cx={x} cy={y} r={radius * 2.4} />
      <circle className="ring" cx={x} cy={y} r={radius * 1.7} />
      <circle className="point" cx={x} cy={y} r={radius} />
    </S.Handle>
  );
}
