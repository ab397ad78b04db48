import { freeEdges, heesch, type EdgeForm, type HeeschName } from '@wusum/pattern';
import type { ValuePath } from '@wusum/diagnostics';
import { isNumber, refuse, type Fields, type FieldContext } from './fields.js';
import { drawIsohedral, type IsohedralPattern } from './isohedral.js';
import { readNumber, readThreads } from './read-threads.js';

const parameter = { min: -1, max: 1 };
/** The types of `pattern.json`. */
export const isohedralTypes = Object.keys(heesch) as readonly HeeschName[];

/** Reads the members of an isohedral tiling. */
export function readIsohedral(fields: Fields, context: FieldContext): Omit<IsohedralPattern, 'kind'> {
  const type = fields.oneOf('type', isohedralTypes)!;
  const size = fields.number('size', { above: 0 });
  const parameters = fields.list('parameters', { max: 3, optional: true }, (item, path) =>
    readNumber(item, path, parameter, context),
  );
  const forms = fields.list('forms', { max: 6, optional: true }, (form, path) => readForm(form, path, context));
  const threads = readThreads(fields, { min: 2, max: 4, optional: true }, context);
  const pattern = { type, size, ...(threads.length > 0 && { threads }), parameters, forms };
  fields.require(
    type === undefined || forms.length <= freeEdges(type),
    'forms',
    'has more forms than the tile has free edges',
    `Write at most ${type === undefined ? 6 : freeEdges(type)}.`,
  );
  const problem = type === undefined ? undefined : problemOf({ kind: 'isohedral', ...pattern });
  fields.require(
    problem !== 'crosses',
    'forms',
    'makes an outline that crosses itself',
    'Write points nearer to the edge.',
  );
  fields.require(problem !== 'colours', 'threads', 'has too few colours', 'Write up to four threads.');
  return pattern;
}

/** Points between the ends of an edge: [along, to the left], in lengths of the edge. */
function readForm(value: unknown, path: ValuePath, context: FieldContext): EdgeForm | undefined {
  const isPoint = (item: unknown): item is [number, number] =>
    Array.isArray(item) && item.length === 2 && item.every((part) => isNumber(part, parameter));
  return Array.isArray(value) && value.length <= 100 && value.every(isPoint)
    ? value
    : refuse(context, path, `is ${JSON.stringify(value)}`, 'Write points as [along, across], from -1 to 1.');
}

/** What prevents the drawing of a tiling. */
function problemOf(pattern: IsohedralPattern): 'crosses' | 'colours' | undefined {
  try {
    drawIsohedral(pattern);
    return undefined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return error.message.startsWith('isohedralTile') ? 'crosses' : 'colours';
  }
}
