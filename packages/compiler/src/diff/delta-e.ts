import { differenceCiede2000 } from 'culori';
import { isColorValue, toColor } from '@wusum/dtcg';

const ciede2000 = differenceCiede2000();

/**
 * CIEDE2000 of two DTCG colours, to two digits (CIE 142-2001); `undefined` where either is no colour. Alpha is not
 * looked at.
 */
export function deltaE2000(a: unknown, b: unknown): number | undefined {
  if (!isColorValue(a) || !isColorValue(b)) return undefined;
  const difference = ciede2000({ mode: 'oklch', ...toColor(a) }, { mode: 'oklch', ...toColor(b) });
  return Math.round(difference * 100) / 100;
}
