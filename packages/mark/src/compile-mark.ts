import type { Diagnostic } from '@wusum/diagnostics';
import { GRID } from './grid.js';
import { drawFiles } from './files/draw-files.js';
import { numberPaths, type MarkInput } from './input/mark-input.js';
import { ValueReader } from './input/read-values.js';
import { drawLockup } from './lockup/lockup.js';
import { readWordmark, wordmarkDrawing, type WordmarkContext } from './lockup/wordmark.js';
import { drawTile } from './pattern/draw-tile.js';
import type { PatternName } from './pattern/pattern.js';
import { patternOf } from './pattern/read-pattern.js';
import { printTile, type TilePen } from './pattern/shapes.js';
import { MarkReporter } from './reporter.js';
import type { Pen } from './strokes/draw-strokes.js';
import type { BrandMark, Drawing, MarkFont, Script, Tile } from './types.js';

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
  /** Minified SVG by file name: mark, lockup-latin, lockup-arabic, favicon, pattern, band (and selvedge). */
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
  const { numbers } = input;
  if (!input.drawing) values.report('WS-M003', undefined, 'The mark has no drawing.');
  const { strokes = [], ...line } = input.drawing?.value ?? {};
  const pen: Pen = { strokeWidth: 0, lineCap: 'butt', lineJoin: 'miter', ...line };
  const drawn: Drawn = { strokes, pen, gap: values.number(numbers.lockupGap, numberPaths.lockupGap) };
  const [latin, arabic] = await Promise.all([
    drawScript(input, 'latin', options, drawn, values),
    drawScript(input, 'arabic', options, drawn, values),
  ]);
  const mark: BrandMark = {
    viewBox: `0 0 ${GRID} ${GRID}`,
    ...pen,
    strokes,
    clearSpace: values.number(numbers.clearSpace, numberPaths.clearSpace),
    minimumSize: values.pixels(numbers.minimumSize, numberPaths.minimumSize),
    lockups: { latin: latin.lockup, arabic: arabic.lockup },
    wordmarks: { latin: latin.wordmark, arabic: arabic.wordmark },
    patterns: drawPatterns(input, reporter, values),
    patternScale: values.pixels(numbers.patternScale, numberPaths.patternScale),
  };
  const faviconRadius = values.number(numbers.favicon, numberPaths.favicon);
  if (options.files === false) return { mark, files: {}, diagnostics: reporter.diagnostics };
  const { roles } = input;
  const files = await drawFiles(mark, { names: options.names, faviconRadius, ...(roles && { roles }) });
  return { mark, files, diagnostics: reporter.diagnostics };
}

interface Drawn {
  readonly strokes: BrandMark['strokes'];
  readonly pen: Pen;
  readonly gap: number;
}

async function drawScript(
  { wordmarks }: MarkInput,
  script: Script,
  { names, fonts = [] }: CompileMarkOptions,
  { strokes, pen, gap }: Drawn,
  values: ValueReader,
) {
  const empty: Drawing = { viewBox: `0 0 ${GRID} ${GRID}`, body: '' };
  const context: WordmarkContext = { name: names[script], script, fonts };
  const word = await readWordmark(wordmarks[script], context, values);
  if (!word) return { lockup: empty, wordmark: empty };
  return { lockup: drawLockup(strokes, pen, word, script, gap), wordmark: wordmarkDrawing(word) };
}

/** A brand without a band uses its cloth for it. */
function drawPatterns(
  { patterns, numbers }: MarkInput,
  reporter: MarkReporter,
  values: ValueReader,
): BrandMark['patterns'] {
  const angle = values.number(numbers.patternAngle, numberPaths.patternAngle);
  const pen: TilePen = {
    line: values.number(numbers.patternLine, numberPaths.patternLine),
    outline: values.number(numbers.patternOutline, numberPaths.patternOutline),
  };
  const tile = (name: PatternName): Tile | undefined => {
    const given = patterns[name];
    if (!given) return undefined;
    const placeOf = given.valuePlace?.bind(given) ?? (() => given.location);
    const pattern = patternOf(given.value, [], { name: `pattern.${name}`, reporter, placeOf });
    if (pattern?.kind === 'hankin' && pattern.angle === undefined && !(angle > 0 && angle < 90)) {
      const message = `"${numberPaths.patternAngle}" is ${angle}; the star pattern "pattern.${name}" requires an angle.`;
      values.report('WS-M001', numbers.patternAngle, message, { fix: 'Set a number above 0 and below 90.' });
      return undefined;
    }
    return pattern && drawTile(pattern, { angle, ...pen });
  };
  if (!patterns.cloth) values.report('WS-M001', undefined, '"pattern.cloth" is missing.');
  const cloth = tile('cloth') ?? printTile({ width: GRID, height: GRID, shapes: [] }, pen);
  const selvedge = tile('selvedge');
  return { cloth, band: tile('band') ?? cloth, ...(selvedge && { selvedge }) };
}
