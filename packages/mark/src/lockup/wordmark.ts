import type { Box, Drawing, LineCap, LineJoin, MarkFont, MarkToken, Script } from '../types.js';
import { round } from '../numbers.js';
import type { Report } from '../reporter.js';
import { drawStroke, penGroup } from '../strokes/draw-strokes.js';
import { readStroke } from '../strokes/read-strokes.js';
import { findFont, outlineText } from './font-outline.js';

/** A name drawn, with what a lockup has to know to set it beside the mark. */
export interface Wordmark {
  readonly body: string;
  readonly box: Box;
  /** Size in the lockup: how many units of the grid one unit of the drawing takes. */
  readonly scale: number;
  /** Where the baseline of the drawing lies, in its own units, and in the lockup, in units of the grid. */
  readonly baseline: number;
  readonly at: number;
}

export interface WordmarkContext {
  readonly name: string;
  readonly fonts: readonly MarkFont[];
  /** First family of the display stack, used where the token names none. */
  readonly family: string | undefined;
  readonly weight: number;
  readonly pen: { readonly lineCap: LineCap; readonly lineJoin: LineJoin };
}

type Fields = Readonly<Record<string, unknown>>;

/** Baseline of letters beside a mark on twelve units, unless the token says otherwise. */
const BASELINE = 9.6;

/** Reads `mark.lockup.<script>`: its value is the size of the wordmark, its extension says how the name is drawn. */
export async function readWordmark(
  token: MarkToken,
  script: Script,
  context: WordmarkContext,
  report: Report,
): Promise<Wordmark | undefined> {
  const fields = token.extension?.lockup as Fields | undefined;
  if (typeof token.value !== 'number' || token.value <= 0) {
    report.add('WS-M001', token, `"${token.path}" must be a number above 0: the size of the wordmark.`);
    return undefined;
  }
  const placed = { scale: token.value, at: typeof fields?.at === 'number' ? fields.at : BASELINE };
  if (fields?.source === 'strokes') {
    const drawn = drawnWordmark(fields, token, context, report);
    return drawn && { ...drawn, ...placed };
  }
  if (fields?.source === 'font') {
    const set = await setWordmark(fields, script, token, context, report);
    return set && { ...set, ...placed };
  }
  report.add('WS-M002', token, `"${token.path}" does not say how the name is drawn.`, {
    at: ['lockup', 'source'],
    didYouMean: report.near(fields?.source, ['font', 'strokes']),
    fix: 'Give "lockup": { "source": "font" } or { "source": "strokes", … }.',
  });
  return undefined;
}

function drawnWordmark(fields: Fields, token: MarkToken, { pen }: WordmarkContext, report: Report) {
  const { box, width, baseline = 0 } = fields;
  const given = Array.isArray(fields.strokes) ? (fields.strokes as unknown[]) : [];
  if (!isBox(box) || typeof width !== 'number' || typeof baseline !== 'number' || given.length === 0) {
    report.add('WS-M002', token, `"${token.path}" is drawn with strokes but lacks some of "box", "width", "strokes".`, {
      at: ['lockup'],
    });
    return undefined;
  }
  // A name is wider than the grid, so only the drawing is checked here, not its place.
  const elements = given.flatMap((stroke, index) => {
    const read = readStroke(stroke, token, report, { grid: Infinity, at: ['lockup', 'strokes', index] });
    return read ? drawStroke(read, optionalWidth(stroke)) : [];
  });
  return { body: penGroup(elements, { strokeWidth: width, ...pen }), box, baseline };
}

/** A letter with three strokes above each other (s) is drawn lighter, or its eyes close. */
function optionalWidth(stroke: unknown): number | undefined {
  const width = (stroke as { width?: unknown } | null)?.width;
  return typeof width === 'number' && width > 0 ? width : undefined;
}

async function setWordmark(fields: Fields, script: Script, token: MarkToken, context: WordmarkContext, report: Report) {
  const family = typeof fields.family === 'string' ? fields.family : context.family;
  const weight = typeof fields.weight === 'number' ? fields.weight : context.weight;
  const font = family === undefined ? undefined : findFont(context.fonts, family, script, weight);
  if (!font) {
    report.add(
      'WS-M006',
      token,
      `The ${script} wordmark needs ${family ?? 'a display family'} at ${weight}, which was not given.`,
      {
        ...(typeof fields.family === 'string' && { at: ['lockup', 'family'] }),
        fix: 'Pass the font file of that family and script, or draw the name with strokes.',
      },
    );
    return undefined;
  }
  try {
    const { d, box } = await outlineText(context.name, font, weight);
    return { body: `<path fill="currentColor" d="${d}"/>`, box, baseline: 0 };
  } catch (error) {
    report.add(
      'WS-M006',
      token,
      `The ${script} wordmark “${context.name}” cannot be set: ${(error as Error).message}.`,
    );
    return undefined;
  }
}

/** The name alone, cut close. Its baseline lies at y = 0, so that names in two scripts can stand on one line. */
export function wordmarkDrawing({ body, box: [x, y, width, height], baseline }: Wordmark): Drawing {
  const viewBox = [x, y - baseline, width, height].map(round).join(' ');
  return { viewBox, body: baseline === 0 ? body : `<g transform="translate(0 ${round(-baseline)})">${body}</g>` };
}

function isBox(value: unknown): value is Box {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const numbers = value as readonly unknown[];
  return numbers.every((number, index) => typeof number === 'number' && (index < 2 || number > 0));
}
