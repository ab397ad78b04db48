import { defaultAxes, type Axes } from '../axes.js';

let shown: Axes = defaultAxes;

/** The axes that the manager shows. Storybook knows its globals only when a page has started. */
export const shownAxes = (): Axes => shown;

export function setShownAxes(axes: Axes): void {
  shown = axes;
}
