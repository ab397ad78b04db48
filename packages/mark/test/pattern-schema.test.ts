import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { patternKinds, readPatterns } from '../src/index.js';
import { brands } from './support.js';

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
const schema = read('../schemas/pattern.schema.json') as { definitions: Record<string, object> };
// Members are described next to the type of the whole.
const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(schema);

/** Paths with a problem, as `rows.0.thread`. */
function refused(value: unknown): string[] {
  const paths: string[] = [];
  readPatterns(value, (path) => {
    paths.push(path.join('.'));
    return undefined;
  });
  return paths;
}

const solid = { motif: 'solid', height: 1, thread: 0 };
const pick = { motif: 'pick', height: 1, width: 2, threads: [0, 1] };
const weave = { kind: 'weave', columns: 4, rows: [solid] };
const row = (value: unknown) => ({ ...weave, rows: [value] });
const hankin = { kind: 'hankin', tiling: 'octagons', size: 48 };
const channels = { kind: 'channels', cell: 16, bank: 4, draft: ['01', '10'] };
const diamonds = { kind: 'diamonds', size: 40 };

describe('schema and reader accept', () => {
  const files = ['content', ...brands.map((brand) => `brands/${brand}`)].flatMap((folder) => {
    const path = `../../../tokens/${folder}`;
    return readdirSync(join(import.meta.dirname, path)).includes('pattern.json') ? [`${path}/pattern.json`] : [];
  });

  test.each(files)('%s', (file) => {
    expect([validate(read(file)), validate.errors, refused(read(file))]).toEqual([true, null, []]);
  });

  test.each<[string, object]>([
    ['a solid row', row(solid)],
    ['a pick', row(pick)],
    ['a comb', row({ ...pick, motif: 'comb' })],
    ['teeth', row({ ...pick, motif: 'teeth', point: 'down' })],
    ['a diamond', row({ ...pick, motif: 'diamond', threads: [0, 1, 2] })],
    ['stars with all members', { ...hankin, angle: 60, eye: 5, pips: 1, filled: true }],
    ['channels', channels],
    ['diamonds', { ...diamonds, middle: [[20, 2]], corner: [], dot: 4 }],
    ['no pattern', { kind: 'none' }],
  ])('%s', (_, cloth) => {
    const file = { $schema: 'x', $description: 'y', cloth };
    expect([validate(file), refused(file)]).toEqual([true, []]);
  });
});

