import { expect, test } from 'vitest';
import type { JsonObject } from '../source/json.js';
import { parseSource } from '../source/parse.js';
import { filesOf } from '../../test/tokens.js';
import { openSystem, type SystemOptions } from '../open-system.js';
import type { Diagnostic } from '@wusum/diagnostics';

/** A content file whose member `start` is the token `brand.start` of type `content`. */
const content: SystemOptions['content'] = {
  starts: 'brand.start',
  reads: (file) => file.endsWith('brand.json'),
  read(file, text, reporter) {
    const node = parseSource(file, text, reporter) as JsonObject;
    const { location } = node;
    const member = (key: string, value: JsonObject['members'] extends ReadonlyMap<string, infer M> ? M : never) =>
      ({ ...value, key, keyLocation: location }) as const;
    const type = { key: '$type', keyLocation: location, node: { kind: 'scalar', location, value: 'content' } } as const;
    const start = node.members.get('start')!;
    const token: JsonObject = {
      kind: 'object',
      location,
      members: new Map([
        ['$type', type],
        ['$value', member('$value', start)],
      ]),
    };
    const brand: JsonObject = {
      kind: 'object',
      location,
      members: new Map([['start', member('start', { ...start, node: token })]]),
    };
    return { kind: 'object', location, members: new Map([['brand', member('brand', { ...start, node: brand })]]) };
  },
};

const files = (start: unknown, extension: unknown = {}): Record<string, unknown> => ({
  'reed/brand.json': { start },
  'r.json': {
    version: '2025.10',
    $extensions: { 'org.wusum': extension },
    resolutionOrder: [
      {
        name: 'brand',
        type: 'modifier',
        contexts: { clay: [], reed: [] },
        default: 'clay',
        $extensions: { 'org.wusum': { content: { reed: ['reed/brand.json'] } } },
      },
      { name: 'mode', type: 'modifier', contexts: { light: [], dark: [] }, default: 'light' },
    ],
  },
});

const problemsOf = (contents: Record<string, unknown>, only?: SystemOptions['only']): readonly Diagnostic[] =>
  openSystem(filesOf(contents), 'r.json', { only, content }).diagnostics;

test.each<[string, unknown, string, string]>([
  ['axis', { mdoe: 'dark' }, 'mdoe', 'mode'],
  ['context', { mode: 'drak' }, 'drak', 'dark'],
])('an unknown %s in the start contexts is reported with the near name', (_name, start, given, didYouMean) => {
  const found = problemsOf(files(start));
  expect(found).toMatchObject([
    { code: 'WS-R023', severity: 'error', didYouMean, message: expect.stringContaining(`"${given}"`) as string },
  ]);
  const { file, line, column, endColumn } = found[0]!.location!;
  const written = filesOf(files(start))[file]!.split('\n')[line - 1]!;
  expect(written.slice(column - 1, endColumn! - 1)).toBe(`"${given}"`);
});

test('a start context of the wrong type is an error', () => {
  expect(problemsOf(files({ mode: true })).map(({ code }) => code)).toEqual(['WS-R020']);
});

test('a context outside `only` is still a known name', () => {
  expect(problemsOf(files({ mode: 'dark' }), { brand: ['reed'], mode: ['light'] })).toEqual([]);
});

test('start contexts have one place, the content of the brand: in the resolver document they are an unknown property', () => {
  const defaults = { reed: { mode: 'light' } };
  const document = files({ mode: 'dark' }, { defaults });
  expect(problemsOf(document)).toMatchObject([{ code: 'WS-R015', location: { file: 'r.json' } }]);
  expect(openSystem(filesOf(document), 'r.json', { content }).defaults['reed']).toEqual({
    brand: 'reed',
    mode: 'dark',
  });
  expect(problemsOf(files({}, { contractVersoin: '1.0' }))).toMatchObject([
    { code: 'WS-R015', didYouMean: 'contractVersion' },
  ]);
});
