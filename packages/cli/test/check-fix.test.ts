import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, wusum } from './run-command.js';

const folder = temporaryFolder();
let count = 0;

/** A project with files. */
function project(files: Readonly<Record<string, string>>): string {
  const root = join(folder, String((count += 1)));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');
const css = ['build', '--platform', 'css', '--tokens', 'a.tokens.json'] as const;

interface Report {
  readonly ok: boolean;
  readonly diagnostics: readonly { readonly code: string; readonly severity: string; readonly location: object }[];
  readonly fixed?: readonly object[];
}

const deviating = '{\n  "gap": { "$type": "dimension", "$value": "16px" /* n */ }\n}\n';
const plain = deviating.replace(' /* n */', '');

describe('deviations from the specification', () => {
  test('are warnings in build and errors under check, at the same place', async () => {
    const root = project({ 'a.tokens.json': plain });
    const built = await wusum(root, ...css, '--json');
    const checked = await wusum(root, 'check', '--only', 'spec', '--json', 'a.tokens.json');
    const [warning] = (JSON.parse(built.out) as Report).diagnostics;
    const [error] = (JSON.parse(checked.out) as Report).diagnostics;
    expect([built.code, warning?.code, warning?.severity]).toEqual([0, 'WS-T012', 'warning']);
    expect([checked.code, error?.code, error?.severity]).toEqual([1, 'WS-T012', 'error']);
    expect(error?.location).toEqual(warning?.location);
    const { files } = JSON.parse(built.out) as { readonly files: readonly string[] };
    expect(files.map((path) => read(root, `build/${path}`)).join('')).toContain('--ws-gap: 16px;');
  });

  test('are errors in build with `strict`', async () => {
    const root = project({ 'a.tokens.json': plain, 'wusum.config.json': '{ "strict": true }' });
    expect((await wusum(root, ...css)).code).toBe(1);
  });

  test.each([
    ['a.tokens.json', plain],
    ['a.tokens.jsonc', deviating],
    ['a.tokens.yaml', '# n\ngap:\n  $type: dimension\n  $value: 16px # n\n'],
  ])('--fix changes only the value: %s', async (file, text) => {
    const root = project({ [file]: text });
    const fixed = await wusum(root, 'check', '--fix', '--only', 'spec', '--json', file);
    expect(JSON.parse(fixed.out)).toMatchObject({ ok: true, diagnostics: [], fixed: [{ file, count: 1 }] });
    const after = read(root, file);
    expect(after).toBe(text.replace(/"16px"|16px/u, '{ "value": 16, "unit": "px" }'));
    await wusum(root, 'check', '--fix', '--only', 'spec', file);
    expect(read(root, file)).toBe(after);
  });

  test('--fix leaves a file with other errors as readable as before, and reports them', async () => {
    const text = '{ "a": { "$type": "dimension", "$value": "1px" }, "b": { "$type": "number", "$value": "{none}" } }';
    const root = project({ 'a.tokens.json': text });
    const fixed = await wusum(root, 'check', '--fix', '--only', 'spec', '--json', 'a.tokens.json');
    expect(fixed.code).toBe(1);
    expect((JSON.parse(fixed.out) as Report).diagnostics.map(({ code }) => code)).toEqual(['WS-G010']);
    const broken = project({ 'a.tokens.json': '{ "a": { "$value": "1px", } }' });
    await wusum(broken, 'check', '--fix', '--only', 'spec', 'a.tokens.json');
    expect(read(broken, 'a.tokens.json')).toBe('{ "a": { "$value": "1px", } }');
  });

  test('a token that two files of a folder define is an error with both places', async () => {
    const token = (value: number): string => `{ "gap": { "$type": "number", "$value": ${value} } }`;
    const root = project({ 'tokens/a.json': token(1), 'tokens/b.json': token(2) });
    const checked = await wusum(root, 'check', '--only', 'spec', '--json', 'tokens');
    expect(JSON.parse(checked.out)).toMatchObject({
      diagnostics: [
        {
          code: 'WS-G025',
          location: { file: 'tokens/b.json', line: 1, column: 3 },
          related: [{ location: { file: 'tokens/a.json', line: 1, column: 3 } }],
        },
      ],
    });
  });
});
