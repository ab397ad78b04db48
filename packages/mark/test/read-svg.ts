import type { Location } from '@wusum/diagnostics';
import { expect } from 'vitest';
import { readMarkSvg, type MarkDrawing } from '../src/svg.js';

/** The drawing of a file without problems. */
export function read(text: string): MarkDrawing {
  const { drawing, problems } = readMarkSvg(text, 'mark.svg');
  expect(problems).toEqual([]);
  return drawing!;
}

/** The text at a place. */
export function textAt(text: string, { line, column, endLine, endColumn }: Location): string {
  const lines = text.split('\n').slice(line - 1, endLine);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, endColumn! - 1);
  return [lines[0]!.slice(column - 1), ...lines.slice(1)].join('\n');
}
