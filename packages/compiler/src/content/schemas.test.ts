import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
}

const folder = new URL('schemas/', import.meta.url);
const schemas = readdirSync(folder).map(
  (name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Schema] as const,
);

/** Every schema inside a schema, with its JSON Pointer. */
function partsOf(schema: Schema, pointer = '#'): [string, Schema][] {
  const below = (['properties', 'definitions'] as const).flatMap((key) =>
    Object.entries(schema[key] ?? {}).flatMap(([name, part]) => partsOf(part, `${pointer}/${key}/${name}`)),
  );
  const single = (['additionalProperties', 'propertyNames', 'items'] as const).flatMap((key) => {
    const part = schema[key];
    return typeof part === 'object' ? partsOf(part, `${pointer}/${key}`) : [];
  });
  return [[pointer, schema], ...below, ...single];
}

describe.each(schemas)('%s', (name, schema) => {
  test('every member has a description, for editors', () => {
    const members = partsOf(schema).flatMap(([pointer, part]) =>
      Object.entries(part.properties ?? {}).map(([key, member]) => [`${pointer}/${key}`, member] as const),
    );
    const described = (part: Schema): boolean =>
      part.description !== undefined ||
      (part.$ref !== undefined && described(schema.definitions![part.$ref.split('/').at(-1)!]!));
    expect(members.filter(([, member]) => !described(member)).map(([pointer]) => pointer)).toEqual([]);
  });

  test('every example is valid', () => {
    const ajv = new Ajv({ allErrors: true });
    ajv.addSchema(schema);
    const wrong = partsOf(schema).flatMap(([pointer, { examples = [] }]) =>
      examples.filter((example) => !ajv.validate(`${schema.$id}${pointer}`, example)).map((each) => [pointer, each]),
    );
    expect(wrong).toEqual([]);
  });

  test('its address ends in its file name', () => {
    expect(schema.$id).toBe(`https://unpkg.com/@wusum/compiler/dist/schemas/${name}`);
  });
});
