import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { emitReal } from './real.js';

vi.setConfig({ testTimeout: 120_000 });

// Inside the package, so that types of other packages resolve; node_modules is not linted or tested.
const packageFolder = fileURLToPath(new URL('../', import.meta.url));
mkdirSync(join(packageFolder, 'node_modules/.cache'), { recursive: true });
const folder = mkdtempSync(join(packageFolder, 'node_modules/.cache/platform-types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

const under = (name: string, files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${name}/${path}`, content]));

/** Output of the TypeScript compiler for some files. */
function errorsIn(paths: readonly string[]): string {
  const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));
  const options = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--types',
    '',
    '--skipLibCheck',
  ];
  try {
    execFileSync(process.execPath, [tsc, '--ignoreConfig', ...options, ...paths], { cwd: folder, encoding: 'utf8' });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

test('TypeScript accepts the constants, their declarations, the MUI options and the Figma payload', async () => {
  const [ts, mui, figma] = [await emitReal('ts'), await emitReal('mui'), await emitReal('figma')];
  const [source] = Object.keys(ts).filter((path) => path.endsWith('.ts') && !path.startsWith('dist/'));
  const name = source!.replace('.ts', '');
  const [theme] = Object.keys(mui).filter((path) => path.endsWith('.js'));
  write({ 'package.json': '{ "type": "module" }', ...under('ts', ts), ...under('mui', mui) });
  write({
    'use.ts': `import { createTheme } from '@mui/material/styles';
import { tokens } from './ts/${name}.js';
import typed from './ts/dist/${name}.js';
import { themeOptions } from './mui/${theme!}';
const accent: \`#\${string}\` = tokens.color.accent.solid;
const same: typeof accent = typed.color.accent.solid;
const size: string = tokens.type.body.fontSize;
const weight: number = typed.type.heading1.fontWeight;
createTheme(themeOptions);
export { accent, same, size, weight };
`,
    'wrong.ts': `import { tokens } from './ts/${name}.js';\nexport const nothing = tokens.color.accent.nothing;\n`,
    'figma.ts': `import type { PostVariablesRequestBody } from '@figma/rest-api-spec';
export const payload: PostVariablesRequestBody = ${figma['variables.rest.json']!};
`,
  });
  expect(
    errorsIn([
      'use.ts',
      'figma.ts',
      ...Object.keys(ts)
        .filter((path) => !path.endsWith('.js'))
        .map((path) => `ts/${path}`),
    ]),
  ).toBe('');
  expect(errorsIn(['wrong.ts'])).toContain('nothing');
});

test('the JavaScript module has the values of the TypeScript source', async () => {
  const ts = await emitReal('ts');
  for (const [path, source] of Object.entries(ts).filter(([name]) => /^dist\/.+\.js$/.test(name))) {
    const { tokens } = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as { tokens: object };
    const text = ts[path.replace(/^dist\/(.+)\.js$/, '$1.ts')]!;
    const { tokens: other } = (await import(
      `data:text/javascript,${encodeURIComponent(text.replace(' as const', '').replace(/^export type .+$/m, ''))}`
    )) as { tokens: object };
    expect(tokens).toEqual(other);
  }
});
