import { type DiagnosticReporter, type ReportDetails, type ValuePath, suggest } from '@wusum/diagnostics';
import type { JsonNode } from '@wusum/dtcg';
import { locationOf } from '@wusum/dtcg/internal';
import { reportContent, type ContentCode } from './codes.js';
import type { SchemaError, SchemaNode } from './validate.js';

/** A problem that a schema error describes. */
interface Problem {
  readonly code: ContentCode;
  readonly message: string;
  /** The place; it may lead to a missing member, which is reported at its parent. */
  readonly path: ValuePath;
  readonly isKey?: boolean;
  readonly details?: Pick<ReportDetails, 'why' | 'fix' | 'didYouMean'>;
}

/**
 * Reports the errors of a schema at their places in the file.
 *
 * @returns the path of each value or member that has a problem
 */
export function reportSchemaErrors(
  root: JsonNode,
  errors: readonly SchemaError[],
  reporter: DiagnosticReporter,
): readonly ValuePath[] {
  const [unreadable, others] = [errors.filter(isOutOfRange), errors.filter((error) => !isOutOfRange(error))];
  const problems = others.map(problemOf).filter((problem) => problem !== undefined);
  for (const { code, message, path, isKey, details } of problems) {
    const location = locationOf(root, path, isKey ? 'key' : 'value');
    reportContent(reporter, code, message, { location, ...details });
  }
  return [...problems.map(({ path }) => path), ...unreadable.map(({ instancePath }) => pathOf(instancePath))];
}

/** Whether the value is a number above the range of numbers, which the JSON reader reports. */
const isOutOfRange = ({ data }: SchemaError): boolean => data === Infinity || data === -Infinity;

function problemOf(error: SchemaError): Problem | undefined {
  const path = pathOf(error.instancePath);
  // An invalid name has an error of the name's schema, which explains it, and one of its parent.
  if (error.keyword === 'propertyNames') return undefined;
  if (error.propertyName !== undefined) return invalidName(error.propertyName, path, error.parentSchema);
  if (error.keyword === 'additionalProperties')
    return unknownMember(error.params['additionalProperty'] as string, path, error.parentSchema);
  if (error.keyword === 'required') return missingMember(error.params['missingProperty'] as string, path);
  const problem = { path, details: detailsOf(error) };
  if (error.keyword !== 'type') return { code: 'WS-D004', message: refusal(error, path), ...problem };
  const message = `${placeText(path)} is ${kindText(error.data)}, not ${article(String(error.params['type']))}.`;
  return { code: 'WS-D003', message, ...problem };
}

function invalidName(name: string, path: ValuePath, { title, description, examples }: SchemaNode): Problem {
  const fix = examples && `Write a name such as ${listText(examples)}.`;
  return {
    code: 'WS-D005',
    message: `${JSON.stringify(name)} is not a valid ${title ?? 'name'}.`,
    path: [...path, name],
    isKey: true,
    details: { why: description, fix },
  };
}

function unknownMember(name: string, path: ValuePath, { properties = {} }: SchemaNode): Problem {
  const known = Object.keys(properties);
  return {
    code: 'WS-D001',
    message: `${placeText(path)} has the unknown member ${JSON.stringify(name)}.`,
    path: [...path, name],
    isKey: true,
    details: { didYouMean: suggest(name, known), fix: `Use one of: ${known.join(', ')}.` },
  };
}

function missingMember(name: string, path: ValuePath): Problem {
  return {
    code: 'WS-D002',
    message: `${placeText(path)} has no ${JSON.stringify(name)}.`,
    path: [...path, name],
    details: { fix: `Add ${JSON.stringify(name)}.` },
  };
}

/** The pattern of text that is not empty. */
const anyText = String.raw`\S`;

function refusal({ keyword, data, params }: SchemaError, path: ValuePath): string {
  const place = placeText(path);
  const given = JSON.stringify(data);
  if (keyword === 'minimum' || keyword === 'maximum')
    return `${place} is ${given}; the ${keyword} is ${params['limit']}.`;
  if (keyword === 'uniqueItems')
    return `${place} has the item ${JSON.stringify((data as unknown[])[params['i']])} twice.`;
  if (keyword === 'minItems' || keyword === 'minProperties') return `${place} is empty.`;
  if (keyword === 'minLength' || params['pattern'] === anyText) return `${place} is empty.`;
  return `${place} is ${given}, which is not allowed.`;
}

function detailsOf({ data, parentSchema }: SchemaError): Problem['details'] {
  const { description: why, enum: values, examples } = parentSchema;
  if (!values) return { why, fix: examples && `Write a value such as ${listText(examples)}.` };
  const known = values.map(String);
  const didYouMean = typeof data === 'string' ? suggest(data, known) : undefined;
  return { why, fix: `Use one of: ${known.join(', ')}.`, didYouMean };
}

const listText = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(' or ');

const article = (noun: string): string => (/^[aeiou]/u.test(noun) ? `an ${noun}` : `a ${noun}`);

function kindText(value: unknown): string {
  if (value === null) return 'null';
  return article(Array.isArray(value) ? 'array' : typeof value);
}

/** A path in words: `names.ar.never[0]`; a key with a dot is quoted. */
function placeText(path: ValuePath): string {
  if (path.length === 0) return 'The file';
  if (path.length === 1) return JSON.stringify(path[0]);
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[\w-]+$/u.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return `"${steps.join('').replace(/^\./u, '')}"`;
}

/** A JSON Pointer as a path. An index of a list is a number only for messages. */
function pathOf(pointer: string): ValuePath {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
}
