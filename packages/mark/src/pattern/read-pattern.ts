import { isRecord, type Diagnostic, type ValuePath } from '@wusum/diagnostics';
import {
  largestOffset,
  misfits,
  tilingNames,
  type Channels,
  type Diamonds,
  type HankinTiling,
  type Weave,
  type WeaveRow,
} from '@wusum/pattern';
import type { PlaceOf } from '../input/mark-input.js';
import { MarkReporter } from '../reporter.js';
import { count, Fields, isNumber, refuse, thread, type FieldContext, type NumberLimits } from './fields.js';
import { readIsohedral } from './read-isohedral.js';
import { readSadu } from './read-sadu.js';
import { readThreads } from './read-threads.js';
import { patternKinds, patternNames, type HankinPattern, type Pattern, type PatternName } from './pattern.js';

/** Options of `readPattern` and `readPatterns`. */
export interface ReadPatternOptions {
  /**
   * Name of the value in messages.
   * @default "pattern"
   */
  readonly name?: string;
}

const positive: NumberLimits = { above: 0 };
const contactAngle: NumberLimits = { above: 0, below: 90 };

/**
 * Reads one entry of `pattern.json`.
 *
 * @param placeOf - place of a path in the value, for problems
 * @returns the pattern, or none after a problem that prevents its drawing; and all problems
 */
export function readPattern(
  value: unknown,
  placeOf: PlaceOf = () => undefined,
  { name = 'pattern' }: ReadPatternOptions = {},
): { readonly pattern?: Pattern; readonly problems: readonly Diagnostic[] } {
  const reporter = new MarkReporter();
  const pattern = patternOf(value, [], { name, reporter, placeOf });
  return { ...(pattern && { pattern }), problems: reporter.diagnostics };
}

/**
 * Reads the content of `pattern.json`: the cloth, and optionally a band and a selvedge.
 *
 * @param placeOf - place of a path in the value, for problems
 * @returns the valid patterns, and all problems
 */
export function readPatterns(
  value: unknown,
  placeOf: PlaceOf = () => undefined,
  { name = 'pattern' }: ReadPatternOptions = {},
): { readonly patterns: Partial<Record<PatternName, Pattern>>; readonly problems: readonly Diagnostic[] } {
  const reporter = new MarkReporter();
  const context: FieldContext = { name, reporter, placeOf };
  const patterns: Partial<Record<PatternName, Pattern>> = {};
  const file = isRecord(value) ? value : undefined;
  if (!file) refuse(context, [], 'is not an object', 'Write an object with "cloth".');
  if (file && !('cloth' in file)) refuse(context, ['cloth'], 'is missing', 'Add "cloth", the pattern of covers.');
  for (const [key, entry] of Object.entries(file ?? {})) {
    if (['$schema', '$description'].includes(key)) {
      if (typeof entry !== 'string') refuse(context, [key], 'is not text', 'Write a string.');
      continue;
    }
    const known = patternNames.find((member) => member === key);
    const pattern = known && patternOf(entry, [key], context);
    if (pattern) patterns[known] = pattern;
    if (known) continue;
    const didYouMean = reporter.near(key, patternNames);
    refuse(context, [key], 'is unknown', `Use only: ${patternNames.join(', ')}.`, { part: 'key', didYouMean });
  }
  return { patterns, problems: reporter.diagnostics };
}

/** Reads a pattern at a path in a value; problems go to the reporter of the context. */
export function patternOf(value: unknown, path: ValuePath, context: FieldContext): Pattern | undefined {
  const fields = Fields.of(value, path, context);
  const kind = fields?.oneOf('kind', patternKinds);
  if (!fields || !kind) return undefined;
  const pattern = readKind(kind, fields, context);
  if (!fields.close()) return undefined;
  if (pattern.kind === 'weave') reportMisfits(pattern, path, context);
  return pattern;
}

function readKind(kind: Pattern['kind'], fields: Fields, context: FieldContext): Pattern {
  switch (kind) {
    case 'weave':
      return { kind, ...readWeave(fields, context) };
    case 'sadu':
      return { kind, ...readSadu(fields, context) };
    case 'isohedral':
      return { kind, ...readIsohedral(fields, context) };
    case 'hankin':
      return { kind, ...readHankin(fields) };
    case 'channels':
      return { kind, ...readChannels(fields, context) };
    case 'diamonds':
      return { kind, ...readDiamonds(fields, context) };
    case 'none':
      return { kind };
  }
}

