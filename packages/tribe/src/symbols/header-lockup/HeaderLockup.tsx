'use client';

import { drawLockup } from '@wusum/mark/lockup';
import { useBrandData, useScope } from '@wusum/react/brand';
import { Lockup, type LockupProps } from '@wusum/react/lockup';
import { inkOf } from '../ink.js';

export type HeaderLockupProps = Omit<LockupProps, 'brand' | 'script' | 'arrangement' | 'viewBox'>;

/**
 * The lockup for the start of a page: without the air beside its mark, so that its stroke is aligned with the text of the
 * page. The mark of an Arabic lockup is at its right. Renders one `<svg>`.
 */
export function HeaderLockup(props: HeaderLockupProps) {
  const { brand, dir } = useScope();
  const mark = useBrandData(brand)?.mark;
  const script = dir === 'rtl' ? 'arabic' : 'latin';
  if (!mark) return <Lockup script={script} {...props} />;
  const [left = 0, top = 0, width = 0, height = 0] = drawLockup(mark, { script }).viewBox.split(' ').map(Number);
  const [, , grid = 12] = mark.viewBox.split(' ').map(Number);
  const { start, end } = inkOf(mark.strokes, mark.strokeWidth);
  const air = script === 'arabic' ? grid - end : start;
  const from = script === 'arabic' ? left : left + air;
  return <Lockup script={script} viewBox={[from, top, width - air, height].join(' ')} {...props} />;
}
