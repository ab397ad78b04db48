import { escapeXml } from '../svg/escape.js';
import type { Box } from '../types.js';

/** Advance of a letter in em, as in a common sans-serif. */
const widths: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[\p{M}\u200B-\u200F]/u, 0],
  [/[\s.,:;!|'ijlI]/u, 0.29],
  [/[mwMW]/u, 0.88],
  [/\p{Script=Arabic}/u, 0.48],
  [/\p{Lu}|\p{N}/u, 0.66],
  [/[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/u, 1],
];
const EM = 10;

/**
 * A name as text for a font of the reader's system. `textLength` makes it exactly as wide as its box in every font.
 *
 * @param families families in order of preference
 * @returns SVG content; 1 em is 10 units and the baseline is at y = 0
 */
export function letters(
  name: string,
  families: readonly string[],
  weight: number,
): { readonly body: string; readonly box: Box } {
  const ems = Array.from(name, (letter) => widths.find(([some]) => some.test(letter))?.[1] ?? 0.57);
  const width = Math.max(1, Math.round(ems.reduce((sum, em) => sum + em, 0) * EM * 100) / 100);
  const list = [...families.map(quoted), 'system-ui', 'sans-serif'];
  const attributes = [
    `x="${width / 2}" text-anchor="middle" textLength="${width}" lengthAdjust="spacingAndGlyphs"`,
    `font-family="${escapeXml([...new Set(list)].join(','))}" font-size="${EM}" font-weight="${weight}"`,
  ];
  const body = `<text ${attributes.join(' ')} fill="currentColor">${escapeXml(name)}</text>`;
  return { body, box: [0, -8, width, 11] };
}

/** Names of generic families are keywords, without quotes. */
const quoted = (family: string): string =>
  /^(?:ui-[a-z-]+|system-ui|sans-serif|serif|monospace|cursive|fantasy|math|emoji)$/iu.test(family)
    ? family.toLowerCase()
    : `'${family.replaceAll(/['\\\p{Cc}]/gu, '')}'`;
