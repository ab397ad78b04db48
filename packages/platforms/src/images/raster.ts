import { loadOptional } from '../shared/optional-package.js';

/** Draws SVG as PNG. */
export interface Raster {
  /**
   * The same bytes for the same input. Text elements are not drawn: no font of the system is read.
   *
   * @param width in pixels; the height follows from the viewBox
   */
  readonly png: (svg: string, width: number) => Uint8Array;
}

/**
 * Loads the renderer, which only platforms with pictures need.
 *
 * @param platform its name, for the problem
 * @throws PlatformError (WS-E121) if the optional package is not installed
 */
export async function loadRaster(platform: string): Promise<Raster> {
  const { Resvg } = await loadOptional({ platform, name: '@resvg/resvg-js' }, () => import('@resvg/resvg-js'));
  return {
    png: (svg, width) => {
      const options = { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } } as const;
      return Uint8Array.from(new Resvg(svg, options).render().asPng());
    },
  };
}
