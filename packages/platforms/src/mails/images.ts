import { insetMark } from '@wusum/mark';
import type { ColorValue, Permutation } from '@wusum/dtcg';
import { drawBand } from '../cards/draw-band.js';
import { hexOf, patternColors } from '../cards/pattern-colors.js';
import { drawIcon } from '../icons/draw-icon.js';
import { brandMark } from '../images/brand-mark.js';
import { loadRaster } from '../images/raster.js';
import type { PlatformFiles } from '../shared/platform.js';
import type { Roles } from '../shared/roles.js';
import { type Brand, lightAndDark } from '../shared/target-context.js';
import { MAIL_WIDTH, MARK_SIZE } from './print-mjml.js';

/** Pixels of an image for each pixel that it is shown in. */
const DENSITY = 3;
/** Wanted height of the band, in pixels as it is shown. */
const BAND_HEIGHT = 24;
/** Corner of the mark’s background in units of the mark. */
const CORNER = 2;

/** `mark.png`, and `band.png` if the brand has a pattern; none for a brand without a mark. */
export async function mailImages(brand: Brand, rolesOf: (permutation: Permutation) => Roles): Promise<PlatformFiles> {
  const { permutation } = lightAndDark(brand).light;
  const mark = await brandMark(permutation);
  if (mark === undefined) return {};
  const roles = rolesOf(permutation);
  const [background, ink] = (['accent', 'on-accent'] as const).map((role) => hexOf(roles.value<ColorValue>(role)));
  const colors = { background: background!, mark: ink! };
  const raster = await loadRaster('mails');
  const icon = drawIcon(insetMark(mark, mark.clearSpace), { colors, corner: CORNER });
  const files: PlatformFiles = { 'mark.png': raster.png(icon, MARK_SIZE * DENSITY) };
  const pattern = patternColors(permutation);
  if (pattern === undefined) return files;
  const width = MAIL_WIDTH * DENSITY;
  // The band is drawn at the lower edge of a picture of its own height.
  const { height } = drawBand(mark.patterns.band, pattern, { width, height: 0 }, BAND_HEIGHT * DENSITY);
  const { body } = drawBand(mark.patterns.band, pattern, { width, height }, BAND_HEIGHT * DENSITY);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>`;
  return { ...files, 'band.png': raster.png(svg, width) };
}
