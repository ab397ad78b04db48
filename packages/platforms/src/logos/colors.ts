import type { Drawing } from '@wusum/mark';

/** The colours of a drawing of one colour, as hex. */
export interface LogoColors {
  readonly name: string;
  readonly color: string;
  /** Without one it is transparent. */
  readonly ground?: string;
}

/** A drawing in its colours. Lengths are in units of the grid. */
export interface ColoredLogo {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly body: string;
  readonly color: string;
  readonly ground: string | undefined;
}

/** On a ground it has its clear space on every side. */
export function colored({ viewBox, body }: Drawing, { color, ground }: LogoColors, clearSpace: number): ColoredLogo {
  const [x, y, width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
  const space = ground === undefined ? 0 : clearSpace;
  const box = { x: x - space, y: y - space, width: width + 2 * space, height: height + 2 * space };
  return { box, body, color, ground };
}

/** As an SVG file. */
export function svgOf({ box, body, color, ground }: ColoredLogo, label: string): string {
  const { x, y, width, height } = box;
  const paper = ground ? `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${ground}"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[x, y, width, height].map(round).join(' ')}" color="${color}" role="img" aria-label="${label}">${paper}${body}</svg>\n`;
}

/** A thousandth of a unit of the grid is far below a pixel. */
export const round = (value: number): number => Math.round(value * 1000) / 1000;
