import type * as fontkit from 'fontkit';
import type { Box, MarkFont, Script } from '../types.js';
import { round } from '../numbers.js';

/** A name as one path. Units: 1 em is 10; the baseline is at y = 0. */
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
 * The outlines of a name in a font. Arabic is shaped: letters join, and the text runs from right to left.
 *
 * @throws Error if the font has no glyph for a letter; the message names it.
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

/** The font of a family and script with the nearest weight; a variable font matches every weight in its range. */
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
/** Opened fonts: decompression is slow, so each file is decompressed once. */
const opened = new WeakMap<Uint8Array, Promise<Face>>();

/** The default instance of a font. */
export function openBase(data: Uint8Array): Promise<Face> {
  let face = opened.get(data);
  if (!face) opened.set(data, (face = decompressFont(data)));
  return face;
}

async function openFace(font: MarkFont, weight: number): Promise<Face> {
  const base = await openBase(font.data);
  return typeof font.weight === 'number'
    ? base
    : base.getVariation({ wght: Math.min(font.weight[1], Math.max(font.weight[0], weight)) });
}

/** fontkit reads woff2 but cannot vary it, so the data is decompressed to TrueType first. */
async function decompressFont(data: Uint8Array): Promise<Face> {
  const woff2 = String.fromCharCode(...data.subarray(0, 4)) === 'wOF2';
  const { create } = await import('fontkit');
  const face = create(Buffer.from(woff2 ? await decompressInTurn(data) : data));
  if ('fonts' in face) throw new Error('Font collections are not supported; pass a single font.');
  return face;
}

let turn: Promise<unknown> = Promise.resolve();

/** wawoff2 returns a view of its own memory, which the next call overwrites: calls run one at a time and copy the result. */
function decompressInTurn(data: Uint8Array): Promise<Uint8Array> {
  const result = turn.then(async () => {
    const { default: wawoff2 } = await import('wawoff2');
    return Uint8Array.from(await wawoff2.decompress(data));
  });
  turn = result.catch(() => undefined);
  return result;
}
