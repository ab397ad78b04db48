/** Reads marks from number tokens with extensions. Goes when no token folder has them. */
import type { MarkDrawing, WordmarkDrawing } from '../drawing.js';
import { MarkReporter } from '../reporter.js';
import { patternNames } from '../pattern/pattern.js';
import type { Box, LineCap, LineJoin, MarkToken, Script } from '../types.js';
import type { MarkInput, MarkValue, WordmarkInput } from './mark-input.js';
import type { TokenInput } from './mark-tokens.js';
import { readStroke, readStrokes } from './token-strokes.js';

type Tokens = ReadonlyMap<string, MarkToken & MarkValue>;
type Fields = Readonly<Record<string, unknown>>;

/** Fills the input from `mark.stroke.*`, `mark.width`, and the extensions of `mark.lockup.*` and `mark.pattern.*`. */
export function olderInput(tokens: Tokens, input: MarkInput): TokenInput {
  const reporter = new MarkReporter();
  const drawing = drawingOf(tokens, reporter);
  const scale = tokens.get('mark.pattern.scale');
  const pixels = scale && { ...placeOf(scale), value: { value: scale.value, unit: 'px' } };
  const wordmark = (script: Script) => wordmarkOf(tokens, script, drawing.value, reporter);
  return {
    input: {
      ...input,
      drawing,
      wordmarks: { latin: wordmark('latin'), arabic: wordmark('arabic') },
      patterns: patternsOf(tokens),
      numbers: { ...input.numbers, ...(pixels && { patternScale: pixels }) },
    },
    problems: reporter.diagnostics,
  };
}

const placeOf = ({ location }: MarkToken): Pick<MarkValue, 'location'> => (location ? { location } : {});

function drawingOf(tokens: Tokens, reporter: MarkReporter): MarkValue<MarkDrawing> {
  const width = tokens.get('mark.width');
  const valid = typeof width?.value === 'number' && width.value >= 0;
  if (!valid) {
    reporter.add('WS-M001', width, `"mark.width" is ${width ? 'not a number of at least 0' : 'missing'}.`);
  }
  const ends = (width?.extension?.stroke ?? {}) as { cap?: LineCap; join?: LineJoin };
  const strokes = readStrokes(
    [...tokens.values()].filter(({ path }) => path.startsWith('mark.stroke.')),
    reporter,
  );
  const strokeWidth = valid ? (width!.value as number) : 0;
  return { value: { strokeWidth, lineCap: ends.cap ?? 'butt', lineJoin: ends.join ?? 'miter', strokes } };
}

function wordmarkOf(tokens: Tokens, script: Script, pen: MarkDrawing, reporter: MarkReporter): WordmarkInput {
  const token = tokens.get(`mark.lockup.${script}`);
  if (!token) return {};
  const fields = (token.extension?.lockup ?? {}) as Fields;
  const placed = (value: unknown): MarkValue => ({ value, ...placeOf(token) });
  const common = { size: token, ...(typeof fields.at === 'number' && { baseline: placed(fields.at) }) };
  if (fields.source === 'strokes') return { ...common, drawing: strokesOf(fields, token, pen, reporter) };
  if (fields.source !== 'font') {
    reporter.add('WS-M002', token, `"${token.path}" has no valid "source" in "lockup".`, {
      at: ['lockup', 'source'],
      didYouMean: reporter.near(fields.source, ['font', 'strokes']),
      fix: 'Write "lockup": { "source": "font" } or { "source": "strokes", … }.',
    });
    return { ...common, drawing: { value: EMPTY } };
  }
  const location = token.extensionPlace?.(['lockup', 'family']) ?? token.location;
  const family = fields.family ?? tokens.get('font.family.display')?.value;
  const weight = fields.weight ?? tokens.get(`scale.${script}.display.weight`)?.value;
  return { ...common, family: { value: family, ...(location && { location }) }, weight: placed(weight) };
}

const EMPTY: WordmarkDrawing = {
  box: [0, 0, 1, 1],
  baseline: 0,
  strokeWidth: 0,
  lineCap: 'butt',
  lineJoin: 'miter',
  strokes: [],
};

function strokesOf(
  { box, width, baseline = 0, strokes }: Fields,
  token: MarkToken,
  { lineCap, lineJoin }: MarkDrawing,
  reporter: MarkReporter,
): MarkValue<WordmarkDrawing> {
  const given = Array.isArray(strokes) ? (strokes as unknown[]) : [];
  if (!isBox(box) || typeof width !== 'number' || typeof baseline !== 'number' || given.length === 0) {
    reporter.add('WS-M002', token, `"${token.path}" with "source": "strokes" requires "box", "width" and "strokes".`, {
      at: ['lockup'],
    });
    return { value: EMPTY };
  }
  // A name is wider than the grid, so the strokes may leave it.
  const read = given.flatMap((stroke, index) => {
    const found = readStroke(stroke, token, reporter, { grid: Infinity, at: ['lockup', 'strokes', index] });
    const own = (stroke as { width?: unknown } | null)?.width;
    return found ? { ...found, ...(typeof own === 'number' && own > 0 && { width: own }) } : [];
  });
  return { value: { box, baseline, strokeWidth: width, lineCap, lineJoin, strokes: read }, ...placeOf(token) };
}

/** The value 0 means no pattern. */
function patternsOf(tokens: Tokens): MarkInput['patterns'] {
  const found = patternNames.flatMap((name): [string, MarkValue][] => {
    const token = tokens.get(`mark.pattern.${name}`);
    if (!token) return [];
    if (token.value === 0) return [[name, { value: { kind: 'none' } }]];
    const valuePlace: MarkValue['valuePlace'] = (path, part) =>
      token.extensionPlace?.(['pattern', ...path], part) ?? token.location;
    return [[name, { value: token.extension?.pattern, ...placeOf(token), valuePlace }]];
  });
  return Object.fromEntries(found);
}

function isBox(value: unknown): value is Box {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const numbers = value as readonly unknown[];
  return numbers.every((number, index) => typeof number === 'number' && (index < 2 || number > 0));
}
