export { channels, type Channels } from './kinds/channels.js';
export { diamonds, type Diamonds } from './kinds/diamonds.js';
export { misfits, weave, type Weave, type WeaveRow } from './kinds/weave.js';
export { hankin, largestOffset, type Hankin, type HankinTiling } from './hankin/hankin.js';
export { archimedean, type ArchimedeanName, type ArchimedeanTiling } from './tilings/archimedean.js';
export type { Tiling } from './tilings/tiling.js';
export { tilingNamed, tilingNames, type TilingName } from './tilings/tilings.js';
export type { TilePolygon } from './tilings/polygon.js';
export { closeRepeat } from './repeat.js';
export { printTile, type Circle, type Line, type Polygon, type Repeat, type Shape, type TilePen } from './shapes.js';
export { fillRoles, type FillRole, type LineRole, type Point, type Role, type Tile } from './types.js';
export { freeEdges, isohedralTile, type EdgeForm, type IsohedralTile } from './isohedral/tile.js';
export { heesch, type HeeschName } from './isohedral/heesch.js';
export type { TileShape } from './isohedral/shapes/shape.js';
export type { EdgeKind } from './isohedral/symbol.js';
export {
  isohedralType,
  isohedralTypes,
  type IsohedralName,
  type IsohedralType,
  type WallpaperGroup,
} from './isohedral/types.js';
export { isohedral, type Isohedral } from './isohedral/isohedral.js';
export { MOST_PICKS, picksOf, sadu, type Sadu, type SaduStripe } from './sadu/sadu.js';
export { saduMotifNames, saduMotifs, type SaduMotif, type SaduMotifName } from './sadu/motifs.js';
export { fitBox, fitRepeats, snapToJoints, type Fit, type FitOptions } from './fit/fit.js';
export { roleRules, tileSvg, type PatternColors, type TileSvgOptions } from './output/svg.js';
export { tileCss, tileDataUri, type TileCssOptions } from './output/css.js';
