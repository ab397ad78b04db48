import { useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { arrowStep, setTabStop } from '../../internal/roving.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';

/** The axis along which the labels of a chart are. */
export type MainAxis = 'inline' | 'block';

const marksOf = (plot: Element): HTMLElement[] => [...plot.querySelectorAll<HTMLElement>('[data-point]')];
const placeOf = ({ dataset }: HTMLElement) => [Number(dataset['of']), Number(dataset['point'])] as const;

/**
 * The keyboard of a chart: one tab stop; arrow keys along the labels go from value to value, those across them from series to
 * series; Home and End go to the first and the last value. Left and right are in the direction of the plot.
 *
 * @returns props of the element around the marks, and the words of the mark that has focus or is under the pointer
 */
export function useChartKeys(plot: RefObject<HTMLElement | null>, axis: MainAxis) {
  const [readout, setReadout] = useState('');
  useBrowserLayoutEffect(() => {
    const marks = marksOf(plot.current!);
    setTabStop(
      marks,
      marks.find((mark) => mark.getAttribute('tabindex') === '0'),
    );
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = targetOf(event, axis);
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (!target.dataset['point']) return;
    setTabStop(marksOf(currentTarget), target);
    setReadout(target.ariaLabel ?? '');
  };
  return { readout, setReadout, plotProps: { onKeyDown, onFocus, onBlur: () => setReadout('') } };
}

function targetOf(event: KeyboardEvent<HTMLElement>, axis: MainAxis): HTMLElement | undefined {
  const { key, currentTarget: plot } = event;
  const mark = event.target as HTMLElement;
  if (!mark.dataset['point'] || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return undefined;
  const marks = marksOf(plot);
  const [series, point] = placeOf(mark);
  const find = (toSeries: number, toPoint: number) =>
    marks.find((each) => placeOf(each)[0] === toSeries && placeOf(each)[1] === toPoint);
  const last = Math.max(...marks.map((each) => placeOf(each)[1]));
  if (key === 'Home') return find(series, 0);
  if (key === 'End') return find(series, last);
  const inline = arrowStep(key, getComputedStyle(mark).direction === 'rtl');
  const block = arrowStep(key, false, 'vertical');
  const [along, across] = axis === 'inline' ? [inline, block] : [block, inline];
  if (along === 0 && across === 0) return undefined;
  return find(series + across, point + along) ?? mark;
}
