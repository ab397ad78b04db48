import type { KeyboardEvent, PointerEvent } from 'react';

/** x and y in the units of a drawing. */
export type PlotPoint = readonly [x: number, y: number];

/** A place of the pointer in the units of the drawing that an element is in. */
export function pointIn(element: SVGGraphicsElement, { clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>) {
  const svg = element.ownerSVGElement ?? (element as unknown as SVGSVGElement);
  const matrix = svg.getScreenCTM();
  if (!matrix) return undefined;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return [x, y] as PlotPoint;
}

/** Steps of Shift with an arrow key. */
const many = 10;

/**
 * Where an arrow key moves a point, in steps; right and up are positive in every direction of text, as in the drawing.
 * `undefined` for another key.
 */
export function arrowMove(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>) {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const size = event.shiftKey ? many : 1;
  const moves: Readonly<Record<string, PlotPoint>> = {
    ArrowRight: [size, 0],
    ArrowLeft: [-size, 0],
    ArrowUp: [0, size],
    ArrowDown: [0, -size],
  };
  return Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
}

/** The nearest multiple of a step, without the noise of floating point. */
export const snap = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(4));

/** A number in a range. */
export const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));
