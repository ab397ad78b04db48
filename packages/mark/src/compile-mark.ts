import type {
  BrandMark,
  Drawing,
  LineCap,
  LineJoin,
  MarkDiagnostic,
  MarkFont,
  MarkRoles,
  MarkToken,
  Script,
  Suggest,
  Tile,
} from './types.js';
import { cssColor } from './files/css-color.js';
import { drawFiles } from './files/draw-files.js';
import { drawLockup } from './lockup/lockup.js';
import { readWordmark, wordmarkDrawing, type WordmarkContext } from './lockup/wordmark.js';
import { readPattern } from './pattern/read-pattern.js';
import { closeRepeat } from './pattern/repeat.js';
import { printTile, type TilePen } from './pattern/shapes.js';
import { MarkReporter } from './reporter.js';
import type { Pen } from './strokes/draw-strokes.js';
import { GRID, readStrokes } from './strokes/read-strokes.js';

/** Options of `compileMark`. */
export interface CompileMarkOptions {
  /** The names of the brand, for the wordmarks. */
  readonly names: { readonly en: string; readonly ar: string };
  /** Files of the display fonts; not needed if both wordmarks are drawn with strokes. */
  readonly fonts?: readonly MarkFont[];
  /** Literal colours for the files. Default: the resolved `color.*` tokens, if they are among the tokens. */
  readonly roles?: MarkRoles;
  /**
   * Whether to write SVG files, most of the work: without them `files` is empty, and the diagnostics are the same.
   * @default true
   */
  readonly files?: boolean;
  /** Finds the known name that a misspelt name probably means. */
  readonly suggest?: Suggest;
}

/** Result of `compileMark`. */
export interface CompiledMark {
  readonly mark: BrandMark;
  /** Minified SVG by file name: mark, lockup-latin, lockup-arabic, favicon, pattern, band (and selvedge). */
  readonly files: Readonly<Record<string, string>>;
  readonly diagnostics: readonly MarkDiagnostic[];
}

type Tokens = ReadonlyMap<string, MarkToken>;

/**
 * Draws the mark of one brand from its resolved tokens. Reads `mark.*`, the display family and weight, and, for the files,
 * the accent and pattern colours; other tokens are ignored.
 *
 * Problems are not thrown: they are in `diagnostics` (`WS-M…`), and `mark` and `files` have the valid parts.
 */
export async function compileMark(tokens: Iterable<MarkToken>, options: CompileMarkOptions): Promise<CompiledMark> {
  const reporter = new MarkReporter(options.suggest);
  const byPath: Tokens = new Map([...tokens].map((token) => [token.path, token]));
  const pen = readPen(byPath, reporter);
  const strokes = readStrokes(
    [...byPath.values()].filter(({ path }) => path.startsWith('mark.stroke.')),
    reporter,
  );
  const gap = readNumber(byPath, 'mark.lockup.gap', reporter);
  const drawn = { strokes, pen, gap };
  const [latin, arabic] = await Promise.all([
    drawScript(byPath, 'latin', options.names.en, options, drawn, reporter),
    drawScript(byPath, 'arabic', options.names.ar, options, drawn, reporter),
  ]);
  const mark: BrandMark = {
    viewBox: `0 0 ${GRID} ${GRID}`,
    ...pen,
    strokes,
    clearSpace: readNumber(byPath, 'mark.clear-space', reporter),
    minimumSize: readPixels(byPath, 'mark.minimum-size', reporter),
    lockups: { latin: latin.lockup, arabic: arabic.lockup },
    wordmarks: { latin: latin.wordmark, arabic: arabic.wordmark },
    patterns: readPatterns(byPath, reporter),
    patternScale: readNumber(byPath, 'mark.pattern.scale', reporter),
  };
  const faviconRadius = readNumber(byPath, 'mark.favicon', reporter);
  if (options.files === false) return { mark, files: {}, diagnostics: reporter.diagnostics };
  const roles = options.roles ?? rolesOf(byPath);
  const files = await drawFiles(mark, { names: options.names, faviconRadius, ...(roles && { roles }) });
  return { mark, files, diagnostics: reporter.diagnostics };
}

