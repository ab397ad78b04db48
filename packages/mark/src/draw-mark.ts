import type { Diagnostic } from '@wusum/diagnostics';
import { largestOffset, printTile, type TilePen } from '@wusum/pattern';
import { GRID } from './grid.js';
import { numberPaths, type MarkInput } from './input/mark-input.js';
import { ValueReader } from './input/read-values.js';
import { BASELINE, readWordmark, wordmarkDrawing, type SetLetters } from './lockup/wordmark.js';
import { drawTile } from './pattern/draw-tile.js';
import type { PatternName } from './pattern/pattern.js';
import { patternOf } from './pattern/read-pattern.js';
import { MarkReporter } from './reporter.js';
import type { Pen } from './strokes/draw-strokes.js';
import type { BrandMark, Drawing, Script, Tile } from './types.js';

/** Options of `drawMark`. */
export interface DrawMarkOptions {
  /** The names of the brand in both scripts, for the wordmarks. */
  readonly names: Readonly<Record<Script, string>>;
  /**
   * Drawn names whose baseline is at y = 0, as `wordmarks` of a mark has them: used where the name is in letters of a font.
   * Without one, such a name is text of its font.
   */
  readonly wordmarks?: Partial<Readonly<Record<Script, Drawing>>>;
}

/** Result of `drawMark`. */
export interface DrawnMark {
  readonly mark: BrandMark;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Draws the mark, lockups and patterns of one brand without its fonts and without files, as an editor in a browser needs
 * it. Problems are not thrown: they are in `diagnostics`, and `mark` has the valid parts.
 */
export async function drawMark(input: MarkInput, { names, wordmarks = {} }: DrawMarkOptions): Promise<DrawnMark> {
  const reporter = new MarkReporter();
  const letters: SetLetters = (_name, script) => {
    const known = wordmarks[script];
    if (!known) return Promise.resolve('the name is drawn without fonts');
    const [x = 0, y = 0, width = 0, height = 0] = known.viewBox.split(' ').map(Number);
    return Promise.resolve({ body: known.body, box: [x, y, width, height], baseline: 0 });
  };
  const mark = await drawParts(input, { names, letters }, reporter, new ValueReader(reporter));
  return { mark, diagnostics: reporter.diagnostics };
}

/** What the parts of a mark are drawn with. */
export interface DrawContext {
  readonly names: Readonly<Record<Script, string>>;
  /** Sets a name in letters of a font. */
  readonly letters: SetLetters;
}

/** Draws all parts of a mark. */
export async function drawParts(
  input: MarkInput,
  context: DrawContext,
  reporter: MarkReporter,
  values: ValueReader,
): Promise<BrandMark> {
  const { numbers } = input;
  if (!input.drawing) values.report('WS-M003', undefined, 'The mark has no drawing.');
  const { strokes = [], ...line } = input.drawing?.value ?? {};
  const pen: Pen = { strokeWidth: 0, lineCap: 'butt', lineJoin: 'miter', ...line };
  const name = (script: Script) => drawName(input, script, context, values);
  const [latin, arabic] = await Promise.all([name('latin'), name('arabic')]);
  return {
    viewBox: `0 0 ${GRID} ${GRID}`,
    ...pen,
    strokes,
    ...smallOf(input, pen, values),
    clearSpace: values.number(numbers.clearSpace, numberPaths.clearSpace),
    minimumSize: values.pixels(numbers.minimumSize, numberPaths.minimumSize),
    wordmarks: { latin: latin.drawing, arabic: arabic.drawing },
    lockup: {
      gap: values.number(numbers.lockupGap, numberPaths.lockupGap),
      sizes: { latin: latin.size, arabic: arabic.size },
      baselines: { latin: latin.baseline, arabic: arabic.baseline },
    },
    patterns: drawPatterns(input, reporter, values),
    patternScale: values.pixels(numbers.patternScale, numberPaths.patternScale),
  };
}

/** The small drawing: other strokes with the ends and joins of the mark. */
function smallOf({ small }: MarkInput, pen: Pen, values: ValueReader): Pick<BrandMark, 'small'> {
  if (!small) return {};
  const { strokes, strokeWidth, lineCap, lineJoin } = small.value;
  if (lineCap !== pen.lineCap || lineJoin !== pen.lineJoin) {
    const message = `mark.small.svg has lines with the ends "${lineCap}" and the joins "${lineJoin}"; mark.svg has "${pen.lineCap}" and "${pen.lineJoin}".`;
    values.report('WS-M011', small, message);
  }
  return { small: { strokes, strokeWidth } };
}

/** A name with its size and the y of its baseline in the lockup. */
interface DrawnWord {
  readonly drawing: Drawing;
  readonly size: number;
  readonly baseline: number;
}

async function drawName(
  { wordmarks }: MarkInput,
  script: Script,
  { names, letters }: DrawContext,
  values: ValueReader,
): Promise<DrawnWord> {
  const word = await readWordmark(wordmarks[script], { name: names[script], script, letters }, values);
  if (word) return { drawing: wordmarkDrawing(word), size: word.scale, baseline: word.at };
  return { drawing: { viewBox: `0 0 ${GRID} ${GRID}`, body: '' }, size: 1, baseline: BASELINE };
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
    if (pattern?.kind === 'hankin' && pattern.angle === undefined) {
      const most = largestOffset(pattern.tiling, angle);
      const message = `The offset of "pattern.${name}" is ${pattern.offset ?? 0}; at the angle "${numberPaths.patternAngle}" it is at most ${most}.`;
      if ((pattern.offset ?? 0) > most)
        values.report('WS-M007', given, message, { fix: `Set an offset of at most ${most}.` });
    }
    return pattern && drawTile(pattern, { angle, ...pen });
  };
  if (!patterns.cloth) values.report('WS-M001', undefined, '"pattern.cloth" is missing.');
  const cloth = tile('cloth') ?? printTile({ width: GRID, height: GRID, shapes: [] }, pen);
  const selvedge = tile('selvedge');
  return { cloth, band: tile('band') ?? cloth, ...(selvedge && { selvedge }) };
}
