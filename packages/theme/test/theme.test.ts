import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../compiler/src/index.js';
import type { BrandData, BrandDocs, Manifest, Message } from '../../contract/src/types.js';

const at = (path: string): URL => new URL(`../dist/theme/${path}`, import.meta.url);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const json = <T>(path: string): T => JSON.parse(read(path)) as T;

/** All texts of a value, however deep. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

interface TokenRow {
  readonly path: string;
  readonly variable: string;
  readonly description: string;
  readonly values: readonly { readonly css: string; readonly location: string }[];
}
interface PairRow {
  readonly brand: string;
  readonly mode: string;
  readonly contrast: string;
  readonly foreground: string;
  readonly background: string;
  readonly ratio: number;
  readonly target: number;
}

const tokens = json<TokenRow[]>('data/tokens.json');
const manifest = json<Manifest>('data/manifest.json');
const brands = json<BrandData<'en' | 'ar'>[]>('data/brands.json');
const contract = JSON.parse(
  readFileSync(new URL('../../contract/dist/contract.json', import.meta.url), 'utf8'),
) as Contract;
const ids = manifest.brands.map(({ id }) => id);

describe('the contract of names', () => {
  it('every token has a description', () => {
    expect(tokens.filter(({ description }) => description.trim() === '').map(({ path }) => path)).toEqual([]);
  });

  it('every value has the place where it was written', () => {
    const lost = tokens.filter(({ values }) =>
      values.some(({ location }) => !/^[\w./-]+\.tokens\.json:\d+:\d+$/u.test(location)),
    );
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['theme.css', (path: string) => !path.startsWith('color.ramp.')],
    ['ramps.css', (path: string) => path.startsWith('color.ramp.')],
  ])('%s declares its variables and no other, and uses none that it does not declare', (sheet, isIts) => {
    const css = read(sheet);
    const declared = new Set([...css.matchAll(/(--ws-[\w-]+):/gu)].map(([, name]) => name!));
    const used = [...css.matchAll(/var\((--ws-[\w-]+)/gu)].map(([, name]) => name!);
    expect(tokens.filter(({ variable }) => declared.has(variable))).toEqual(tokens.filter(({ path }) => isIts(path)));
    expect(used.filter((name) => !declared.has(name))).toEqual([]);
  });

  it('no value prints as an object, as nothing or as no number', () => {
    const css = [read('theme.css'), read('ramps.css'), ...ids.map((id) => read(`brands/${id}.css`))].join('\n');
    expect(css).not.toMatch(/\[object|undefined|NaN|null/u);
  });

  it('no style sheet sets type on the root: a `rem` is the same in every brand, also where one is inside another', () => {
    const sheets = ['theme.css', 'ramps.css', 'fonts.css', ...ids.map((id) => `brands/${id}.css`)];
    const found = sheets.flatMap((sheet) =>
      [...read(sheet).matchAll(/([^{}]+)\{([^{}]*)\}/gu)]
        .filter(
          ([, selector, body]) =>
            !selector!.includes('@font-face') && /(?:^|;)\s*(?:font|font-size|zoom)\s*:/u.test(body!),
        )
        .map(([, selector]) => `${sheet}: ${selector!.trim()}`),
    );
    expect(found).toEqual([]);
  });
});

describe('every brand', () => {
  it('has a style sheet, a module, fonts and marks', () => {
    const wanted = ids.flatMap((id) => [
      `brands/${id}.css`,
      `brands/${id}.js`,
      `brands/${id}.d.ts`,
      `fonts/${id}.css`,
      ...['mark', 'lockup-latin', 'lockup-arabic', 'favicon', 'pattern', 'band'].map(
        (name) => `marks/${id}/${name}.svg`,
      ),
      `data/docs/${id}.json`,
    ]);
    expect(wanted.filter((path) => !existsSync(at(path)))).toEqual([]);
  });

  it('has every message of the contract in both languages', () => {
    const keys = (messages: Readonly<Record<string, Message>>): string[] =>
      Object.keys(messages)
        .filter((key) => !key.endsWith('.plain'))
        .toSorted();
    const wanted = contract.messages.toSorted();
    expect(wanted.length).toBeGreaterThan(10);
    for (const { messages } of brands) expect([keys(messages.en), keys(messages.ar)]).toEqual([wanted, wanted]);
  });

  it('names the contract that it was built for', () => {
    expect(manifest.contract).toBe(contract.version);
    expect(brands.filter((brand) => brand.contract !== contract.version)).toEqual([]);
  });

  it('production data holds nothing that only documentation shows', () => {
    const properties = new Set(brands.flatMap((brand) => Object.keys(brand)));
    const known = ['contract', 'defaults', 'id', 'languages', 'locales', 'mark', 'messages', 'names'];
    expect([...properties].toSorted()).toEqual(known);
    for (const { id } of brands) {
      const module = read(`brands/${id}.js`);
      const docs = json<BrandDocs>(`data/docs/${id}.json`);
      expect(docs.seeds.length).toBeGreaterThan(0);
      expect(docs.seeds.filter(({ location }) => module.includes(location))).toEqual([]);
      const { traits, situations } = docs.voice;
      const spoken = [...traits.map(({ weAre }) => weAre), ...situations.map(({ feeling }) => feeling)];
      const sentences = textsOf(spoken).filter((text) => text.length > 12);
      expect(sentences.length).toBeGreaterThan(0);
      expect(sentences.filter((text) => module.includes(JSON.stringify(text)))).toEqual([]);
    }
  });

  it('is the same as a module and as JSON', async () => {
    const modules = (await import(at('brands/index.js').href)) as { brands: BrandData<'en' | 'ar'>[] };
    expect(JSON.parse(JSON.stringify(modules.brands))).toEqual(brands);
  });
});

describe('fonts', () => {
  const sheets = ['fonts.css', ...ids.map((id) => `fonts/${id}.css`)];

  it.each(sheets)('%s names only files that exist', (sheet) => {
    const files = [...read(sheet).matchAll(/url\("([^"]+)"\)/gu)].map(([, path]) => path!);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((path) => !existsSync(new URL(path, at(sheet))))).toEqual([]);
  });

  it('every file is used by a sheet, and every family has its licence', () => {
    const named = new Set([...read('fonts.css').matchAll(/files\/([^"]+)"/gu)].map(([, name]) => name!));
    expect(readdirSync(at('fonts/files')).filter((name) => !named.has(name))).toEqual([]);
    for (const name of readdirSync(at('fonts/licences')))
      expect(read(`fonts/licences/${name}`)).toMatch(/Open Font License|OFL/u);
  });
});

it('every contrast pair of every brand, mode and contrast reaches its target', () => {
  const pairs = json<PairRow[]>('data/pairs.json');
  const places = new Set(pairs.map(({ brand, mode, contrast }) => `${brand} ${mode} ${contrast}`));
  expect(places.size).toBe(ids.length * 2 * 2);
  expect(pairs.filter(({ ratio, target }) => ratio < target)).toEqual([]);
});

describe('the pairs that a role needs are solved', () => {
  const pairs = json<PairRow[]>('data/pairs.json');
  const pairOf = (foreground: string, background: string): PairRow[] =>
    pairs.filter((pair) => pair.foreground === foreground && pair.background === background);
  const platforms = ['canvas', 'base', 'raised', 'sunken'].map((name) => `color.surface.${name}`);
  const everywhere = ids.length * 2 * 2;

  it.each([
    ['color.focus.ring', platforms],
    ['color.deep.accent', ['color.deep.background']],
    ['color.text.on-inverse', ['color.surface.inverse']],
    ['color.cover.mark', ['color.cover.background', 'color.cover.plate']],
    ['color.story.text', ['color.story.background']],
  ])('%s is solved as focus ring on its background', (ring, backgrounds) => {
    for (const background of backgrounds) expect(pairOf(ring, background)).toHaveLength(everywhere);
  });

  it.each(['accent', 'status.success', 'status.danger', 'status.info'])(
    '%s.solid has contrast to every surface',
    (role) => {
      for (const platform of platforms) expect(pairOf(`color.${role}.solid`, platform)).toHaveLength(everywhere);
    },
  );
});

it('the designers’ page names no role that does not exist', () => {
  const page = readFileSync(new URL('../../../docs/designers/design-with-roles.md', import.meta.url), 'utf8');
  const exists = (role: string): boolean => tokens.some(({ path }) => path === role || path.startsWith(`${role}.`));
  const named = page.split('\n').flatMap((line) => {
    const spans = [...line.matchAll(/`([^`]+)`/gu)].map(([, text]) => text!);
    const groups = spans.filter((text) => text.endsWith('.*')).map((text) => text.slice(0, -2));
    const members = spans.filter((text) => !text.endsWith('.*'));
    return [
      ...groups,
      ...members.flatMap((name) => (groups.length > 0 ? groups.map((group) => `${group}.${name}`) : [name])),
    ];
  });
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((role) => !exists(role))).toEqual([]);
});

it('there is a resolved file for every combination of contexts', () => {
  const count = manifest.axes.reduce((product, { contexts }) => product * contexts.length, 1);
  expect(readdirSync(at('resolved'))).toHaveLength(count);
});

it('the example of the README runs', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const example = /```js\n(.*?)```/su.exec(readme)![1]!;
  const args = ['--input-type=module', '--eval', example];
  const cwd = new URL('..', import.meta.url);
  expect(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' })).toBe('true\ntrue\n');
});
