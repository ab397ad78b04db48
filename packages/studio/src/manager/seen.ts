/**
 * Colours as people with a colour vision deficiency see them, on linear light: the matrices of Machado, Oliveira and
 * Fernandes 2009 (doi 10.1109/TVCG.2009.113) at full severity. `grey` is the relative luminance of WCAG 2.2.
 */
export const visionMatrices: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const rowsOf = (name: string): string =>
  (visionMatrices[name] ?? []).map((row) => `${row.join(' ')} 0 0`).join(' ') + ' 0 0 0 1 0';

const filterOf = (name: string): string =>
  `<filter id="wsb-seen-${name}" color-interpolation-filters="linearRGB"><feColorMatrix type="matrix" values="${rowsOf(name)}"/></filter>`;

/** The filters as an invisible drawing. */
export const visionFilters = `<svg width="0" height="0" aria-hidden="true">${Object.keys(visionMatrices).map(filterOf).join('')}</svg>`;

const id = 'wsb-seen-filters';

/** Shows the pages in the manager's frame as somebody sees them. What is no vision, such as print, the page itself does. */
export function applyVision(seen: string): void {
  const isVision = Object.hasOwn(visionMatrices, seen);
  if (isVision && !document.getElementById(id)) {
    const holder = Object.assign(document.createElement('div'), { id, innerHTML: visionFilters });
    // A drawing that is not rendered has no filters.
    holder.style.cssText = 'position:absolute;inline-size:0;block-size:0;overflow:hidden';
    document.body.append(holder);
  }
  document.documentElement.style.setProperty('--wsb-seen', isVision ? `url('#wsb-seen-${seen}')` : 'none');
}
