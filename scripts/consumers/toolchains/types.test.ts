import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createApp, packTarballs, runProgram } from '../app.js';
import { root } from '../../run/paths.mjs';

const source = join(root, 'packages/react/src/test');
const components = readdirSync(join(root, 'packages/react/src/components'));

/** Pages of every component in many states, which the tests of translated pages use, as an app would write them. */
const pages = readdirSync(source).filter((file) => /^translated-[a-z]+\.tsx$/.test(file));

const asInAnApp = (code: string): string =>
  code
    .replaceAll(/'\.\.\/components\/([a-z-]+)\/index\.js'/g, "'@wusum/react/$1'")
    .replaceAll("'../index.js'", "'@wusum/react'");

/** A module that exports all of another one again, by name: each is resolved. */
const again = (entry: string, names: readonly string[]): string => `export { ${names.join(', ')} } from '${entry}';\n`;

let app: string;

beforeAll(async () => {
  app = await createApp('types', await packTarballs('types', ['react', 'theme']));
  const src = join(app, 'src');
  mkdirSync(src, { recursive: true });
  for (const file of pages) writeFileSync(join(src, file), asInAnApp(readFileSync(join(source, file), 'utf8')));
  const entries = ['', '/styled', '/props', '/system'].map((path) => `@wusum/react${path}`);
  for (const [index, entry] of entries.entries()) {
    const script = `console.log(JSON.stringify(Object.keys(await import('${entry}'))))`;
    const names = JSON.parse(await runProgram(app, 'node', ['--input-type=module', '-e', script])) as string[];
    if (names.length === 0) throw new Error(`${entry} exports nothing.`);
    writeFileSync(join(src, `entry-${index}.ts`), again(entry, names));
  }
  const all = components.flatMap((name) => [`@wusum/react/${name}`, `@wusum/react/styled/${name}`]);
  writeFileSync(
    join(src, 'paths.ts'),
    `import '@wusum/react/testing';\n${all.map((path, index) => `export * as entry${index} from '${path}';\n`).join('')}`,
  );
});

describe.each([
  ['5.9', 'typescript-5'],
  ['6.0', 'typescript-6'],
  ['7.0', 'typescript-7'],
])('TypeScript %s', (version, name) => {
  const compiler = () => join(app, 'node_modules', name, 'bin', 'tsc');

  test('is the version that it should be', async () => {
    expect(await runProgram(app, 'node', [compiler(), '--version'])).toContain(`Version ${version}.`);
  });

  test('compiles an app that uses every export, and all declarations of the package', async () => {
    expect(await runProgram(app, 'node', [compiler(), '-p', 'tsconfig.json'])).toBe('');
  });
});

test('so do the strictest options, and the resolution of Node', async () => {
  const compiler = join(app, 'node_modules', 'typescript-7', 'bin', 'tsc');
  expect(await runProgram(app, 'node', [compiler, '-p', 'tsconfig.node.json'])).toBe('');
});