function readPen(tokens: Tokens, reporter: MarkReporter): Pen {
  const strokeWidth = readNumber(tokens, 'mark.width', reporter);
  const ends = (tokens.get('mark.width')?.extension?.stroke ?? {}) as { cap?: LineCap; join?: LineJoin };
  return { strokeWidth, lineCap: ends.cap ?? 'butt', lineJoin: ends.join ?? 'miter' };
}

interface Drawn {
  readonly strokes: BrandMark['strokes'];
  readonly pen: Pen;
  readonly gap: number;
}

async function drawScript(
  tokens: Tokens,
  script: Script,
  name: string,
  options: CompileMarkOptions,
  drawn: Drawn,
  reporter: MarkReporter,
) {
  const empty: Drawing = { viewBox: `0 0 ${GRID} ${GRID}`, body: '' };
  const token = tokens.get(`mark.lockup.${script}`);
  if (!token) {
    reporter.add('WS-M001', undefined, `"mark.lockup.${script}" is missing.`);
    return { lockup: empty, wordmark: empty };
  }
  const weight = tokens.get(`scale.${script}.display.weight`)?.value;
  const context: WordmarkContext = {
    name,
    fonts: options.fonts ?? [],
    family: displayFamily(tokens),
    weight: typeof weight === 'number' ? weight : 600,
    pen: drawn.pen,
  };
  const word = await readWordmark(token, script, context, reporter);
  if (!word) return { lockup: empty, wordmark: empty };
  return { lockup: drawLockup(drawn.strokes, drawn.pen, word, script, drawn.gap), wordmark: wordmarkDrawing(word) };
}

function displayFamily(tokens: Tokens): string | undefined {
  const value = tokens.get('font.family.display')?.value;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : undefined;
}

/** A brand without a band pattern uses its cloth pattern for it. */
function readPatterns(tokens: Tokens, reporter: MarkReporter): BrandMark['patterns'] {
  const angle = readNumber(tokens, 'mark.pattern.angle', reporter);
  const pen: TilePen = {
    line: readNumber(tokens, 'mark.pattern.line', reporter),
    outline: readNumber(tokens, 'mark.pattern.outline', reporter),
  };
  const tile = (name: string): Tile | undefined => {
    const token = tokens.get(`mark.pattern.${name}`);
    if (!token) reporter.add('WS-M001', undefined, `"mark.pattern.${name}" is missing.`);
    const drawing = token && readPattern(token, angle, reporter);
    return drawing && printTile(closeRepeat(drawing), pen);
  };
  const cloth = tile('cloth') ?? printTile({ width: GRID, height: GRID, shapes: [] }, pen);
  const selvedge = tile('selvedge');
  return { cloth, band: tile('band') ?? cloth, ...(selvedge && { selvedge }) };
}

function readNumber(tokens: Tokens, path: string, reporter: MarkReporter): number {
  const token = tokens.get(path);
  if (typeof token?.value === 'number' && token.value >= 0) return token.value;
  reporter.add('WS-M001', token, `"${path}" is ${token ? 'not a number of at least 0' : 'missing'}.`);
  return 0;
}

function readPixels(tokens: Tokens, path: string, reporter: MarkReporter): number {
  const token = tokens.get(path);
  const { value, unit } = (token?.value ?? {}) as { value?: unknown; unit?: unknown };
  if (typeof value === 'number' && value > 0) return unit === 'rem' ? value * 16 : value;
  reporter.add('WS-M001', token, `"${path}" is ${token ? 'not a dimension above 0' : 'missing'}.`);
  return 0;
}

function rolesOf(tokens: Tokens): MarkRoles | undefined {
  const color = (path: string) => cssColor(tokens.get(path)?.value);
  const accent = color('color.accent.solid');
  const onAccent = color('color.accent.on-solid');
  const outline = color('color.pattern.outline');
  const pattern = [0, 1, 2, 3, 4].flatMap((thread) => color(`color.pattern.${thread}`) ?? []);
  if (!accent || !onAccent || !outline || pattern.length < 5) return undefined;
  return { accent, onAccent, outline, pattern: pattern as unknown as MarkRoles['pattern'] };
}
