import { inkBox } from '../check/ink-box.js';
import { GRID } from '../grid.js';
import type { BrandMark, Box, Script } from '../types.js';

/**
 * The box around the ink of a lockup with the mark at its start, in the units of its drawing: the strokes of the mark and the
 * letters of the name, without the air of the grid and of the line. The ink of the mark alone if there is no name.
 */
export function lockupInk(mark: BrandMark, script: Script): Box {
  const { gap, sizes, baselines } = mark.lockup;
  const { viewBox, body } = mark.wordmarks[script];
  const sign = inkBox(mark);
  if (body === '') return sign;
  // A name has no margins: its drawing is as large as its ink.
  const [, y = 0, width = 0, height = 0] = viewBox.split(' ').map((number) => Number(number) * sizes[script]);
  const top = baselines[script] + y;
  const [left, ...rest] = sign;
  return script === 'arabic'
    ? union([left + width + gap, ...rest], [0, top, width, height])
    : union(sign, [GRID + gap, top, width, height]);
}

function union([x, y, width, height]: Box, [otherX, otherY, otherWidth, otherHeight]: Box): Box {
  const [left, top] = [Math.min(x, otherX), Math.min(y, otherY)];
  const right = Math.max(x + width, otherX + otherWidth);
  return [left, top, right - left, Math.max(y + height, otherY + otherHeight) - top];
}
