import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { heesch, isohedralTypes, saduMotifNames } from '@wusum/pattern';
import { hankinTilings, patternKinds, readPatterns } from '../src/index.js';
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
const sadu = {
  kind: 'sadu',
  stripes: [
    { motif: 'plain', thread: 2, pairs: 3 },
    { motif: 'teeth', threads: [0, 1], times: 2 },
  ],
};
const stripe = (value: unknown) => ({ cloth: { kind: 'sadu', stripes: [value] } });
const tiling = { kind: 'isohedral', type: 'TGTG', size: 48 };
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
    ['stars on any tiling, with an offset', { ...hankin, tiling: '3.12.12', angle: 50, offset: 0.1 }],
    ['a band of Sadu', sadu],
    ['a plan of your own', { kind: 'sadu', stripes: [{ motif: 'picked', threads: [0, 1], plan: ['x.', '.x'] }] }],
    ['an isohedral tiling', { ...tiling, parameters: [0.5], forms: [[[0.5, 0.1]]], threads: [1, 2, 3] }],
    ['an isohedral tiling by its number', { ...tiling, type: 'IH73', forms: [[[0.5, 0.1]]] }],
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
    ['stars with an offset of half an edge', { cloth: { ...hankin, offset: 0.5 } }, 'cloth.offset'],
    ['a band without stripes', { cloth: { kind: 'sadu', stripes: [] } }, 'cloth.stripes'],
    ['a stripe that is not an object', stripe('teeth'), 'cloth.stripes.0'],
    ['an unknown motif of Sadu', stripe({ motif: 'camel', threads: [0, 1] }), 'cloth.stripes.0.motif'],
    ['a plain stripe without pairs', stripe({ motif: 'plain', thread: 1 }), 'cloth.stripes.0.pairs'],
    ['a motif with one thread', stripe({ motif: 'eye', threads: [0] }), 'cloth.stripes.0.threads'],
    ['a motif no times', stripe({ motif: 'eye', threads: [0, 1], times: 0 }), 'cloth.stripes.0.times'],
    [
      'a plan with another letter',
      stripe({ motif: 'picked', threads: [0, 1], plan: ['x', 'o'] }),
      'cloth.stripes.0.plan.1',
    ],
    ['an unknown type', { cloth: { ...tiling, type: 'TTT' } }, 'cloth.type'],
    ['a tiling of size 0', { cloth: { ...tiling, size: 0 } }, 'cloth.size'],
    ['a type whose tile needs marks', { cloth: { ...tiling, type: 'IH19' } }, 'cloth.type'],
    ['a parameter above 1', { cloth: { ...tiling, parameters: [2] } }, 'cloth.parameters.0'],
    ['a form that is no point', { cloth: { ...tiling, forms: [[0.5]] } }, 'cloth.forms.0'],
    ['a tiling of one colour', { cloth: { ...tiling, threads: [1] } }, 'cloth.threads'],
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
    ['an offset too large for the angle', { ...hankin, angle: 70, offset: 0.4 }, 'cloth.offset'],
    [
      'a plan with rows of different lengths',
      stripe({ motif: 'picked', threads: [0, 1], plan: ['x', '..'] }).cloth,
      'cloth.stripes.0.plan',
    ],
    [
      'a band that repeats after too many picks',
      {
        kind: 'sadu',
        stripes: [997, 991].map((length) => ({
          motif: 'picked',
          threads: [0, 1],
          plan: Array.from({ length }, () => 'x'),
        })),
      },
      'cloth.stripes',
    ],
    ['more forms than free edges', { ...tiling, forms: [[], [], []] }, 'cloth.forms'],
    ['a form of a straight edge', { ...tiling, type: 'IH76', forms: [[]] }, 'cloth.forms'],
    ['more parameters than the type has', { ...tiling, type: 'IH73', parameters: [0.5] }, 'cloth.parameters'],
    [
      'an outline that crosses itself',
      {
        ...tiling,
        forms: [
          [
            [0.8, 0.4],
            [0.2, 0.4],
            [0.8, -0.4],
          ],
        ],
      },
      'cloth.forms',
    ],
    ['too few colours', { ...tiling, type: 'TTTTTT', threads: [1, 2] }, 'cloth.threads'],
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

test('the schema has the names that the reader knows', () => {
  type Names = Record<string, { properties: Record<string, { enum: string[] }> }>;
  const { pattern, hankin: stars, isohedral, stripe: one } = schema.definitions as unknown as Names;
  expect(pattern!.properties['kind']!.enum).toEqual(patternKinds);
  expect(stars!.properties['tiling']!.enum).toEqual(hankinTilings);
  expect(isohedral!.properties['type']!.enum).toEqual([...Object.keys(isohedralTypes), ...Object.keys(heesch)]);
  expect(one!.properties['motif']!.enum).toEqual(['plain', 'picked', ...saduMotifNames]);
});
