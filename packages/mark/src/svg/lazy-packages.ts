import type * as Saxes from 'saxes';
import type * as PathData from 'svg-pathdata';
import type * as Matrices from 'transformation-matrix';

/** Packages that read SVG files. Many commands read none. Only types are imported from them elsewhere. */
export interface LazyPackages {
  readonly saxes: Pick<typeof Saxes, 'SaxesParser'>;
  readonly 'svg-pathdata': Pick<typeof PathData, 'SVGPathData'>;
  readonly 'transformation-matrix': Pick<
    typeof Matrices,
    'applyToPoint' | 'compose' | 'rotateDEG' | 'scale' | 'translate'
  >;
}
