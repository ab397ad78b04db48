import { round } from '../numbers.js';
import type { WordmarkDrawing } from '../drawing.js';
import type { MarkValue, WordmarkInput } from '../input/mark-input.js';
import type { ValueReader } from '../input/read-values.js';
import { drawStroke, penGroup } from '../strokes/draw-strokes.js';
import type { Box, Drawing, Script } from '../types.js';
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

/** A name that is drawn, with its baseline in its own units. */
export type DrawnName = Pick<Wordmark, 'body' | 'box' | 'baseline'>;

/** Sets a name in letters of a font, as a drawing; or says why it must be text. */
export type SetLetters = (
  name: string,
  script: Script,
  family: string | undefined,
  weight: number,
) => Promise<DrawnName | string>;

/** What a name is drawn with, besides its numbers. */
export interface WordmarkContext {
  readonly name: string;
  readonly script: Script;
  readonly letters: SetLetters;
}

/** Default baseline of letters next to a mark on twelve units. */
export const BASELINE = 9.6;
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

/** Sets the name in letters: as a drawing, or as text if there is none. */
async function setName(
  { family, weight, size }: WordmarkInput,
  { name, script, letters: set }: WordmarkContext,
  values: ValueReader,
): Promise<DrawnName> {
  const families = familiesOf(family);
  const heaviness = typeof weight?.value === 'number' ? weight.value : WEIGHT;
  const drawn = await set(name, script, families[0], heaviness);
  if (typeof drawn !== 'string') return drawn;
  const message = `The ${script} wordmark “${name}” is text, not outlines: ${drawn}.`;
  values.report('WS-M006', family?.location ? family : size, message);
  return { ...letters(name, families, heaviness), baseline: 0 };
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