function readWeave(fields: Fields, context: FieldContext): Omit<Weave, 'kind'> {
  const columns = fields.number('columns', count);
  const rows = fields.list('rows', { min: 1 }, (row, path) => readRow(row, path, context));
  return { columns, rows };
}

const motifs = ['solid', 'pick', 'comb', 'teeth', 'diamond'] as const;

function readRow(value: unknown, path: ValuePath, context: FieldContext): WeaveRow | undefined {
  const fields = Fields.of(value, path, context);
  const motif = fields?.oneOf('motif', motifs);
  if (!fields || !motif) return undefined;
  const row = rowOf(motif, fields, context);
  return fields.close() ? row : undefined;
}

function rowOf(motif: (typeof motifs)[number], fields: Fields, context: FieldContext): WeaveRow {
  const height = fields.number('height', count);
  if (motif === 'solid') return { motif, height, thread: fields.number('thread', thread) };
  const width = fields.number('width', count);
  const threads = readThreads(fields, motif === 'diamond' ? { min: 2 } : { min: 2, max: 2 }, context);
  if (motif === 'diamond') return { motif, height, width, threads };
  const two = [threads[0]!, threads[1]!] as const;
  if (motif !== 'teeth') return { motif, height, width, threads: two };
  return { motif, height, width, threads: two, point: fields.oneOf('point', ['up', 'down'])! };
}

/** The tilings of `pattern.json`. */
export const hankinTilings: readonly HankinTiling[] = [
  'octagons',
  'decagons',
  ...tilingNames.filter((name) => name !== 'decagons'),
];

function readHankin(fields: Fields): Omit<HankinPattern, 'kind'> {
  const tiling = fields.oneOf('tiling', hankinTilings)!;
  const size = fields.number('size', positive);
  const angle = fields.optionalNumber('angle', contactAngle);
  const eye = fields.number('eye', { min: 0, byDefault: 0 });
  const pips = fields.number('pips', { min: 0, byDefault: 0 });
  const offset = fields.number('offset', { min: 0, below: 0.5, byDefault: 0 });
  const filled = fields.flag('filled');
  if (angle !== undefined && tiling !== undefined && isNumber(angle, contactAngle)) {
    const most = largestOffset(tiling, angle);
    fields.require(offset <= most, 'offset', 'is too large for the angle', `Set at most ${most}.`);
  }
  return { tiling, size, ...(angle !== undefined && { angle }), ...(offset > 0 && { offset }), eye, pips, filled };
}

function readChannels(fields: Fields, context: FieldContext): Omit<Channels, 'kind'> {
  const cell = fields.number('cell', positive);
  const bank = fields.number('bank', { min: 0 });
  const draft = fields.list('draft', { min: 1 }, (row, path) =>
    typeof row === 'string' && /^[01]+$/u.test(row)
      ? row
      : refuse(context, path, `is ${JSON.stringify(row)}`, 'Write a row of 0 and 1.'),
  );
  fields.require(bank < cell / 2, 'bank', 'is not below half of "cell"', 'Set a number below half of "cell".');
  const even = draft.every((row) => row.length === draft[0]!.length);
  fields.require(even, 'draft', 'has rows of different lengths', 'Write rows of equal length.');
  return { cell, bank, draft };
}

function readDiamonds(fields: Fields, context: FieldContext): Omit<Diamonds, 'kind'> {
  const size = fields.number('size', positive);
  const pair = (item: unknown, path: ValuePath): readonly [number, number] | undefined =>
    Array.isArray(item) && item.length === 2 && isNumber(item[0], positive) && isNumber(item[1], thread)
      ? [item[0], item[1]]
      : refuse(context, path, `is ${JSON.stringify(item)}`, 'Write [half diagonal above 0, thread from 0 to 4].');
  const lists = (['middle', 'corner'] as const).map((name) => {
    const list = fields.list(name, { optional: true }, pair);
    const inside = list.every(([half]) => half <= size / 2);
    fields.require(inside, name, 'has a half diagonal above half of "size"', 'Set at most half of "size".');
    return list;
  });
  return { size, middle: lists[0]!, corner: lists[1]!, dot: fields.number('dot', { min: 0, byDefault: 0 }) };
}

function reportMisfits(pattern: Weave, path: ValuePath, { name, reporter, placeOf }: FieldContext): void {
  for (const row of misfits(pattern)) {
    const location = placeOf([...path, 'rows', pattern.rows.indexOf(row), 'width']);
    reporter.add(
      'WS-M008',
      { path: name, value: undefined, ...(location && { location }) },
      `"${name}" has a ${row.motif} with width ${row.width}, which does not divide ${pattern.columns} columns.`,
    );
  }
}
