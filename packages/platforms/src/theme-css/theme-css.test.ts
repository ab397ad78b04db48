import { transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';
import { makeModel } from '../model.js';
import type { CssValue } from '../values/css-value.js';
import { formatCells } from '../values/index.js';
import { fixtureSystem } from '../../test/fixture/fixture.js';
import { fixtureAxes, type FixtureToken } from '../../../dtcg/test/fixture.js';
import { fixtureTokens } from '../../test/fixture/fixture-tokens.js';
import { makeDeclarations } from './declarations.js';
import { formatThemeCss } from './theme-css.js';

const all = ['clay', 'reed', 'night'];

async function themeCss(tokens: Readonly<Record<string, FixtureToken>>, brands = all): Promise<string> {
  const model = makeModel(fixtureSystem(tokens));
  const format = (values: readonly CssValue[]) => formatThemeCss(model, makeDeclarations(model, values), brands);
  return (await formatCells(model.cells, { 'theme.css': format }))['theme.css']!;
}

/** Declarations of one variable as `selector → value`, media and supports left out. */
function declarationsOf(css: string, name: string): string[] {
  return [...css.matchAll(/([^{}\n]+) \{\n([^{}]*)\}/gu)].flatMap(([, selector, body]) =>
    body!
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => `${selector!.trim()} → ${line.slice(name.length + 1, -1).trim()}`),
  );
}

const token = (path: keyof typeof fixtureTokens) => ({ [path]: fixtureTokens[path]! });

describe('each scope holds only what differs there', () => {
  it('a value that never changes is declared once, on the root', async () => {
    const css = await themeCss(token('space.fixed'));
    expect(declarationsOf(css, '--ws-space-fixed')).toEqual([':where(:root) → 1.5rem']);
    expect(css).not.toContain('--ws-if-');
  });

  it('a value that depends on the brand alone is declared for each brand, without a hidden variable', async () => {
    const css = await themeCss(token('by.brand'));
    expect(declarationsOf(css, '--ws-by-brand')).toEqual([
      ':where(:root), [data-brand="clay"] → 1',
      '[data-brand="reed"] → 2',
      '[data-brand="night"] → 3',
    ]);
    expect(css).not.toContain('--ws-by-brand--');
  });

  it('a value that depends on one other axis is declared for its contexts, without a hidden variable or toggle', async () => {
    const css = await themeCss(token('by.contrast'));
    expect(declarationsOf(css, '--ws-by-contrast')).toEqual([
      ':where(:root), [data-contrast="normal"] → 1',
      '[data-contrast="more"] → 2',
      ':root:not([data-contrast]) → 2',
    ]);
    expect(css).not.toContain('--ws-if-');
  });

  it('a colour that differs by mode is one declaration with light-dark()', async () => {
    const css = await themeCss(token('color.mode'));
    expect(declarationsOf(css, '--ws-color-mode')).toEqual([':where(:root) → light-dark(#000001, #000002)']);
    expect(css).not.toContain('--ws-if-mode');
  });

  it('a shadow that differs in colour alone is folded too; one that differs in shape is not', async () => {
    const colors = await themeCss(token('shadow.raised'));
    expect(declarationsOf(colors, '--ws-shadow-raised')[0]).toContain('light-dark(#00000180, #00000280)');
    const shapes = await themeCss(token('shadow.geometry'));
    expect(shapes).not.toContain('light-dark');
    expect(declarationsOf(shapes, '--ws-shadow-geometry')).toHaveLength(2);
  });

  it('a value that depends on brand and contrast has hidden variables, and one shared rule chooses among them', async () => {
    const css = await themeCss(token('color.all'));
    expect(declarationsOf(css, '--ws-color-all')).toEqual([
      ':where(:root), :where([data-brand]), :where([data-contrast]) → var(--ws-if-contrast-normal, var(--ws-color-all--normal)) var(--ws-if-contrast-more, var(--ws-color-all--more))',
    ]);
    expect(declarationsOf(css, '--ws-color-all--more')).toHaveLength(all.length);
  });

  it('variables are declared again at a brand when brands start in different contexts', async () => {
    const css = await themeCss(token('by.density-script'));
    expect(css).toContain(':where(:root), :where([data-brand]), :where([data-density]), :where([lang]) {');
  });

  it('only colours outside sRGB are declared again for P3 screens', async () => {
    const css = await themeCss({ ...token('color.wide'), ...token('color.all') });
    const wide = css.slice(css.indexOf('display-p3'));
    expect(wide).toContain('--ws-color-wide: light-dark(oklch(');
    expect(wide).not.toContain('--ws-color-all');
  });
});

