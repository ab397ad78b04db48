import { round } from '../numbers.js';
import { fillRoles, type FillRole, type Tile } from '../types.js';

/** Colours of the roles as CSS values, e.g. those of a brand’s tokens `color.pattern.*`. */
export type PatternColors = Readonly<Record<FillRole, string>> & { readonly outline: string };

/** Options of `tileSvg`. */
export interface TileSvgOptions {
  /** Colours of the roles. Without them the file uses the custom properties of a theme alone, with greys for others. */
  readonly colors?: PatternColors;
  /**
   * Whether custom properties of a theme (`--ws-color-pattern-0`) override the colours. Set false for files that are read
   * outside of a page, where there are none.
   * @default true
   */
  readonly themed?: boolean;
  /**
   * Repeats across and down.
   * @default [1, 1]
   */
  readonly repeats?: readonly [across: number, down: number];
  /**
   * CSS pixels for one unit.
   * @default 1
   */
  readonly scale?: number;
}

/** Without colours: a dark background with light threads. */
const greys: PatternColors = { p0: '#222', p1: '#eee', p2: '#666', p3: '#999', p4: '#bbb', outline: '#111' };

/** A tile, or several, as a standalone SVG file. */
export function tileSvg(tile: Tile, options: TileSvgOptions = {}): string {
  const { repeats: [across, down] = [1, 1], scale = 1 } = options;
  const [width, height] = [tile.width * across, tile.height * down];
  const body =
    across === 1 && down === 1
      ? tile.body
      : `<defs><pattern id="r" width="${tile.width}" height="${tile.height}" patternUnits="userSpaceOnUse">${tile.body}</pattern></defs>` +
        `<rect width="${round(width)}" height="${round(height)}" fill="url(#r)"/>`;
  const size = `viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width * scale)}" height="${round(height * scale)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><style>${roleRules(options)}</style>${body}</svg>`;
}

/** The CSS rules of the roles. */
export function roleRules({ colors = greys, themed = true }: Pick<TileSvgOptions, 'colors' | 'themed'> = {}): string {
  const value = (name: string, color: string) => (themed ? `var(--ws-color-pattern-${name},${color})` : color);
  const fills = fillRoles.map((role) => value(role.slice(1), colors[role]));
  return [
    ...fills.map((color, index) => `.ws-p${index}{fill:${color}}`),
    `.ws-l1{fill:none;stroke:${fills[1]}}`,
    `.ws-l2{fill:none;stroke:${fills[2]}}`,
    `.ws-ol{stroke:${value('outline', colors.outline)}}`,
  ].join('');
}
