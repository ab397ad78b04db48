import type { Suppression } from './types.js';

const form = /^\s*wusum-ignore(-file)?(?=[\s:]|$)([^:]*)(?::([\s\S]*))?$/u;

/**
 * The suppression that a comment is: `wusum-ignore term, passive: reason`, or `wusum-ignore-file …` for the whole file.
 *
 * @param comment the inside of the comment
 * @param range the range of the comment in the file
 */
export function suppressionOf(
  comment: string,
  range: { readonly start: number; readonly end: number },
): Suppression | undefined {
  const match = form.exec(comment.replaceAll(/^\s*\*+/gmu, ''));
  if (match === null) return undefined;
  const [, file, names = '', reason = ''] = match;
  return {
    ...range,
    rules: names.split(/[\s,،]+/u).filter(Boolean),
    reason: reason.trim(),
    scope: file === undefined ? 'block' : 'file',
  };
}
