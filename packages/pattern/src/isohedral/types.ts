import * as hexagons from './shapes/hexagons.js';
import * as pentagons from './shapes/pentagons.js';
import * as quadrangles from './shapes/quadrangles.js';
import type { TileShape } from './shapes/shape.js';
import * as triangles from './shapes/triangles.js';

/** A symmetry group of the plane with two translations, in the short notation of crystallography. */
export type WallpaperGroup =
  | 'p1'
  | 'p2'
  | 'pm'
  | 'pg'
  | 'cm'
  | 'pmm'
  | 'pmg'
  | 'pgg'
  | 'cmm'
  | 'p4'
  | 'p4m'
  | 'p4g'
  | 'p3'
  | 'p31m'
  | 'p6'
  | 'p6m';

/** An isohedral type, as data. */
export interface IsohedralType {
  /** Symmetry group of the tiling. */
  readonly group: WallpaperGroup;
  /** Incidence symbol: how the edges of the tile are related to each other and to the edges of its neighbours. */
  readonly symbol: string;
  readonly shape: TileShape;
}

/** A letter of a symbol is an edge of the tile, from the first corner of its shape, clockwise. */
const types = {
  IH1: { group: 'p1', symbol: 'a+b+c+d+e+f+;d+e+f+a+b+c+', shape: hexagons.parallel },
  IH2: { group: 'pg', symbol: 'a+b+c+d+e+f+;d+c-b-a+f-e-', shape: hexagons.equalCorners },
  IH3: { group: 'pg', symbol: 'a+b+c+d+e+f+;d+f-e-a+c-b-', shape: hexagons.crossedCorners },
  IH4: { group: 'p2', symbol: 'a+b+c+d+e+f+;d+b+c+a+e+f+', shape: hexagons.boundCorners },
  IH5: { group: 'pgg', symbol: 'a+b+c+d+e+f+;d+b+c+a+f-e-', shape: hexagons.equalLeft },
  IH6: { group: 'pgg', symbol: 'a+b+c+d+e+f+;a+e-c+f-b-d-', shape: hexagons.twoGlidesOfSix },
  IH7: { group: 'p3', symbol: 'a+b+c+d+e+f+;b+a+d+c+f+e+', shape: hexagons.threeTurns },
  IH8: { group: 'p2', symbol: 'a+b+c+a+b+c+;a+b+c+', shape: hexagons.parallel },
  IH9: { group: 'pgg', symbol: 'a+b+c+a+b+c+;a+c-b-', shape: hexagons.parallelEqual },
  IH10: { group: 'p3', symbol: 'a+b+a+b+a+b+;b+a+', shape: hexagons.regularHexagon },
  IH11: { group: 'p6', symbol: 'a+a+a+a+a+a+;a+', shape: hexagons.regularHexagon },
  IH12: { group: 'cm', symbol: 'ab+c+dc-b-;dc-b-a', shape: hexagons.standingTwice },
  IH13: { group: 'pmg', symbol: 'ab+c+dc-b-;db+c+a', shape: hexagons.standing },
  IH14: { group: 'cm', symbol: 'a+b+c+c-b-a-;c-b-a-', shape: hexagons.pointedTwice },
  IH15: { group: 'pmg', symbol: 'a+b+c+c-b-a-;a+b-c+', shape: hexagons.pointed },
  IH16: { group: 'p31m', symbol: 'a+b+c+c-b-a-;a-c+b+', shape: hexagons.mirroredThirds },
  IH17: { group: 'cmm', symbol: 'ab+b-ab+b-;ab+', shape: hexagons.standingTwice },
  IH18: { group: 'p31m', symbol: 'ababab;ba', shape: hexagons.regularHexagon },
  IH20: { group: 'p6m', symbol: 'aaaaaa;a', shape: hexagons.regularHexagon },
  IH21: { group: 'p6', symbol: 'a+b+c+d+e+;a+c+b+e+d+', shape: pentagons.twoTurns },
  IH22: { group: 'cm', symbol: 'a+b+c+d+e+;c+b-a+e-d-', shape: pentagons.equalApex },
  IH23: { group: 'p2', symbol: 'a+b+c+d+e+;c+b+a+d+e+', shape: pentagons.boundApex },
  IH24: { group: 'pmg', symbol: 'a+b+c+d+e+;c+b-a+d+e+', shape: pentagons.freeApex },
  IH25: { group: 'pgg', symbol: 'a+b+c+d+e+;c+b+a+e-d-', shape: pentagons.equalApex },
  IH26: { group: 'cmm', symbol: 'a+a-b+cb-;a+b-c', shape: pentagons.house },
  IH27: { group: 'pgg', symbol: 'a+b+c+d+e+;a+d-e-b-c-', shape: pentagons.twoGlides },
  IH28: { group: 'p4', symbol: 'a+b+c+d+e+;a+c+b+e+d+', shape: pentagons.twoRightAngles },
  IH29: { group: 'p4g', symbol: 'ab+c+c-b-;ac+b+', shape: pentagons.cairo },
  IH30: { group: 'p31m', symbol: 'a+b+c+d+;d+b-c-a+', shape: quadrangles.triangleThird },
  IH31: { group: 'p6', symbol: 'a+b+c+d+;b+a+d+c+', shape: quadrangles.triangleKite },
  IH32: { group: 'p6m', symbol: 'a+b+b-a-;a-b-', shape: quadrangles.triangleKiteUpright },
  IH33: { group: 'p3', symbol: 'a+b+c+d+;b+a+d+c+', shape: quadrangles.twoTriangles },
  IH34: { group: 'p6', symbol: 'a+b+a+b+;b+a+', shape: quadrangles.twoTriangles },
  IH36: { group: 'p31m', symbol: 'a+a-b+b-;b-a-', shape: quadrangles.twoTrianglesUpright },
  IH37: { group: 'p6m', symbol: 'a+a-a+a-;a-', shape: quadrangles.twoTriangles },
  IH38: { group: 'p31m', symbol: 'a+b+c+;a-c+b+', shape: triangles.thirdTriangle },
  IH39: { group: 'p6', symbol: 'a+b+c+;a+c+b+', shape: triangles.thirdTriangle },
  IH40: { group: 'p6m', symbol: 'ab+b-;ab-', shape: triangles.thirdTriangle },
  IH41: { group: 'p1', symbol: 'a+b+c+d+;c+d+a+b+', shape: quadrangles.stretchedSquare },
  IH42: { group: 'pm', symbol: 'a+b+c+d+;c+b-a+d-', shape: quadrangles.parallelogram },
  IH43: { group: 'pg', symbol: 'a+b+c+d+;c+d-a+b-', shape: quadrangles.parallelogram },
  IH44: { group: 'pg', symbol: 'a+b+c+d+;b-a-d-c-', shape: quadrangles.kite },
  IH45: { group: 'cm', symbol: 'a+b+c+d+;c-b-a-d-', shape: quadrangles.leaningTrapezoid },
  IH46: { group: 'p2', symbol: 'a+b+c+d+;a+b+c+d+', shape: quadrangles.orthodiagonal },
  IH47: { group: 'p2', symbol: 'a+b+c+d+;c+b+a+d+', shape: quadrangles.rectangle },
  IH49: { group: 'pmg', symbol: 'a+b+c+d+;a+b-c+d-', shape: quadrangles.trapezoid },
  IH50: { group: 'pmg', symbol: 'a+b+c+d+;c+b-a+d+', shape: quadrangles.parallelogram },
  IH51: { group: 'pgg', symbol: 'a+b+c+d+;a+d-c+b-', shape: quadrangles.equalSides },
  IH52: { group: 'pgg', symbol: 'a+b+c+d+;c-d-a-b-', shape: quadrangles.rectangle },
  IH53: { group: 'pgg', symbol: 'a+b+c+d+;a+b+d-c-', shape: quadrangles.equalNeighbours },
  IH54: { group: 'cmm', symbol: 'a+b+c+d+;a-b-c-d+', shape: quadrangles.rightTrapezoid },
  IH55: { group: 'p4', symbol: 'a+b+c+d+;b+a+d+c+', shape: quadrangles.square },
  IH56: { group: 'p4g', symbol: 'a+b+c+d+;b+a+c-d-', shape: quadrangles.rightKite },
  IH57: { group: 'p2', symbol: 'a+b+a+b+;a+b+', shape: quadrangles.brick },
  IH58: { group: 'pmg', symbol: 'a+b+a+b+;a+b-', shape: quadrangles.parallelogram },
  IH59: { group: 'pgg', symbol: 'a+b+a+b+;b-a-', shape: quadrangles.rhombus },
  IH61: { group: 'p4', symbol: 'a+b+a+b+;b+a+', shape: quadrangles.square },
  IH62: { group: 'p4', symbol: 'a+a+a+a+;a+', shape: quadrangles.square },
  IH64: { group: 'pm', symbol: 'ab+cb-;cb-a', shape: quadrangles.rectangle },
  IH66: { group: 'pmg', symbol: 'ab+cb-;cb+a', shape: quadrangles.rectangle },
  IH67: { group: 'cmm', symbol: 'a+ba-c;a+bc', shape: quadrangles.isoscelesTrapezoid },
  IH68: { group: 'cm', symbol: 'a+b+b-a-;b-a-', shape: quadrangles.rhombus },
  IH69: { group: 'pmg', symbol: 'a+a-b+b-;a+b+', shape: quadrangles.flatKite },
  IH71: { group: 'p4g', symbol: 'a+b+b-a-;b+a+', shape: quadrangles.square },
  IH72: { group: 'pmm', symbol: 'abab;ab', shape: quadrangles.rectangle },
  IH73: { group: 'p4g', symbol: 'abab;ba', shape: quadrangles.square },
  IH74: { group: 'cmm', symbol: 'a+a-a+a-;a+', shape: quadrangles.rhombus },
  IH76: { group: 'p4m', symbol: 'aaaa;a', shape: quadrangles.square },
  IH77: { group: 'p6m', symbol: 'a+b+c+;a-b-c-', shape: triangles.halfTriangle },
  IH78: { group: 'cmm', symbol: 'a+b+c+;a-b+c-', shape: triangles.rightTriangle },
  IH79: { group: 'p4', symbol: 'a+b+c+;a+c+b+', shape: triangles.halfSquare },
  IH81: { group: 'p4g', symbol: 'a+b+c+;a-c+b+', shape: triangles.halfSquare },
  IH82: { group: 'p4m', symbol: 'ab+b-;ab-', shape: triangles.halfSquare },
  IH83: { group: 'cm', symbol: 'a+b+c+;a-c-b-', shape: triangles.isosceles },
  IH84: { group: 'p2', symbol: 'a+b+c+;a+b+c+', shape: triangles.rightTriangle },
  IH85: { group: 'pmg', symbol: 'a+b+c+;a-b+c+', shape: triangles.scalene },
  IH86: { group: 'pgg', symbol: 'a+b+c+;a+c-b-', shape: triangles.isosceles },
  IH88: { group: 'p6', symbol: 'a+b+c+;a+c+b+', shape: triangles.equilateral },
  IH90: { group: 'p6', symbol: 'a+a+a+;a+', shape: triangles.equilateral },
  IH91: { group: 'cmm', symbol: 'ab+b-;ab+', shape: triangles.isosceles },
  IH93: { group: 'p6m', symbol: 'aaa;a', shape: triangles.equilateral },
} satisfies Readonly<Record<`IH${number}`, IsohedralType>>;

/** Number of a type in the book, with IH before it. */
export type IsohedralName = keyof typeof types;

/**
 * The 81 isohedral types of B. Grünbaum and G. C. Shephard, Tilings and Patterns, 1987, section 6.2: every way to fill the plane
 * with copies of one tile that all play the same role, as far as the shape of the tile alone can show it. The 12 missing
 * numbers need tiles with marks.
 *
 * The shapes have all parameters of their type with one exception: in the groups p1 and p2 a tiling has a rectangular repeat
 * only if its lattice is rectangular or rhombic, so these types have one parameter less.
 */
export const isohedralTypes: Readonly<Record<IsohedralName, IsohedralType>> = types;
