import type { TokenPath } from '@wusum/dtcg';

/** A kind of length of text, by the name of a token: Tailwind's namespace, and the words that say it. */
export type TextLength = readonly [kind: 'text' | 'leading' | 'tracking', words: RegExp];

const group = '(?:fonts?-|type-|typography-|text-)?';

/** Words at the start of a name in lower case with hyphens. */
export const textLengths: readonly TextLength[] = [
  ['text', new RegExp(`^${group}(?:(?:font|text|type)-?sizes?|sizes?-(?:font|text|type))(?:-|$)`, 'u')],
  ['text', /^(?:fonts?|type|typography|text)-sizes?(?:-|$)/u],
  ['leading', new RegExp(`^${group}(?:line-?heights?|leadings?)(?:-|$)`, 'u')],
  ['tracking', new RegExp(`^${group}(?:letter-?spacings?|trackings?)(?:-|$)`, 'u')],
];

const words = (path: TokenPath): string =>
  path
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase();

/** Whether a length is one of text by its name: the size of a font, the height of a line, or the space between letters. */
export function isTextLength(path: TokenPath): boolean {
  return /(?:^|-)(?:(?:font|text|type|typography)s?-(?:[a-z0-9]+-)*sizes?|(?:font|text)sizes?|line-?heights?|leadings?|letter-?spacings?|trackings?)(?:-|$)/u.test(
    words(path),
  );
}
