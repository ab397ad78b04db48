import type { Axis, Permutation } from '@wusum/dtcg';
import { isRecord } from '@wusum/dtcg/internal';
import {
  type BrandMark,
  compileMark,
  type CompiledMark,
  drawMark,
  type Drawing,
  markInputFromTokens,
  type Script,
} from '@wusum/mark';
import { drawLockup } from '@wusum/mark/lockup';
import { brandTitle, namesByScript, writtenNames } from '../brand-names.js';
import type { FontPackage } from '../fonts/font-files.js';
import { markFonts } from '../fonts/mark-fonts.js';
import { textLanguages } from '../languages.js';
import type { Brand } from '../shared/target-context.js';

const noName = { viewBox: '0 0 1 1', body: '' };

/** Whether a brand has a drawing of a mark. */
const hasMark = ({ tokens }: Permutation): boolean => isRecord(tokens.get('mark.drawing')?.value);

/**
 * The mark and the patterns of a brand without its names, or `undefined` for a brand without a mark. Their problems are
 * those of `check`.
 */
export async function brandMark(permutation: Permutation): Promise<BrandMark | undefined> {
  if (!hasMark(permutation)) return undefined;
  const { mark } = await drawMark(markInputFromTokens(permutation.tokens.values()), {
    names: { latin: '', arabic: '' },
    wordmarks: { latin: noName, arabic: noName },
  });
  return mark.strokes.length === 0 ? undefined : mark;
}

/** A mark with the names of its brand. */
export interface NamedMark extends Pick<CompiledMark, 'mark' | 'diagnostics'> {
  readonly names: Readonly<Record<Script, string>>;
}

/**
 * The mark of a brand with its names, which are set in the fonts of the brand where they are not drawn with strokes;
 * `undefined` for a brand without a mark.
 */
export async function namedMark(
  { id }: Brand,
  permutation: Permutation,
  axes: readonly Axis[],
  packages: readonly FontPackage[],
): Promise<NamedMark | undefined> {
  if (!hasMark(permutation)) return undefined;
  const languages = textLanguages(permutation, axes);
  const names = namesByScript(writtenNames(permutation), languages, brandTitle(id, permutation));
  const fonts = packages.flatMap(markFonts);
  const input = markInputFromTokens(permutation.tokens.values());
  const { mark, diagnostics } = await compileMark(input, { names, fonts, files: false });
  return mark.strokes.length === 0 ? undefined : { mark, names, diagnostics };
}

const scripts: Readonly<Record<string, Script>> = { Latn: 'latin', Arab: 'arabic' };

/** The script of a mark’s names in which a language is written; `undefined` for languages in other scripts. */
export const markScriptOf = (lang: string): Script | undefined =>
  scripts[new Intl.Locale(lang).maximize().script ?? ''];

/** The lockup of a language; `undefined` without a mark or a drawn name in its script. */
export function lockupOf(mark: BrandMark | undefined, lang: string): Drawing | undefined {
  const script = markScriptOf(lang);
  if (mark === undefined || script === undefined || mark.wordmarks[script].body === '') return undefined;
  return drawLockup(mark, { script });
}

/** A lockup whose mark, its first group, has a colour of its own. */
export const withMarkColor = ({ viewBox, body }: Drawing, color: string): Drawing => ({
  viewBox,
  body: body.replace('<g', `<g color="${color}"`),
});
