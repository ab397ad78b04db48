import type { PatternColors } from '@wusum/pattern';
import type { ColorValue, Permutation } from '@wusum/dtcg';
import { colorToCss } from '../shared/value-printers.js';

export const hexOf = (value: ColorValue): string => colorToCss({ ...value, alpha: 1 }).css;

/** The colours of a brand’s patterns as hex; `undefined` if tokens have none. */
export function patternColors({ tokens }: Permutation): PatternColors | undefined {
  const color = (name: string): string | undefined => {
    const token = tokens.get(`color.pattern.${name}`);
    return token?.type === 'color' ? hexOf(token.value as ColorValue) : undefined;
  };
  const [p0, p1, p2, p3, p4] = ['0', '1', '2', '3', '4'].map(color);
  return p0 && p1 && p2 && p3 && p4 ? { p0, p1, p2, p3, p4, outline: color('outline') ?? p0 } : undefined;
}
