import { fillRoles, isohedral, type Isohedral, type Repeat } from '@wusum/pattern';

/** An isohedral tiling whose colours are threads, as in the other kinds. */
export interface IsohedralPattern extends Omit<Isohedral, 'roles'> {
  /**
   * Pattern colours of the tiles, 0–4; as few of them are used as neighbours need.
   * @default [1, 2, 3, 4]
   */
  readonly threads?: readonly number[];
}

/** Draws one repeat. Throws RangeError as `isohedral` does. */
export function drawIsohedral({ threads = [1, 2, 3, 4], ...pattern }: IsohedralPattern): Repeat {
  return isohedral({ ...pattern, roles: threads.map((thread) => fillRoles[thread]!) });
}
