/** Rounds a contrast ratio down: 4.497 must not be shown as 4.5. The addend corrects errors of binary fractions. */
export function floorRatio(ratio: number, digits = 2): number {
  const factor = 10 ** digits;
  return Math.floor(ratio * factor + 1e-9) / factor;
}

/** A ratio as people write it: `4.5:1`. */
export function ratioText(ratio: number, locale: string, digits = 2): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  return `${number.format(floorRatio(ratio, digits))}:${number.format(1)}`;
}
