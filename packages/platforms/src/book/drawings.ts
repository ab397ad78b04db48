import { type BrandMark, type Drawing, drawStrokes, inkBox } from '@wusum/mark';
import { fitRepeats, type Tile } from '@wusum/pattern';
import { xmlText } from '../shared/strings.js';
import { raw, type Markup } from './markup.js';

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** A picture with a text for those who do not see it, or decoration without one. */
export function svg(
  viewBox: string,
  body: string,
  { label, className }: { label?: string; className?: string } = {},
): Markup {
  const role = label === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${xmlText(label)}"`;
  return raw(
    `<svg viewBox="${viewBox}" ${role}${className === undefined ? '' : ` class="${className}"`}>${body}</svg>`,
  );
}

export const markSvg = (mark: BrandMark, label?: string): Markup =>
  svg(mark.viewBox, drawStrokes(mark.strokes, mark), { ...(label !== undefined && { label }), className: 'mark' });

export const drawingSvg = ({ viewBox, body }: Drawing, label: string): Markup =>
  svg(viewBox, body, { label, className: 'lockup' });

/** The strokes on their grid, with the centre line of each. */
export function constructionSvg(mark: BrandMark, label: string): Markup {
  const lines = Array.from({ length: 13 }, (_, index) => index);
  const grid = (at: readonly number[]): string => at.map((one) => `M${one} 0V12M0 ${one}H12`).join('');
  const spine = drawStrokes(mark.strokes, { ...mark, strokeWidth: 0.12 });
  const body =
    `<g class="ink">${drawStrokes(mark.strokes, mark)}</g>` +
    `<path class="fine" d="${grid(lines.filter((at) => at % 3 !== 0))}"/>` +
    `<path class="strong" d="${grid(lines.filter((at) => at % 3 === 0))}"/>` +
    `<g class="spine">${spine}</g>`;
  return svg('-.2 -.2 12.4 12.4', body, { label, className: 'construction' });
}

/** The mark in the middle of the space that stays empty around its ink. */
export function clearSpaceSvg(mark: BrandMark, label: string): Markup {
  const { clearSpace } = mark;
  const [x, y, width, height] = inkBox(mark);
  const outer = [x - clearSpace, y - clearSpace, width + 2 * clearSpace, height + 2 * clearSpace] as const;
  const rect = ([left, top, wide, high]: readonly number[], className: string): string =>
    `<rect class="${className}" x="${left}" y="${top}" width="${wide}" height="${high}"/>`;
  const body =
    rect(outer, 'zone') +
    rect([x, y, width, height], 'core') +
    `<path class="measure" d="M${x - clearSpace} ${y + height / 2}H${x}M${x + width / 2} ${y - clearSpace}V${y}"/>` +
    `<g class="ink">${drawStrokes(mark.strokes, mark)}</g>`;
  return svg(outer.map(round).join(' '), body, { label, className: 'clear' });
}

/** A box in units of its own, and how many repeats it should have across. */
export interface ClothBox {
  readonly width: number;
  readonly height: number;
  /** Wanted width of a repeat in the same unit. */
  readonly repeat: number;
}

/** Repeats go on over their edges by this share: where they only touch, screens show a hair of the paper between them. */
const OVERLAP = 0.02;
const fine = (value: number): number => Math.round(value * 1e5) / 1e5;

/**
 * A tile in whole repeats: as many as fit the width with the least scaling, in as many whole rows as the height holds. The
 * drawing is as high as its rows.
 */
export function clothSvg(tile: Tile, { width, height, repeat }: ClothBox, id: string, className = 'cloth'): Markup {
  const { count, cell } = fitRepeats(width, repeat);
  const row = (tile.height / tile.width) * cell;
  const rows = Math.max(1, Math.floor(height / row + 1e-6));
  const uses = Array.from({ length: rows * count }, (_, index) => {
    const [x, y] = [(index % count) * tile.width, Math.floor(index / count) * tile.height];
    return `<use href="#${id}" transform="translate(${fine(x)} ${fine(y)})"/>`;
  });
  const size = `width="${round(tile.width * count)}" height="${round(tile.height * rows)}"`;
  const [x, y] = [tile.width * OVERLAP, tile.height * OVERLAP];
  const clip =
    `<clipPath id="${id}-edge"><rect x="${fine(-x)}" y="${fine(-y)}"` +
    ` width="${fine(tile.width + 2 * x)}" height="${fine(tile.height + 2 * y)}"/></clipPath>`;
  const body =
    `<defs>${clip}<g id="${id}" clip-path="url(#${id}-edge)">${tile.body}</g></defs>` +
    `<rect class="ws-p0" ${size}/>${uses.join('')}`;
  return svg(`0 0 ${round(tile.width * count)} ${round(tile.height * rows)}`, body, { className });
}
