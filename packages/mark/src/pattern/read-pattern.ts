import type { MarkToken } from '../types.js';
import type { Hints, Report } from '../reporter.js';
import { channels, type Channels } from './channels.js';
import { diamonds, type Diamonds } from './diamonds.js';
import { hankin, tilings, type Hankin } from './hankin.js';
import type { TileDrawing } from './shapes.js';
import { misfits, weave, type Weave, type WeaveRow } from './weave.js';

export const patternKinds = ['weave', 'hankin', 'channels', 'diamonds', 'none'] as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a pattern token and draws its tile. `undefined` means that the token wants none, or that a problem was reported.
 *
 * @param angle - contact angle of star patterns that do not set their own, in degrees
 */
export function readPattern(token: MarkToken, angle: number, report: Report): TileDrawing | undefined {
  if (token.value === 0) return undefined;
  const fields = token.extension?.pattern as Fields | undefined;
  switch (fields?.kind) {
    case 'none':
      return undefined;
    case 'weave':
      return readWeave(fields, token, report);
    case 'hankin':
      return readHankin(fields, angle, token, report);
    case 'channels':
      return readChannels(fields, token, report);
    case 'diamonds':
      return readDiamonds(fields, token, report);
    default:
      return refuse(token, report, `names no kind of pattern: ${JSON.stringify(fields?.kind)}`, {
        at: ['pattern', 'kind'],
        fix: `The kinds are ${patternKinds.join(', ')}.`,
        didYouMean: report.near(fields?.kind, patternKinds),
      });
  }
}

function readWeave(fields: Fields, token: MarkToken, report: Report): TileDrawing | undefined {
  const rows = Array.isArray(fields.rows) ? (fields.rows as WeaveRow[]) : [];
  if (!isCount(fields.columns) || rows.length === 0 || !rows.every(isRow)) {
    return refuse(
      token,
      report,
      'is a weave without its draft',
      'Give "columns" and "rows" with motif, height, and thread(s) 0 to 4.',
    );
  }
  const draft: Weave = { kind: 'weave', columns: fields.columns, rows };
  for (const row of misfits(draft)) {
    report.add(
      'WS-M008',
      token,
      `"${token.path}" has a ${row.motif} of ${'width' in row ? row.width : 0} threads, which does not divide ${draft.columns} columns.`,
      {
        at: ['pattern', 'rows', rows.indexOf(row)],
        why: 'The cloth would show a seam at every repeat.',
      },
    );
  }
  return weave(draft);
}

function isRow(row: WeaveRow): boolean {
  if (!isCount(row.height)) return false;
  if (row.motif === 'solid') return isThread(row.thread);
  if (!['pick', 'comb', 'teeth', 'diamond'].includes(row.motif)) return false;
  return isCount(row.width) && Array.isArray(row.threads) && row.threads.length > 1 && row.threads.every(isThread);
}

function readHankin(fields: Fields, angle: number, token: MarkToken, report: Report): TileDrawing | undefined {
  const { tiling, size, eye = 0, pips = 0, filled = false } = fields;
  const contact = typeof fields.angle === 'number' ? fields.angle : angle;
  if (
    typeof tiling !== 'string' ||
    !(tiling in tilings) ||
    !isPositive(size) ||
    typeof eye !== 'number' ||
    typeof pips !== 'number' ||
    !(contact > 0 && contact < 90)
  ) {
    return refuse(
      token,
      report,
      'is a star pattern with impossible parameters',
      `Give "tiling" (${Object.keys(tilings).join(', ')}), "size", and an angle above 0 and below 90.`,
    );
  }
  return hankin({
    kind: 'hankin',
    tiling: tiling as Hankin['tiling'],
    angle: contact,
    size,
    eye,
    pips,
    filled: filled === true,
  });
}

function readChannels(fields: Fields, token: MarkToken, report: Report): TileDrawing | undefined {
  const { cell, bank, draft } = fields;
  const rows = Array.isArray(draft) ? (draft as unknown[]) : [];
  const even =
    rows.length > 0 &&
    rows.every((row) => typeof row === 'string' && /^[01]+$/u.test(row) && row.length === (rows[0] as string).length);
  if (!isPositive(cell) || typeof bank !== 'number' || bank < 0 || bank >= cell / 2 || !even) {
    return refuse(
      token,
      report,
      'is a channel weave with impossible parameters',
      'Give "cell", "bank" below half a cell, and "draft": rows of 0 and 1 of one length.',
    );
  }
  return channels({ kind: 'channels', cell, bank, draft: rows as Channels['draft'] });
}

function readDiamonds(fields: Fields, token: MarkToken, report: Report): TileDrawing | undefined {
  const { size, middle = [], corner = [], dot = 0 } = fields;
  if (!isPositive(size) || !areDiamonds(middle, size) || !areDiamonds(corner, size) || typeof dot !== 'number') {
    return refuse(
      token,
      report,
      'is a diamond lattice with impossible parameters',
      'Give "size", and "middle" and "corner" as [half diagonal, thread], at most half the size.',
    );
  }
  return diamonds({ kind: 'diamonds', size, middle, corner, dot });
}

function areDiamonds(value: unknown, size: number): value is Diamonds['middle'] {
  return (
    Array.isArray(value) &&
    value.every((pair) => Array.isArray(pair) && isPositive(pair[0]) && pair[0] <= size / 2 && isThread(pair[1]))
  );
}

function refuse(token: MarkToken, report: Report, what: string, hints: string | Hints): undefined {
  const told = typeof hints === 'string' ? { at: ['pattern'], fix: hints } : hints;
  report.add('WS-M007', token, `"${token.path}" ${what}.`, told);
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;
const isPositive = (value: unknown): value is number => typeof value === 'number' && value > 0;
const isThread = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 4;
