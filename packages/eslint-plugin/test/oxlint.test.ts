import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../../scripts/run/paths.mjs';

const cwd = mkdtempSync(join(tmpdir(), 'wusum-oxlint-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const page = `import { TextField } from '@wusum/react';
import styled from 'styled-components';

interface Props { readonly wide?: boolean }
const Box = styled.div<Props>\`
  \${({ wide }) => wide && 'color: green'};
  margin-left: \${ 1 as number }px;
  color: #c00;
  background: var(--ws-color-ink);
\`;
export const Page = (props: Props) => <Box {...props}><TextField /><p className="ml-4" style={{ color: 'red' } satisfies object} /></Box>;
`;

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, '../src/index.ts')],
    outfile: join(cwd, 'plugin.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  writeFileSync(join(cwd, 'page.tsx'), page);
  writeFileSync(join(cwd, 'a.tokens.json'), '{"color":{"ink":{"$value":"#111","$deprecated":"{color.text.default}"}}}');
  writeFileSync(
    join(cwd, '.oxlintrc.json'),
    JSON.stringify({
      plugins: [],
      categories: { correctness: 'off' },
      jsPlugins: ['./plugin.mjs'],
      rules: {
        '@wusum/no-physical-properties': 'error',
        '@wusum/no-raw-colors': 'error',
        '@wusum/require-label': 'error',
        '@wusum/no-deprecated-tokens': ['error', { tokens: ['a.tokens.json'] }],
      },
    }),
  );
});

test('oxlint runs every rule on TypeScript', async () => {
  const command = join(root, 'node_modules/.bin/oxlint');
  const run = promisify(execFile)(command, ['--format', 'json', 'page.tsx'], { cwd });
  const output = await run.then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: { code: string; labels: { span: { offset: number; length: number } }[] }[];
  };
  const found = diagnostics.map(({ code, labels: [label] }) => {
    const { offset, length } = label!.span;
    return [code, page.slice(offset, offset + length)];
  });
  expect(found.map(String).toSorted()).toEqual(
    [
      ['@wusum(no-physical-properties)', 'margin-left'],
      ['@wusum(no-physical-properties)', 'ml-4'],
      ['@wusum(no-raw-colors)', '#c00'],
      ['@wusum(no-raw-colors)', 'red'],
      ['@wusum(no-deprecated-tokens)', '--ws-color-ink'],
      ['@wusum(require-label)', '<TextField />'],
    ]
      .map(String)
      .toSorted(),
  );
});
