import { isColorValue, toColor } from '@wusum/dtcg';
import { deltaE2000 } from '@wusum/dtcg/internal';

/**
 * CIEDE2000 difference of two DTCG colours, to two digits; `undefined` if either is not a colour. Alpha is ignored.
 */
export function colorDifference(a: unknown, b: unknown): number | undefined {
  if (!isColorValue(a) || !isColorValue(b)) return undefined;
  return Math.round(deltaE2000(toColor(a), toColor(b)) * 100) / 100;
}
