import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { run } from '../child.mjs';
import { at, root } from '../paths.mjs';
import { storybookProgram } from '../start.mjs';
import { fromSource } from '../theme.mjs';

const folder = mkdtempSync(join(tmpdir(), 'wusum source '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const loader = pathToFileURL(join(storybookProgram(), '..', 'loader.js')).href;
const watch = pathToFileURL(at('packages', 'cli', 'src', 'watch', 'index.ts')).href;

/** Loads the watch of `npm start` behind Storybook's module loader, and lists the modules of our packages that it loads. */
const script = `
  import { writeFileSync } from 'node:fs';
  import { register, registerHooks } from 'node:module';
  const loaded = [];
  registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
  register(${JSON.stringify(loader)});
  const { watchTheme } = await import(${JSON.stringify(watch)});
  writeFileSync(process.argv[2], JSON.stringify({ type: typeof watchTheme, loaded }));
`;

test('in an unbuilt tree npm start watches the tokens: its modules are sources, and none is of a build', async () => {
  const [program, list] = [join(folder, 'watch.mjs'), join(folder, 'loaded.json')];
  writeFileSync(program, script);
  const { code, output } = await run(process.execPath, [...fromSource, program, list], { cwd: root, env: process.env });
  expect({ code, output }).toMatchObject({ code: 0 });
  const { type, loaded } = JSON.parse(readFileSync(list, 'utf8'));
  expect(type).toBe('function');
  const own = loaded.filter((url) => !url.includes('/node_modules/') && url.includes('/packages/'));
  expect(own.filter((url) => url.includes('/dtcg/src/'))).not.toEqual([]);
  expect(own.filter((url) => /\/packages\/[^/]+\/dist\//u.test(url))).toEqual([]);
}, 60_000);
