import { inkBox } from '../check/ink-box.js';
import type { BrandMark, Box, Drawing, Script } from '../types.js';

/** Where `drawLockup` puts the name, and `wordmarkDrawing` its baseline. */
const namePlace = /<\/g><g transform="translate\((\S+) (\S+)\)(?: scale\((\S+)\))?">/u;
const baselinePlace = /^<g transform="translate\(0 (\S+)\)">/u;
/** Where `drawLockup` puts the mark, if it is not at the start of the drawing. */
const markPlace = /^<g [^>]*transform="translate\((\S+) 0\)">/u;

/**
 * The box around the ink of a lockup, in the units of its drawing: the strokes of the mark and the letters of the name,
 * without the air of the grid and of the line. The ink of the mark alone if there is no name.
 */
export function lockupInk(mark: BrandMark, script: Script): Box {
  const { body } = mark.lockups[script];
  const [x, y, width, height] = inkBox(mark);
  const right = Number(markPlace.exec(body)?.[1] ?? 0);
  const name = nameBox(body, mark.wordmarks[script]);
  const sign: Box = [x + right, y, width, height];
  return name ? union(sign, name) : sign;
}

/** A wordmark has no margins: its drawing is as large as its ink. */
function nameBox(lockup: string, { viewBox, body }: Drawing): Box | undefined {
  const place = namePlace.exec(lockup);
  if (!place) return undefined;
  const [right = 0, down = 0, scale = 1] = place
    .slice(1)
    .map((text) => (text === undefined ? undefined : Number(text)));
  const baseline = -Number(baselinePlace.exec(body)?.[1] ?? 0);
  const [x = 0, y = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
  return [right + x * scale, down + (y + baseline) * scale, width * scale, height * scale];
}

function union([x, y, width, height]: Box, [otherX, otherY, otherWidth, otherHeight]: Box): Box {
  const [left, top] = [Math.min(x, otherX), Math.min(y, otherY)];
  const right = Math.max(x + width, otherX + otherWidth);
  return [left, top, right - left, Math.max(y + height, otherY + otherHeight) - top];
}
