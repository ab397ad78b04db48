import { subStrokes, type SubStroke } from '@wusum/mark/member';
import { signs, type GrammarSign } from '@wusum/mark/grammar';
import { readMarkSvg, writeMarkSvg, type MarkDrawing } from '@wusum/mark/svg';
import { choicesFrom } from './choices.js';

/** The small signs that stay legible at the size of a favicon, with their scale. */
const smallSigns: Readonly<Record<string, number>> = {
  line: 0.95,
  'line-lying': 0.95,
  dot: 0.95,
  'two-dots': 0.95,
  ring: 1.15,
  cross: 0.95,
  plus: 0.95,
};
/** Middle of the small sign, to the right of the large one: top, middle, bottom. */
const heights = [3.1, 6, 8.9] as const;
const middle = 9.95;
const widths = [1.1, 1.2, 1.3, 1.4] as const;
const attempts = 200;

/**
 * Draws the mark of a new brand with the grammar of member marks: one sign and a small one next to it. The same id always
 * gives the same mark, unless another brand has a similar one already.
 *
 * @param id the brand
 * @param title the name that the file shows to people and tools; any text
 * @param others texts of the `mark.svg` of all other brands
 * @returns the text of `mark.svg`
 */
export function newMark(id: string, title: string, others: readonly string[]): string {
  const drawings = others.flatMap((text) => readMarkSvg(text, 'mark.svg').drawing ?? []);
  // Marks with the same signs look similar. Only if all combinations are taken, their place decides.
  const drawing =
    firstFree(id, drawings, signsOf) ??
    firstFree(id, drawings, ({ strokes }) => JSON.stringify(strokes)) ??
    drawMark(id);
  return writeMarkSvg(drawing, { title });
}

function firstFree(
  id: string,
  others: readonly MarkDrawing[],
  look: (drawing: MarkDrawing) => string,
): MarkDrawing | undefined {
  const taken = new Set(others.map(look));
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const drawing = drawMark(attempt === 0 ? id : `${id} ${attempt}`);
    if (!taken.has(look(drawing))) return drawing;
  }
  return undefined;
}

const signsOf = ({ strokes }: MarkDrawing): string =>
  strokes
    .map(({ sign }) => sign)
    .toSorted()
    .join(' ');

function drawMark(seed: string): MarkDrawing {
  const { pick } = choicesFrom(`mark ${seed}`);
  const large = pick(signs.filter(({ sign }) => sign !== 'dot'));
  const small = pick(subStrokes.filter(({ name }) => name in smallSigns));
  const scale = smallSigns[small.name]!;
  const corner = [middle - 2 * scale, pick(heights) - 2 * scale].map((value) => value.toFixed(3));
  const pen = { strokeWidth: pick(widths), lineCap: pick(['butt', 'round'] as const), lineJoin: 'round' as const };
  const groups = [
    group(large, 'translate(-.6 1.5) scale(.75)'),
    group(small, `translate(${corner.join(' ')}) scale(${scale})`),
  ];
  const { drawing } = readMarkSvg(`<svg viewBox="0 0 12 12" fill="none" stroke="black">${groups.join('')}</svg>`, '');
  return { ...pen, strokes: drawing!.strokes };
}

function group({ strokes }: GrammarSign | SubStroke, transform: string): string {
  const elements = strokes.map((stroke) =>
    'd' in stroke
      ? `<path data-sign="${stroke.sign}" d="${stroke.d}"/>`
      : `<circle data-sign="${stroke.sign}" cx="${stroke.cx}" cy="${stroke.cy}" r="${stroke.r}"${
          stroke.sign === 'dot' ? ' fill="black" stroke="none"' : ''
        }/>`,
  );
  return `<g transform="${transform}">${elements.join('')}</g>`;
}
