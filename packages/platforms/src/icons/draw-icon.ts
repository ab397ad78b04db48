import { drawStrokes, insetMark, type PennedMark } from '@wusum/mark';

/** Side of an icon in the units of its drawing: the grid of a mark. */
export const SIDE = 12;
/** Radius of the circle that every mask of a maskable icon shows, as a share of its side. */
export const SAFE_RADIUS = 0.4;

/** The two colours of an icon, as hex. */
export interface IconColors {
  readonly background: string;
  readonly mark: string;
}

export interface IconShape {
  readonly colors: IconColors;
  /** Colours where the reader’s system is dark. */
  readonly dark?: IconColors;
  /** Corner radius in units of the icon; without it the background fills the square. */
  readonly corner?: number;
}

/** An icon as SVG: the mark, as `iconMark` or `insetMark` gives it, on a background. */
export function drawIcon(mark: PennedMark, { colors, dark, corner = 0 }: IconShape): string {
  const style = dark === undefined ? '' : `<style>${darkRules(dark)}</style>`;
  const round = corner > 0 ? ` rx="${Math.round(Math.min(corner, SIDE / 2) * 1000) / 1000}"` : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">${style}` +
    `<rect class="b" width="${SIDE}" height="${SIDE}"${round} fill="${colors.background}"/>` +
    `<g class="m" color="${colors.mark}">${drawStrokes(mark.strokes, mark)}</g></svg>`
  );
}

const darkRules = ({ background, mark }: IconColors): string =>
  `@media (prefers-color-scheme: dark){.b{fill:${background}}.m{color:${mark}}}`;

/**
 * The mark inside the circle that every mask shows: the corners of its grid are on the circle.
 *
 * @param clearSpace units of the mark; the space is never below it
 */
export function maskableMark(mark: PennedMark, clearSpace: number): PennedMark {
  const halfSide = (SAFE_RADIUS * SIDE) / Math.SQRT2;
  const scale = (2 * halfSide) / SIDE;
  return insetMark(mark, Math.max(clearSpace, (SIDE / scale - SIDE) / 2));
}
