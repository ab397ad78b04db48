import { SMALL } from '../grid.js';
import type { BrandMark } from '../types.js';

/**
 * The mark as it is drawn at a size: up to 24 pixels its small drawing, if it has one.
 *
 * @param size - in CSS pixels
 */
export const markAt = (mark: BrandMark, size: number): BrandMark =>
  size <= SMALL && mark.small ? { ...mark, ...mark.small } : mark;
