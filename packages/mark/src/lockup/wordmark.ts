import type { Box, Drawing, LineCap, LineJoin, MarkFont, MarkToken, Script } from '../types.js';
import { round } from '../numbers.js';
import type { MarkReporter } from '../reporter.js';
import { drawStroke, penGroup } from '../strokes/draw-strokes.js';
import { readStroke } from '../strokes/read-strokes.js';
import { findFont, outlineText } from './font-outline.js';

/** A drawn name, with the data to place it next to the mark. */
export interface Wordmark {
  readonly body: string;
  readonly box: Box;
  /** Size in the lockup: units of the grid for one unit of the drawing. */
  readonly scale: number;
  /** Baseline in the drawing, in its own units. */
  readonly baseline: number;
  /** Baseline in the lockup, in units of the grid. */
  readonly at: number;
}

/** Input of `readWordmark` besides the token. */
export interface WordmarkContext {
  readonly name: string;
  readonly fonts: readonly MarkFont[];
  /** First family of the display font stack: the default family. */
  readonly family: string | undefined;
  readonly weight: number;
  readonly pen: { readonly lineCap: LineCap; readonly lineJoin: LineJoin };
}

type Fields = Readonly<Record<string, unknown>>;

/** Default baseline of letters next to a mark on twelve units. */
const BASELINE = 9.6;

/** Reads `mark.lockup.<script>`: the value is the size of the wordmark, the extension is its drawing. */
export async function readWordmark(
  token: MarkToken,
  script: Script,
  context: WordmarkContext,
  reporter: MarkReporter,
): Promise<Wordmark | undefined> {
  const fields = token.extension?.lockup as Fields | undefined;
  if (typeof token.value !== 'number' || token.value <= 0) {
    reporter.add('WS-M001', token, `"${token.path}", the size of the wordmark, is not a number above 0.`);
    return undefined;
  }
  const placed = { scale: token.value, at: typeof fields?.at === 'number' ? fields.at : BASELINE };
  if (fields?.source === 'strokes') {
    const drawn = drawnWordmark(fields, token, context, reporter);
    return drawn && { ...drawn, ...placed };
  }
  if (fields?.source === 'font') {
    const set = await setWordmark(fields, script, token, context, reporter);
    return set && { ...set, ...placed };
  }
  reporter.add('WS-M002', token, `"${token.path}" has no valid "source" in "lockup".`, {
    at: ['lockup', 'source'],
    didYouMean: reporter.near(fields?.source, ['font', 'strokes']),
    fix: 'Write "lockup": { "source": "font" } or { "source": "strokes", … }.',
  });
  return undefined;
}

function drawnWordmark(fields: Fields, token: MarkToken, { pen }: WordmarkContext, reporter: MarkReporter) {
  const { box, width, baseline = 0 } = fields;
  const given = Array.isArray(fields.strokes) ? (fields.strokes as unknown[]) : [];
  if (!isBox(box) || typeof width !== 'number' || typeof baseline !== 'number' || given.length === 0) {
    reporter.add('WS-M002', token, `"${token.path}" with "source": "strokes" requires "box", "width" and "strokes".`, {
      at: ['lockup'],
    });
    return undefined;
  }
  // A name is wider than the grid, so the strokes may leave it.
  const elements = given.flatMap((stroke, index) => {
    const read = readStroke(stroke, token, reporter, { grid: Infinity, at: ['lockup', 'strokes', index] });
    return read ? drawStroke(read, optionalWidth(stroke)) : [];
  });
  return { body: penGroup(elements, { strokeWidth: width, ...pen }), box, baseline };
}

/** Letters with three stacked strokes (s) need a thinner stroke to keep their counters open. */
function optionalWidth(stroke: unknown): number | undefined {
  const width = (stroke as { width?: unknown } | null)?.width;
  return typeof width === 'number' && width > 0 ? width : undefined;
}

async function setWordmark(
  fields: Fields,
  script: Script,
  token: MarkToken,
  context: WordmarkContext,
  reporter: MarkReporter,
) {
  const family = typeof fields.family === 'string' ? fields.family : context.family;
  const weight = typeof fields.weight === 'number' ? fields.weight : context.weight;
  const font = family === undefined ? undefined : findFont(context.fonts, family, script, weight);
  if (!font) {
    reporter.add(
      'WS-M006',
      token,
      `The ${script} wordmark requires ${family ?? 'a display font'} at weight ${weight}, which is not among the fonts.`,
      {
        ...(typeof fields.family === 'string' && { at: ['lockup', 'family'] }),
      },
    );
    return undefined;
  }
  try {
    const { d, box } = await outlineText(context.name, font, weight);
    return { body: `<path fill="currentColor" d="${d}"/>`, box, baseline: 0 };
  } catch (error) {
    reporter.add(
      'WS-M006',
      token,
      `The ${script} wordmark “${context.name}” cannot be drawn: ${(error as Error).message}.`,
    );
    return undefined;
  }
}

/** The name without margins. Its baseline is at y = 0, so that names in both scripts align on one line. */
export function wordmarkDrawing({ body, box: [x, y, width, height], baseline }: Wordmark): Drawing {
  const viewBox = [x, y - baseline, width, height].map(round).join(' ');
  return { viewBox, body: baseline === 0 ? body : `<g transform="translate(0 ${round(-baseline)})">${body}</g>` };
}

function isBox(value: unknown): value is Box {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const numbers = value as readonly unknown[];
  return numbers.every((number, index) => typeof number === 'number' && (index < 2 || number > 0));
}
