import { visionMatrices, type ColorMatrix } from '@wusum/dtcg/vision';

/** Views of colour as matrices on linear light: deficiencies, and `grey`, the relative luminance of WCAG 2.2. */
export const viewMatrices: Readonly<Record<string, ColorMatrix>> = {
  ...visionMatrices,
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const rowsOf = (name: string): string =>
  (viewMatrices[name] ?? []).map((row) => `${row.join(' ')} 0 0`).join(' ') + ' 0 0 0 1 0';

const filterOf = (name: string): string =>
  `<filter id="wsb-seen-${name}" color-interpolation-filters="linearRGB"><feColorMatrix type="matrix" values="${rowsOf(name)}"/></filter>`;

/** The filters as an invisible drawing. */
export const visionFilters = `<svg width="0" height="0" aria-hidden="true">${Object.keys(viewMatrices).map(filterOf).join('')}</svg>`;

const id = 'wsb-seen-filters';

/** Shows the pages in the manager's frame as somebody sees them. What is no vision, such as print, the page itself does. */
export function applyVision(seen: string): void {
  const isVision = Object.hasOwn(viewMatrices, seen);
  if (isVision && !document.getElementById(id)) {
    const holder = Object.assign(document.createElement('div'), { id, innerHTML: visionFilters });
    // A drawing that is not rendered has no filters.
    holder.style.cssText = 'position:absolute;inline-size:0;block-size:0;overflow:hidden';
    document.body.append(holder);
  }
  document.documentElement.style.setProperty('--wsb-seen', isVision ? `url('#wsb-seen-${seen}')` : 'none');
}