describe('schema and reader refuse, and the reader reports the member', () => {
  test.each<[string, unknown, string]>([
    ['a list', [], ''],
    ['no cloth', { band: weave }, 'cloth'],
    ['an unknown pattern', { cloth: weave, bend: weave }, 'bend'],
    ['a schema that is not text', { $schema: 1, cloth: weave }, '$schema'],
    ['a pattern that is not an object', { cloth: 'weave' }, 'cloth'],
    ['no kind', { cloth: { columns: 4 } }, 'cloth.kind'],
    ['an unknown kind', { cloth: { kind: 'paisley' } }, 'cloth.kind'],
    ['an unknown member of none', { cloth: { kind: 'none', size: 1 } }, 'cloth.size'],
    ['an unknown member of a weave', { cloth: { ...weave, colums: 4 } }, 'cloth.colums'],
    ['no columns', { cloth: { kind: 'weave', rows: [solid] } }, 'cloth.columns'],
    ['half a column', { cloth: { ...weave, columns: 4.5 } }, 'cloth.columns'],
    ['too many columns', { cloth: { ...weave, columns: 1e6 } }, 'cloth.columns'],
    ['no rows', { cloth: { ...weave, rows: [] } }, 'cloth.rows'],
    ['a row that is not an object', { cloth: row(1) }, 'cloth.rows.0'],
    ['an unknown motif', { cloth: row({ motif: 'plain', height: 1 }) }, 'cloth.rows.0.motif'],
    ['a row without a height', { cloth: row({ motif: 'solid', thread: 0 }) }, 'cloth.rows.0.height'],
    ['a thread that does not exist', { cloth: row({ ...solid, thread: 5 }) }, 'cloth.rows.0.thread'],
    ['a solid row with a width', { cloth: row({ ...solid, width: 5 }) }, 'cloth.rows.0.width'],
    ['a pick without a width', { cloth: row({ motif: 'pick', height: 1, threads: [0, 1] }) }, 'cloth.rows.0.width'],
    ['a pick with three threads', { cloth: row({ ...pick, threads: [0, 1, 2] }) }, 'cloth.rows.0.threads'],
    ['a thread as text', { cloth: row({ ...pick, threads: [0, '1'] }) }, 'cloth.rows.0.threads.1'],
    ['teeth without a direction', { cloth: row({ ...pick, motif: 'teeth' }) }, 'cloth.rows.0.point'],
    ['teeth to the left', { cloth: row({ ...pick, motif: 'teeth', point: 'left' }) }, 'cloth.rows.0.point'],
    ['a diamond of one thread', { cloth: row({ ...pick, motif: 'diamond', threads: [1] }) }, 'cloth.rows.0.threads'],
    ['stars without a tiling', { cloth: { kind: 'hankin', size: 48 } }, 'cloth.tiling'],
    ['an unknown tiling', { cloth: { ...hankin, tiling: 'sevens' } }, 'cloth.tiling'],
    ['stars of size 0', { cloth: { ...hankin, size: 0 } }, 'cloth.size'],
    ['stars at a right angle', { cloth: { ...hankin, angle: 90 } }, 'cloth.angle'],
    ['stars with an eye below 0', { cloth: { ...hankin, eye: -1 } }, 'cloth.eye'],
    ['stars with pips as text', { cloth: { ...hankin, pips: '1' } }, 'cloth.pips'],
    ['stars filled by a number', { cloth: { ...hankin, filled: 1 } }, 'cloth.filled'],
    ['channels without a cell', { cloth: { kind: 'channels', bank: 4, draft: ['0'] } }, 'cloth.cell'],
    ['channels with a bank below 0', { cloth: { ...channels, bank: -1 } }, 'cloth.bank'],
    ['channels without a draft', { cloth: { ...channels, draft: [] } }, 'cloth.draft'],
    ['a draft with another letter', { cloth: { ...channels, draft: ['01', '02'] } }, 'cloth.draft.1'],
    ['diamonds without a size', { cloth: { kind: 'diamonds' } }, 'cloth.size'],
    ['a diamond without a colour', { cloth: { ...diamonds, middle: [[20]] } }, 'cloth.middle.0'],
    ['a diamond of size 0', { cloth: { ...diamonds, corner: [[0, 1]] } }, 'cloth.corner.0'],
    ['diamonds that are not a list', { cloth: { ...diamonds, corner: 4 } }, 'cloth.corner'],
    ['diamonds with a dot below 0', { cloth: { ...diamonds, dot: -1 } }, 'cloth.dot'],
    ['a band with a problem', { cloth: weave, band: { ...hankin, size: -1 } }, 'band.size'],
  ])('%s', (_, file, path) => {
    expect([validate(file), refused(file)]).toEqual([false, [path]]);
    expect(Object.keys(readPatterns(file).patterns)).not.toContain(path.split('.')[0]);
  });
});

describe('relations between members are checked by the reader only', () => {
  test.each<[string, unknown, string]>([
    ['a motif that does not divide the columns', row({ ...pick, width: 3 }), 'cloth.rows.0.width'],
    ['rows of different lengths', { ...channels, draft: ['01', '0'] }, 'cloth.draft'],
    ['a bank of half a cell', { ...channels, bank: 8 }, 'cloth.bank'],
    ['a diamond wider than its tile', { ...diamonds, middle: [[21, 1]] }, 'cloth.middle'],
  ])('%s', (_, cloth, path) => {
    expect([validate({ cloth }), refused({ cloth })]).toEqual([true, [path]]);
  });
});

test('all problems of a file are reported at once, with the known name that is near', () => {
  const file = { cloth: { ...hankin, size: 0, tiling: 'octagon' }, bnad: weave };
  const { problems, patterns } = readPatterns(file);
  expect(problems.map(({ code, didYouMean = '' }) => `${code} ${didYouMean}`).toSorted()).toEqual([
    'WS-M007 ',
    'WS-M007 band',
    'WS-M007 octagons',
  ]);
  expect(patterns).toEqual({});
});

/** Every object in a schema that describes a value. */
function* membersOf(node: unknown, path = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties' && !path.endsWith('.if')) {
      for (const [name, member] of Object.entries(value as object)) {
        yield [`${path}.${name}`, member as Record<string, unknown>];
      }
    }
    yield* membersOf(value, `${path}.${key}`);
  }
}

test('every member of the schema has a description for editors', () => {
  const described = (member: Record<string, unknown>) => {
    const { $ref } = member;
    const target = typeof $ref === 'string' ? schema.definitions[$ref.replace('#/definitions/', '')] : member;
    return target !== undefined && 'description' in target;
  };
  const without = [...membersOf(schema)].filter(([, member]) => !described(member)).map(([path]) => path);
  expect(without).toEqual([]);
});

test('the schema names the kinds that the reader knows', () => {
  const { pattern } = schema.definitions as unknown as { pattern: { properties: { kind: { enum: string[] } } } };
  expect(pattern.properties.kind.enum).toEqual(patternKinds);
});
