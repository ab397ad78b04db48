import { expect, test } from 'vitest';
import { android, css, definePlatform, type PlatformError, problemOfPlatform, writePlatforms } from '../src/index.js';
import { exampleSystem } from './example.js';

const system = exampleSystem();
const codes = (chosen: Parameters<typeof writePlatforms>[1]): Promise<unknown> =>
  writePlatforms(system, chosen).catch((error: PlatformError) => error.diagnostics.map(({ code }) => code));

const mine = definePlatform({
  name: 'mine',
  description: 'D',
  files: ({ target, read, options }) => ({
    'a.txt': `${target.brands.length} ${read(target.all()[0]!).length} ${options.prefix}`,
  }),
});

test('built-in platforms with options and own ones are values of the same kind', async () => {
  const { files } = await writePlatforms(system, [css({ prefix: 'my' }), mine, android(), 'scss'], { prefix: 'all' });
  expect(new Set(Object.keys(files).map((path) => path.split('/')[0]))).toEqual(
    new Set(['css', 'scss', 'android', 'mine']),
  );
  expect(String(files['css/tokens.css'])).toContain('--my-color-');
  expect(files['mine/a.txt']).toMatch(/^2 \d+ all$/u);
});

test('two platforms of one name, unknown names and functions that were not called are refused', async () => {
  expect(await codes(['css', css()])).toEqual(['WS-E112']);
  expect(await codes(['csss', mine])).toEqual(['WS-E101']);
  expect(await codes([css as never])).toEqual(['WS-E101']);
});

test('definePlatform names the member that is wrong', () => {
  const valid = { name: 'x', description: 'D', files: () => ({}) };
  expect(problemOfPlatform(valid)).toBeUndefined();
  for (const [key, value] of Object.entries({
    name: '../x',
    description: 1,
    files: {},
    hooks: {},
    options: 1,
    file: 1,
  })) {
    const problem = problemOfPlatform({ ...valid, [key]: value });
    expect(problem).toContain(`"${key}"`);
    expect(() => definePlatform({ ...valid, [key]: value } as never)).toThrow(TypeError);
  }
});
