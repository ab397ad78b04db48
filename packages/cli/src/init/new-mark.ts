import { subStrokes, type SubStroke } from '@wusum/mark/member';
import { signs, type GrammarSign } from '@wusum/mark/grammar';
import { readMarkSvg, writeMarkSvg, type MarkDrawing } from '@wusum/mark/svg';
import { choicesFrom } from './choices.js';

/** Top left corner of the small sign, to the right of the large one. */
const places = ['translate(8.1 1.1)', 'translate(8.1 4.3)', 'translate(8.1 7.5)'] as const;
const widths = [1.2, 1.3, 1.4, 1.5, 1.6] as const;
const attempts = 200;

/**
 * Draws the mark of a new brand with the grammar of member marks: one sign and a small one next to it. The same id always
 * gives the same mark, unless another brand has it already.
 *
 * @param id the brand
 * @param title the name that the file shows to people and tools; any text
 * @param others texts of the `mark.svg` of all other brands
 * @returns the text of `mark.svg`
 */
export function newMark(id: string, title: string, others: readonly string[]): string {
  const taken = new Set(others.flatMap((text) => shapeOf(readMarkSvg(text, 'mark.svg').drawing) ?? []));
  let drawing = drawMark(`${id} 0`);
  for (let attempt = 1; attempt < attempts && taken.has(shapeOf(drawing)!); attempt += 1) {
    drawing = drawMark(`${id} ${attempt}`);
  }
  return writeMarkSvg(drawing, { title });
}

/** The signs of a drawing in a fixed order: marks with the same signs look similar. */
function shapeOf(drawing: MarkDrawing | undefined): string | undefined {
  const names = drawing?.strokes.map(({ sign }) => sign).sort();
  return names?.join(' ');
}

function drawMark(seed: string): MarkDrawing {
  const { pick } = choicesFrom(`mark ${seed}`);
  const large = pick(signs.filter(({ sign }) => sign !== 'dot'));
  const small = pick(subStrokes);
  const place = pick(places);
  const pen = { strokeWidth: pick(widths), lineCap: pick(['butt', 'round'] as const), lineJoin: 'round' as const };
  const groups = [group(large, 'translate(-.9 1.2) scale(.8)'), group(small, `${place} scale(.85)`)];
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
