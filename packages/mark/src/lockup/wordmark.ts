import { round } from '../numbers.js';
import type { WordmarkDrawing } from '../drawing.js';
import type { MarkValue, WordmarkInput } from '../input/mark-input.js';
import type { ValueReader } from '../input/read-values.js';
import { drawStroke, penGroup } from '../strokes/draw-strokes.js';
import type { Box, Drawing, MarkFont, Script } from '../types.js';
import { findFont, outlineText } from './font-outline.js';
import { letters } from './letters.js';

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

/** What a name is drawn with, besides its numbers. */
export interface WordmarkContext {
  readonly name: string;
  readonly script: Script;
  readonly fonts: readonly MarkFont[];
}

/** Default baseline of letters next to a mark on twelve units. */
const BASELINE = 9.6;
const WEIGHT = 600;

/** Draws the name in one script; `undefined` after a problem (reported). */
export async function readWordmark(
  given: WordmarkInput,
  context: WordmarkContext,
  values: ValueReader,
): Promise<Wordmark | undefined> {
  const path = `mark.lockup.${context.script}`;
  const { size, baseline } = given;
  const scale = size?.value;
  if (typeof scale !== 'number' || !(scale > 0)) {
    values.report('WS-M001', size, `"${path}.size" is ${size ? 'not a number above 0' : 'missing'}.`);
    return undefined;
  }
  const at = baseline === undefined ? BASELINE : values.number(baseline, `${path}.baseline`);
  const drawn = given.drawing ? drawName(given.drawing.value) : await setName(given, context, values);
  return drawn && { ...drawn, scale, at };
}

type DrawnName = Pick<Wordmark, 'body' | 'box' | 'baseline'>;

function drawName({ box, baseline, strokes, ...pen }: WordmarkDrawing): DrawnName {
  return {
    body: penGroup(
      strokes.map((stroke) => drawStroke(stroke, stroke.width)),
      pen,
    ),
    box,
    baseline,
  };
}

/** Sets the name in letters: as outlines of its font, or as text if the font is missing or has not all letters. */
async function setName(
  { family, weight, size }: WordmarkInput,
  { name, script, fonts }: WordmarkContext,
  values: ValueReader,
): Promise<DrawnName> {
  const families = familiesOf(family);
  const wanted = families[0];
  const heaviness = typeof weight?.value === 'number' ? weight.value : WEIGHT;
  const asText = (message: string): DrawnName => {
    values.report('WS-M006', family?.location ? family : size, message);
    return { ...letters(name, families, heaviness), baseline: 0 };
  };
  // A name may be written in letters of the other script: “Clay” in Arabic, too.
  const scripts: readonly Script[] = [script, script === 'latin' ? 'arabic' : 'latin'];
  const found = scripts.flatMap((one) => (wanted === undefined ? [] : (findFont(fonts, wanted, one, heaviness) ?? [])));
  let problem = `${wanted ?? 'a display font'} at weight ${heaviness} is not among the fonts`;
  for (const [index, font] of found.entries()) {
    try {
      const { d, box } = await outlineText(name, font, heaviness);
      return { body: `<path fill="currentColor" d="${d}"/>`, box, baseline: 0 };
    } catch (error) {
      // The first font is that of the script: its problem is the one to fix.
      if (index === 0) problem = (error as Error).message;
    }
  }
  return asText(`The ${script} wordmark “${name}” is text, not outlines: ${problem}.`);
}

function familiesOf(given: MarkValue | undefined): readonly string[] {
  const value = given?.value;
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((family) => typeof family === 'string');
}

/** The name without margins. Its baseline is at y = 0, so that names in both scripts align on one line. */
export function wordmarkDrawing({ body, box: [x, y, width, height], baseline }: Wordmark): Drawing {
  const viewBox = [x, y - baseline, width, height].map(round).join(' ');
  return { viewBox, body: baseline === 0 ? body : `<g transform="translate(0 ${round(-baseline)})">${body}</g>` };
}
