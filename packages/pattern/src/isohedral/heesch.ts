import { isohedralTypes, type IsohedralName, type IsohedralType } from './types.js';

/**
 * The 28 types of H. Heesch and O. Kienzle, Flächenschluss, 1963, by their symbols: every way to fill the plane with copies of
 * one tile that needs no symmetry and no straight edge. A symbol names the edges of the tile in order:
 * T and T: a translation moves one edge to the other. C: a half turn about its middle leaves the edge as it is.
 * Cn and Cn: a turn by 360/n degrees about their common corner. G and G: a glide reflection; equal digits are a pair.
 */
export const heesch = {
  TTTT: 'IH41',
  TTTTTT: 'IH1',
  CCC: 'IH84',
  CCCC: 'IH46',
  TCTC: 'IH47',
  TCTCC: 'IH23',
  TCCTCC: 'IH4',
  C4C4C4C4: 'IH55',
  CC4C4: 'IH79',
  CC4C4C4C4: 'IH28',
  C3C3C3C3: 'IH33',
  C3C3C3C3C3C3: 'IH7',
  CC3C3: 'IH39',
  CC6C6: 'IH88',
  C3C3C6C6: 'IH31',
  CC3C3C6C6: 'IH21',
  TGTG: 'IH43',
  G1G1G2G2: 'IH44',
  TG1G1TG2G2: 'IH2',
  TG1G2TG2G1: 'IH3',
  CGG: 'IH86',
  CGCG: 'IH51',
  CCGG: 'IH53',
  G1G2G1G2: 'IH52',
  TCTGG: 'IH25',
  TCCTGG: 'IH5',
  CG1G2G1G2: 'IH27',
  CG1CG2G1G2: 'IH6',
} as const satisfies Readonly<Record<string, IsohedralName>>;

export type HeeschName = keyof typeof heesch;

/** A type by its number, or by its symbol of Heesch and Kienzle. */
export function isohedralType(name: IsohedralName | HeeschName): IsohedralType {
  return isohedralTypes[name in heesch ? heesch[name as HeeschName] : (name as IsohedralName)];
}
