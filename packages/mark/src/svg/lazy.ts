import { SaxesParser } from 'saxes';
import { SVGPathData } from 'svg-pathdata';
import { applyToPoint, compose, rotateDEG, scale, translate } from 'transformation-matrix';
import type { LazyPackages } from './lazy-packages.js';

const packages: LazyPackages = {
  saxes: { SaxesParser },
  'svg-pathdata': { SVGPathData },
  'transformation-matrix': { applyToPoint, compose, rotateDEG, scale, translate },
};

/**
 * The exports of a package that reads SVG files. In Node, `lazy.node.ts` takes the place of this file (`imports` in
 * package.json).
 */
export function lazy<Name extends keyof LazyPackages>(name: Name): LazyPackages[Name] {
  return packages[name];
}