describe('a build tool for browsers without light-dark()', () => {
  const version = (major: number, minor = 0): number => (major << 16) | (minor << 8);
  // The default of Vite 8.
  const targets = { chrome: version(111), edge: version(111), firefox: version(114), safari: version(16, 4) };
  const built = (css: string): string =>
    transform({ filename: 'theme.css', code: Buffer.from(css), minify: true, targets }).code.toString();

  it('keeps every light-dark(): its replacement would be resolved at the root, and scopes inside would not change', async () => {
    const css = await themeCss(fixtureTokens);
    const count = (text: string): number => text.match(/light-dark\((?!#000,\s*#fff)/gu)!.length;
    expect(count(css)).toBeGreaterThan(10);
    expect(count(built(css))).toBe(count(css));
    expect(built(css)).not.toContain('var(--lightningcss');
  });

  it('declares a name on one side of the condition only, so that its scopes keep their order', async () => {
    const css = await themeCss(fixtureTokens);
    const start = css.indexOf('@supports (color: light-dark(');
    const namesIn = (text: string): string[] => [...text.matchAll(/^\s*(--ws-[^:]+):/gmu)].map(([, name]) => name!);
    const inside = new Set(namesIn(css.slice(start, css.indexOf('display-p3'))));
    expect(inside.size).toBeGreaterThan(5);
    expect(namesIn(css.slice(0, start)).filter((name) => inside.has(name))).toEqual([]);
  });
});

describe('the sheet as a whole', () => {
  it('declares the order of the layers first, and is in its own layer', async () => {
    const css = await themeCss(token('by.brand'));
    expect(css).toMatch(
      /^@layer wusum\.reset, wusum\.theme, wusum\.components, wusum\.utilities;\n@layer wusum\.theme \{/u,
    );
  });

  it('uses no variable that it does not declare', async () => {
    const css = await themeCss(fixtureTokens);
    const declared = new Set([...css.matchAll(/(--ws-[\w-]+):/gu)].map(([, name]) => name));
    const used = [...css.matchAll(/var\((--ws-[\w-]+)/gu)].map(([, name]) => name!);
    expect(used.filter((name) => !declared.has(name))).toEqual([]);
  });

  it('a sheet for one brand names no other', async () => {
    const css = await themeCss(fixtureTokens, ['reed']);
    expect(css).toContain(':where(:root), [data-brand="reed"]');
    expect(css).not.toMatch(/clay|night/u);
  });

  it('the rules that brands share are the same in the sheet of each brand, so that a page can use several', async () => {
    const shared = (css: string) => css.match(/^:where\(:root\), :where\([^\n]* \{\n[^}]*\}/gmu);
    const whole = shared(await themeCss(fixtureTokens));
    expect(whole?.length).toBeGreaterThan(0);
    for (const brand of all) expect(shared(await themeCss(fixtureTokens, [brand]))).toEqual(whole);
  });

  it('works without any axis', async () => {
    const plain = fixtureSystem({ 'space.fixed': fixtureTokens['space.fixed']! }, [], {});
    const model = makeModel(plain);
    const format = (values: readonly CssValue[]) => formatThemeCss(model, makeDeclarations(model, values), []);
    const css = (await formatCells(model.cells, { 'theme.css': format }))['theme.css']!;
    expect(declarationsOf(css, '--ws-space-fixed')).toEqual([':where(:root) → 1.5rem']);
  });

  it('modes with other names set the colour scheme, and values other than colours are chosen by toggles', async () => {
    const axes = fixtureAxes.map((axis) =>
      axis.name === 'mode' ? { name: 'mode', contexts: ['day', 'night'] } : axis,
    );
    const value: FixtureToken['value'] = ({ brand, mode }) => (brand === 'clay' && mode === 'day' ? 1 : 2);
    const model = makeModel(fixtureSystem({ x: { type: 'number', value } }, axes, {}));
    const format = (values: readonly CssValue[]) => formatThemeCss(model, makeDeclarations(model, values), all);
    const css = (await formatCells(model.cells, { 'theme.css': format }))['theme.css']!;
    expect(css).toContain('--ws-if-mode-day: initial');
    expect(css).toMatch(/\[data-mode="night"\] \{\s+color-scheme: dark;/);
  });
});
