import less from 'less';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as sass from 'sass';
import { compile as compileTailwind } from 'tailwindcss';
import { describe, expect, test, vi } from 'vitest';
import { openSystem } from '@wusum/dtcg';
import { emitPlatforms } from '../src/index.js';
import { emitReal, withoutFolder } from './real.js';

const require = createRequire(import.meta.url);

vi.setConfig({ testTimeout: 60_000 });

/** Sass parses plain CSS strictly and reports syntax errors. */
const asCss = (text: string): string => sass.compileString(text, { syntax: 'css' }).css;

/** Files of a brand and mode; the others contain only the tokens that differ in other contexts. */
const wholeFiles = (files: Readonly<Record<string, string>>): [path: string, content: string][] =>
  Object.entries(files).filter(([path]) => !path.startsWith('overrides/'));

describe('css', () => {
  test('every file is CSS, and each brand has its own next to the style sheet of all', async () => {
    const files = await emitReal('css');
    expect(Object.keys(files)).toContain('tokens.css');
    expect(Object.keys(files).length).toBeGreaterThan(2);
    expect(asCss(files['tokens.css']!)).toContain('--ws-color-accent-solid:');
    expect(asCss(Object.entries(files).find(([path]) => path !== 'tokens.css')![1])).toContain(':root');
    for (const text of Object.values(files)) expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('scss', () => {
  const use = `@use 'sass:map'; @use 'tokens' as t;
    .a { color: t.$color-accent-solid; margin: t.$space-4; box-shadow: t.$shadow-overlay; transition: all t.$motion-transition-control;
      font-size: map.get(t.$type-body, 'font-size'); font-family: map.get(t.$type-body, 'font-family');
      padding: map.get(t.$tokens, 'space.4'); border: t.$border-card; }`;

  test('Sass compiles the module of every brand and mode without a warning', async () => {
    const files = await emitReal('scss');
    const warnings: string[] = [];
    for (const [path, contents] of wholeFiles(files)) {
      const { css } = sass.compileString(use, {
        logger: { warn: (message) => warnings.push(`${path}: ${message}`) },
        importers: [
          {
            canonicalize: () => new URL('tokens:a'),
            load: () => ({ contents, syntax: 'scss' }),
          },
        ],
      });
      expect(css).toContain(`color: ${/\$color-accent-solid: (#\w+)/.exec(contents)![1]!};`);
      expect(css).toContain('padding: 1rem');
      expect(css).toMatch(/font-family: .+, \S+;/);
    }
    expect(warnings).toEqual([]);
    expect(Object.keys(files).length).toBeGreaterThan(2);
  });
});

describe('less', () => {
  test('Less compiles the file of every brand and mode', async () => {
    const use =
      '.a { color: @color-accent-solid; margin: @space-4; @type-body(); border: @border-card; top: @type-body[font-size]; }';
    for (const [, contents] of wholeFiles(await emitReal('less'))) {
      const { css } = await less.render(`${contents}\n${use}`);
      expect(css).toContain(`color: ${/@color-accent-solid: (#\w+)/.exec(contents)![1]!};`);
      expect(css).toMatch(/font-family: .+;\n {2}font-size: [\d.]+rem;/);
    }
  });
});

/** Builds the utilities of a page with Tailwind itself. */
async function tailwindBuild(css: string, files: Readonly<Record<string, string>>, classes: string[]): Promise<string> {
  const sheet = readFileSync(require.resolve('tailwindcss/index.css'), 'utf8');
  const compiler = await compileTailwind(`@import 'tailwindcss';\n${css}`, {
    base: '/',
    loadStylesheet: async (id) => ({
      path: id,
      base: '/',
      content: id === 'tailwindcss' ? sheet : files[id.replace(/^\.\//, '')]!,
    }),
  });
  return compiler.build(classes);
}

describe('tailwind', () => {
  test('Tailwind builds utilities that read the custom properties of the scope', async () => {
    const files = await emitReal('tailwind');
    const classes = ['bg-accent-solid', 'dark:text-text-muted', 'p-card', 'rounded-card', 'text-body', 'font-display'];
    const css = await tailwindBuild("@import './theme.css';", files, [
      ...classes,
      'shadow-overlay',
      'ease-enter',
      'md:p-4',
    ]);
    expect(css).toContain('background-color: var(--ws-color-accent-solid)');
    expect(css).toMatch(
      /dark\\:text-text-muted:where\(\[data-mode='dark'\][^{]+\{\s*color: var\(--ws-color-text-muted\)/,
    );
    expect(css).toContain('padding: var(--ws-space-card)');
    expect(css).toContain('border-radius: var(--ws-radius-card)');
    expect(css).toMatch(
      /font-size: var\(--ws-type-body-font-size\);\s*line-height: var\(--tw-leading, var\(--ws-type-body-line-height\)\)/,
    );
    expect(css).toContain('font-family: var(--ws-font-family-display)');
    expect(css).toContain('var(--ws-shadow-overlay)');
    expect(css).toContain('var(--ws-motion-easing-enter)');
    expect(css).toMatch(/@media \(width >= 48rem\)/);
  });
});

describe('tailwind, by the names of tokens', () => {
  const px = (value: number) => ({ $type: 'dimension', $value: { value, unit: 'px' } });
  const tokens = {
    color: { brand: { $type: 'color', $value: { colorSpace: 'srgb', components: [1, 0, 0] } } },
    font: { size: { md: px(16) } },
    lineHeight: { tight: { $type: 'number', $value: 1.2 }, snug: px(20) },
    'letter-spacing': { wide: px(1) },
    spacing: { md: px(8) },
  };
  const system = openSystem({ 'a.json': JSON.stringify(tokens) }, 'a.json');
  const classes = ['text-md', 'leading-tight', 'leading-snug', 'tracking-wide', 'p-md', 'bg-brand'];

  test.each(['ws', ''])('sizes, leadings and spacings of text have their utilities (prefix "%s")', async (prefix) => {
    const files = withoutFolder(await emitPlatforms(system, ['tailwind'], { prefix }), 'tailwind');
    const css = await tailwindBuild("@import './theme.css';", files, classes);
    const start = prefix === '' ? '--' : `--${prefix}-`;
    for (const [property, name] of [
      ['font-size', 'font-size-md'],
      ['line-height', 'lineHeight-tight'],
      ['line-height', 'lineHeight-snug'],
      ['letter-spacing', 'letter-spacing-wide'],
      ['padding', 'spacing-md'],
      ['background-color', 'color-brand'],
    ] as const)
      expect(css).toContain(`${property}: var(${start}${name})`);
    // A variable that reads itself is invalid in every element.
    expect([...css.matchAll(/(--[\w-]+): var\((--[\w-]+)\)/g)].filter(([, own, read]) => own === read)).toEqual([]);
  });
});

describe('shadcn', () => {
  const names = ['background', 'primary', 'primary-foreground', 'destructive', 'ring', 'chart-5', 'sidebar-border'];

  test('Tailwind builds a shadcn/ui page with the theme of every brand, light and dark', async () => {
    const files = await emitReal('shadcn');
    const sheets = Object.keys(files).filter((path) => path.endsWith('.css'));
    for (const path of sheets) {
      const css = await tailwindBuild(files[path]!, {}, [
        'rounded-lg',
        'dark:bg-card',
        ...names.map((name) => `bg-${name}`),
      ]);
      for (const name of names) expect(css).toContain(`background-color: var(--${name})`);
      expect(css).toContain('border-radius: var(--radius)');
      expect(css.match(/--primary: #[0-9a-f]{6};/g)!.length).toBeGreaterThanOrEqual(2);
    }
    expect(sheets.length).toBeGreaterThan(1);
  });

  test('the registry item has the same colours as the style sheet', async () => {
    const files = await emitReal('shadcn');
    for (const path of Object.keys(files).filter((name) => name.endsWith('.json'))) {
      const item = JSON.parse(files[path]!) as { type: string; cssVars: Record<string, Record<string, string>> };
      const sheet = files[path.replace('.json', '.css')]!;
      expect(item.type).toBe('registry:theme');
      for (const [name, value] of Object.entries(item.cssVars['dark']!))
        expect(sheet).toContain(`--${name}: ${value};`);
    }
  });
});

describe('radix-themes', () => {
  const own = readFileSync(require.resolve('@radix-ui/themes/styles.css'), 'utf8');

  test('sets only names that Radix Themes reads, on its root theme', async () => {
    const known = new Set(own.match(/--[\w-]+/g));
    for (const text of Object.values(await emitReal('radix-themes'))) {
      const names = [...asCss(text).matchAll(/^ *(--[\w-]+):/gm)].map(([, name]) => name!);
      expect(names.filter((name) => !known.has(name))).toEqual([]);
      expect(names.length).toBeGreaterThan(100);
    }
    expect(own).toContain("data-is-root-theme='true'");
  });
});
