/** Entry point for React, with the optional package `react`. */

import { createElement, useId, type ReactElement, type SVGProps } from 'react';
import { roleRules, type PatternColors } from './output/svg.js';
import type { Tile } from './types.js';

/** Props of `PatternFill`. */
export interface PatternFillProps extends Omit<SVGProps<SVGSVGElement>, 'children' | 'scale' | 'viewBox'> {
  readonly tile: Tile;
  /** Repeats across and down. They decide the proportions of the element. */
  readonly repeats: readonly [across: number, down: number];
  /** Colours of the roles. Without them the rules of the page apply, e.g. those of a theme. */
  readonly colors?: PatternColors;
}

/**
 * Whole repeats of a pattern, as wide as the container. Renders one `<svg>`, hidden from assistive technology.
 */
export function PatternFill({ tile, repeats: [across, down], colors, ...rest }: PatternFillProps): ReactElement {
  const id = useId();
  const { body, ...size } = tile;
  const [width, height] = [size.width * across, size.height * down];
  // Rules of one pattern only: another on the page may have other colours.
  const style = colors ? `<style>@scope{${roleRules({ colors, themed: false })}}</style>` : '';
  return createElement(
    'svg',
    { 'aria-hidden': true, viewBox: `0 0 ${width} ${height}`, width: '100%', ...rest },
    createElement('pattern', {
      id,
      ...size,
      patternUnits: 'userSpaceOnUse',
      dangerouslySetInnerHTML: { __html: style + body },
    }),
    createElement('rect', { width, height, fill: `url(#${id})` }),
  );
}
