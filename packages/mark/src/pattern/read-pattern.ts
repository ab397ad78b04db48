import type { MarkToken } from '../types.js';
import type { MarkReporter, ReportDetails } from '../reporter.js';
import { channels, type Channels } from './channels.js';
import { diamonds, type Diamonds } from './diamonds.js';
import { hankin, tilings, type Hankin } from './hankin.js';
import type { TileDrawing } from './shapes.js';
import { misfits, weave, type Weave, type WeaveRow } from './weave.js';

export const patternKinds = ['weave', 'hankin', 'channels', 'diamonds', 'none'] as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a pattern token and draws its tile. `undefined` if the token has no pattern, or after a problem (reported).
 *
 * @param angle - contact angle of star patterns that do not set their own, in degrees
 */
export function readPattern(token: MarkToken, angle: number, reporter: MarkReporter): TileDrawing | undefined {
  if (token.value === 0) return undefined;
  const fields = token.extension?.pattern as Fields | undefined;
  switch (fields?.kind) {
    case 'none':
      return undefined;
    case 'weave':
      return readWeave(fields, token, reporter);
    case 'hankin':
      return readHankin(fields, angle, token, reporter);
    case 'channels':
      return readChannels(fields, token, reporter);
    case 'diamonds':
      return readDiamonds(fields, token, reporter);
    default:
      return refuse(token, reporter, `has the unknown pattern kind ${JSON.stringify(fields?.kind)}`, {
        at: ['pattern', 'kind'],
        fix: `Use one of: ${patternKinds.join(', ')}.`,
        didYouMean: reporter.near(fields?.kind, patternKinds),
      });
  }
}

function readWeave(fields: Fields, token: MarkToken, reporter: MarkReporter): TileDrawing | undefined {
  const rows = Array.isArray(fields.rows) ? (fields.rows as WeaveRow[]) : [];
  if (!isCount(fields.columns) || rows.length === 0 || !rows.every(isRow)) {
    return refuse(
      token,
      reporter,
      'is a weave without valid "columns" and "rows"',
      'Set "columns" and "rows" with motif, height, and thread or threads from 0 to 4.',
    );
  }
  const draft: Weave = { kind: 'weave', columns: fields.columns, rows };
  for (const row of misfits(draft)) {
    reporter.add(
      'WS-M008',
      token,
      `"${token.path}" has a ${row.motif} with width ${'width' in row ? row.width : 0}, which does not divide ${draft.columns} columns.`,
      {
        at: ['pattern', 'rows', rows.indexOf(row)],
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

function readHankin(fields: Fields, angle: number, token: MarkToken, reporter: MarkReporter): TileDrawing | undefined {
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
      reporter,
      'is a star pattern with invalid parameters',
      `Set "tiling" (${Object.keys(tilings).join(', ')}), "size", and "angle" above 0 and below 90.`,
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

function readChannels(fields: Fields, token: MarkToken, reporter: MarkReporter): TileDrawing | undefined {
  const { cell, bank, draft } = fields;
  const rows = Array.isArray(draft) ? (draft as unknown[]) : [];
  const even =
    rows.length > 0 &&
    rows.every((row) => typeof row === 'string' && /^[01]+$/u.test(row) && row.length === (rows[0] as string).length);
  if (!isPositive(cell) || typeof bank !== 'number' || bank < 0 || bank >= cell / 2 || !even) {
    return refuse(
      token,
      reporter,
      'is a channel pattern with invalid parameters',
      'Set "cell", "bank" below half of "cell", and "draft": rows of 0 and 1 of equal length.',
    );
  }
  return channels({ kind: 'channels', cell, bank, draft: rows as Channels['draft'] });
}

function readDiamonds(fields: Fields, token: MarkToken, reporter: MarkReporter): TileDrawing | undefined {
  const { size, middle = [], corner = [], dot = 0 } = fields;
  if (!isPositive(size) || !areDiamonds(middle, size) || !areDiamonds(corner, size) || typeof dot !== 'number') {
    return refuse(
      token,
      reporter,
      'is a diamond lattice with invalid parameters',
      'Set "size", and "middle" and "corner" as [half diagonal, thread], at most half of "size".',
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

function refuse(token: MarkToken, reporter: MarkReporter, fact: string, details: string | ReportDetails): undefined {
  const given = typeof details === 'string' ? { at: ['pattern'], fix: details } : details;
  reporter.add('WS-M007', token, `"${token.path}" ${fact}.`, given);
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;
const isPositive = (value: unknown): value is number => typeof value === 'number' && value > 0;
const isThread = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 4;
