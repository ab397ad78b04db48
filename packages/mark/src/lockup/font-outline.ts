import type * as fontkit from 'fontkit';
import type { Box, MarkFont, Script } from '../types.js';
import { round } from '../numbers.js';

/** A name as one path. Units: an em is 10; the baseline is y = 0. */
export interface Outline {
  readonly d: string;
  readonly box: Box;
}

const EM = 10;
const COMMANDS: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/**
 * Sets a name in a font and returns its outlines. Arabic is shaped: letters join, and the run is laid out from the right.
 *
 * @throws Error when the font lacks a letter of the text; the message names it.
 */
export async function outlineText(text: string, font: MarkFont, weight: number): Promise<Outline> {
  const face = await openFace(font, weight);
  const missing = Array.from(text).filter((letter) => !face.hasGlyphForCodePoint(letter.codePointAt(0)!));
  if (missing.length > 0) throw new Error(`${font.family} (${font.script}) has no glyph for ${missing.join(' ')}`);
  const arabic = font.script === 'arabic';
  const run = face.layout(text, undefined, arabic ? 'arab' : 'latn', undefined, arabic ? 'rtl' : 'ltr');
  const scale = EM / face.unitsPerEm;
  const pen = { x: 0, left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity, d: '' };
  run.glyphs.forEach((glyph, index) => {
    const position = run.positions[index]!;
    for (const { command, args } of glyph.path.commands) {
      const points: number[] = [];
      for (let at = 0; at < args.length; at += 2) {
        const x = (args[at]! + pen.x + position.xOffset) * scale;
        const y = -(args[at + 1]! + position.yOffset) * scale;
        points.push(round(x), round(y));
        pen.left = Math.min(pen.left, x);
        pen.right = Math.max(pen.right, x);
        pen.top = Math.min(pen.top, y);
        pen.bottom = Math.max(pen.bottom, y);
      }
      pen.d += COMMANDS[command]! + points.join(' ');
    }
    pen.x += position.xAdvance;
  });
  return { d: pen.d, box: [round(pen.left), round(pen.top), round(pen.right - pen.left), round(pen.bottom - pen.top)] };
}

/** The font that has a family, script and weight; a variable one is taken where it reaches the weight. */
export function findFont(
  fonts: readonly MarkFont[],
  family: string,
  script: Script,
  weight: number,
): MarkFont | undefined {
  const candidates = fonts.filter((font) => font.family === family && font.script === script);
  const distance = ({ weight: has }: MarkFont) =>
    typeof has === 'number' ? Math.abs(has - weight) : Math.max(0, has[0] - weight, weight - has[1]);
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0];
}

type Face = fontkit.Font;
/** Unpacking a font takes longer than all the rest; a file is unpacked once. */
const opened = new WeakMap<Uint8Array, Promise<Face>>();

/** The font of some bytes as it is without any variation. */
export function openBase(data: Uint8Array): Promise<Face> {
  let face = opened.get(data);
  if (!face) opened.set(data, (face = unpack(data)));
  return face;
}

async function openFace(font: MarkFont, weight: number): Promise<Face> {
  const base = await openBase(font.data);
  return typeof font.weight === 'number'
    ? base
    : base.getVariation({ wght: Math.min(font.weight[1], Math.max(font.weight[0], weight)) });
}

/** fontkit reads woff2 itself, but cannot vary it: it is unpacked to TrueType first. */
async function unpack(data: Uint8Array): Promise<Face> {
  const woff2 = String.fromCharCode(...data.subarray(0, 4)) === 'wOF2';
  const { create } = await import('fontkit');
  const face = create(Buffer.from(woff2 ? await unpackInTurn(data) : data));
  if ('fonts' in face) throw new Error('A font collection cannot be used; give one font.');
  return face;
}

let turn: Promise<unknown> = Promise.resolve();

/** wawoff2 answers with a view of its own memory, which the next call overwrites: one at a time, and copied. */
function unpackInTurn(data: Uint8Array): Promise<Uint8Array> {
  const mine = turn.then(async () => {
    const { default: wawoff2 } = await import('wawoff2');
    return Uint8Array.from(await wawoff2.decompress(data));
  });
  turn = mine.catch(() => undefined);
  return mine;
}
