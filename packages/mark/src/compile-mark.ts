import type { Diagnostic } from '@wusum/diagnostics';
import { drawParts } from './draw-mark.js';
import { drawFiles } from './files/draw-files.js';
import { numberPaths, type MarkInput } from './input/mark-input.js';
import { ValueReader } from './input/read-values.js';
import { lettersOfFonts } from './lockup/letters-of-fonts.js';
import { MarkReporter } from './reporter.js';
import type { BrandMark, MarkFont, Script } from './types.js';

/** Options of `compileMark`. */
export interface CompileMarkOptions {
  /** The names of the brand in both scripts, for the wordmarks and the labels of files. */
  readonly names: Readonly<Record<Script, string>>;
  /** Files of the display fonts; not needed if both wordmarks are drawn with strokes. */
  readonly fonts?: readonly MarkFont[];
  /**
   * Whether to write SVG files, most of the work: without them `files` is empty, and the diagnostics are the same.
   * @default true
   */
  readonly files?: boolean;
}

/** Result of `compileMark`. */
export interface CompiledMark {
  readonly mark: BrandMark;
  /** Minified SVG by file name: mark (and mark-small), lockup-latin, lockup-arabic, favicon, pattern, band (and selvedge). */
  readonly files: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Draws the mark, lockups and patterns of one brand.
 *
 * Problems are not thrown: they are in `diagnostics` (`WS-M…`), and `mark` and `files` have the valid parts. Problems of
 * the SVG files are reported where the files are read, by `readMarkSvg` and `readWordmarkSvg`.
 */
export async function compileMark(input: MarkInput, options: CompileMarkOptions): Promise<CompiledMark> {
  const reporter = new MarkReporter();
  const values = new ValueReader(reporter);
  const { names, fonts = [] } = options;
  const mark = await drawParts(input, { names, letters: lettersOfFonts(fonts) }, reporter, values);
  const faviconRadius = values.number(input.numbers.favicon, numberPaths.favicon);
  if (options.files === false) return { mark, files: {}, diagnostics: reporter.diagnostics };
  const { roles } = input;
  const files = await drawFiles(mark, { names, faviconRadius, ...(roles && { roles }) });
  return { mark, files, diagnostics: reporter.diagnostics };
}
