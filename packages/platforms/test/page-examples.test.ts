import less from 'less';
import mjml from 'mjml';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'node:util';
import * as sass from 'sass';
import { compile as compileTailwind } from 'tailwindcss';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { emitPlatforms } from '../src/write-platforms.js';
import { blocksOf } from './blocks.js';
import { exampleSystem } from './example.js';
import { firstError, loadGrammars } from './grammar.js';

vi.setConfig({ testTimeout: 60_000 });

const docs = fileURLToPath(new URL('../../../docs/platforms/', import.meta.url));
const packageFolder = fileURLToPath(new URL('../', import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wusum pages ')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The only example of a page in a language, apart from those that need the compiler. */
function example(page: string, language: string): string {
  const texts = blocksOf(`${docs}${page}.md`).filter(
    (block) => block.language === language && !block.text.includes("'@wusum/compiler"),
  );
  expect([page, texts.length]).toEqual([page, 1]);
  return texts[0]!.text;
}

beforeAll(async () => {
  await loadGrammars();
  const files = await emitPlatforms(exampleSystem(), [
    'css',
    'scss',
    'less',
    'json',
    'tailwind',
    'email',
    'ios',
    'android',
    'flutter',
  ]);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'build', path)), { recursive: true });
    writeFileSync(join(folder, 'build', path), content);
  }
  written = files as Record<string, string>;
});
let written: Record<string, string>;

test('the example for Sass compiles, and more contrast has its own colour', () => {
  const { css } = sass.compileString(example('scss', 'scss'), { loadPaths: [folder] });
  expect(new Set(css.match(/ color: #\w+/g))).toHaveLength(3);
});

test('the example for Less compiles, and more contrast applies only in its rule', async () => {
  const { css } = await less.render(example('less', 'less'), { paths: [folder] });
  expect(new Set(css.match(/ color: #\w+/g))).toHaveLength(2);
  expect(css).toContain('font-family:');
});

test('the example for mail compiles', async () => {
  const template = example('email', 'xml').replace(/<mj-include path="build\/([^"]+)" \/>/, (_, path: string) => {
    const head = /<mj-head>([^]*)<\/mj-head>/.exec(written[path]!)![1]!;
    return head;
  });
  const { html, errors } = await mjml(template, { validationLevel: 'strict' });
  expect(errors).toEqual([]);
  expect(html).toContain('Hello');
});

test.each([
  ['ios', 'swift'],
  ['android', 'kotlin'],
  ['flutter', 'dart'],
] as const)('the example for %s is %s, and every name in it is written', (page, language) => {
  const text = example(page, language);
  expect(firstError(language, text)).toBeUndefined();
  const sources = Object.entries(written)
    .filter(([path]) => path.startsWith(`${page}/`))
    .map(([, source]) => source)
    .join('\n');
  // `ClayTokens.Arabic` and `ClayTokensByScript`, and their members.
  const names = [...text.matchAll(/\bClay\w+|\bClayTokens\.(\w+)|\btype\.(\w+)/g)].map(
    ([whole, ...parts]) => parts.find(Boolean) ?? whole,
  );
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(sources) && name !== 'ClayTheme')).toEqual([]);
});

test('Tailwind builds every class of its example', async () => {
  const classes = /class="([^"]+)"/.exec(example('tailwind', 'html'))![1]!.split(' ');
  const theme = written['tailwind/theme.css']!.replace(/^@import .+$/m, '');
  const compiler = await compileTailwind(`${theme}\n@tailwind utilities;`);
  const css = compiler.build(classes);
  for (const name of classes) expect(css).toContain(`.${name.replaceAll(':', '\\:')}`);
});

test('the example for CSS reads existing variables', () => {
  const names = [...example('css', 'html').matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!);
  expect(names).toHaveLength(2);
  for (const name of names) expect(written['css/tokens.css']).toContain(`${name}:`);
});

/** Runs an example in a folder, in this process: another process would load all sources again. */
async function run(code: string, cwd: string): Promise<string> {
  const file = join(packageFolder, '.cache', `page-example-${process.pid}.mjs`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code.replaceAll("'build/", `'${join(cwd, 'build')}/`));
  const output: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((value: unknown) => void output.push(format(value)));
  await import(`${pathToFileURL(file).href}?${output.length}${code.length}`).finally(() => {
    log.mockRestore();
    rmSync(file);
  });
  return `${output.join('\n')}\n`;
}

test('the example for JSON runs', async () => {
  expect(await run(example('json', 'js'), folder)).toBe("{ value: 24, unit: 'px' }\n");
});

test('the example for Style Dictionary runs, and prints the output of the page', async () => {
  const printed = await run(example('style-dictionary', 'js'), folder);
  expect(printed).toContain(example('style-dictionary', 'css'));
  expect(printed).toContain('public static let paceFast: TimeInterval = 0.12');
});
