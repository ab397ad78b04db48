import {
  freeEdges,
  heesch,
  isohedralType,
  isohedralTypes,
  type EdgeForm,
  type HeeschName,
  type IsohedralName,
} from '@wusum/pattern';
import type { ValuePath } from '@wusum/diagnostics';
import { isNumber, refuse, type Fields, type FieldContext } from './fields.js';
import { drawIsohedral, type IsohedralPattern } from './isohedral.js';
import { readNumber, readThreads } from './read-threads.js';

const parameter = { min: -1, max: 1 };
/** The isohedral types of `pattern.json`, by number. */
export const isohedralNames = Object.keys(isohedralTypes) as readonly IsohedralName[];
/** All values of `type`: numbers, and symbols of Heesch and Kienzle. */
const types = [...isohedralNames, ...(Object.keys(heesch) as HeeschName[])];
/** The most parameters and free edges of a type. */
const [MOST_PARAMETERS, MOST_FORMS] = [5, 6];

/** Reads the members of an isohedral tiling. */
export function readIsohedral(fields: Fields, context: FieldContext): Omit<IsohedralPattern, 'kind'> {
  const type = fields.oneOf('type', types)!;
  const size = fields.number('size', { above: 0 });
  const parameters = fields.list('parameters', { max: MOST_PARAMETERS, optional: true }, (item, path) =>
    readNumber(item, path, parameter, context),
  );
  const forms = fields.list('forms', { max: MOST_FORMS, optional: true }, (form, path) =>
    readForm(form, path, context),
  );
  const threads = readThreads(fields, { min: 2, max: 4, optional: true }, context);
  const pattern = { type, size, ...(threads.length > 0 && { threads }), parameters, forms };
  if (type !== undefined) requireCounts(fields, type, { parameters, forms });
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

/** Requires as many parameters and forms as the type has, or fewer. */
function requireCounts(
  fields: Fields,
  type: IsohedralName | HeeschName,
  { parameters, forms }: Required<Pick<IsohedralPattern, 'parameters' | 'forms'>>,
): void {
  const most = { parameters: isohedralType(type).shape.parameters, forms: freeEdges(type).length };
  fields.require(
    parameters.length <= most.parameters,
    'parameters',
    `has more numbers than ${type} has parameters`,
    `Write at most ${most.parameters}.`,
  );
  fields.require(
    forms.length <= most.forms,
    'forms',
    'has more forms than the tile has free edges',
    `Write at most ${most.forms}.`,
  );
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
