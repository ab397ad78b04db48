import { beforeAll, describe, expect, it } from 'vitest';
import { openSystem } from '@wusum/dtcg';
import { emitTheme, type ThemeFiles } from './emit-theme.js';
import type { TokenRecord } from './data/token-records.js';
import { fixtureSystem } from '../../../platforms/test/fixture/fixture.js';
import { fixtureTokens } from '../../../platforms/test/fixture/fixture-tokens.js';

const system = fixtureSystem({
  ...fixtureTokens,
  'breakpoint.md': { type: 'dimension', value: () => ({ value: 48, unit: 'rem' }) },
  'color.seed.accent': {
    type: 'color',
    value: ({ brand }) =>
      brand === 'reed'
        ? { colorSpace: 'oklch', components: [0.52, 0.19, 'none'], alpha: 0.5 }
        : { colorSpace: 'srgb', components: [1, 0, 0] },
    extension: { private: true },
  },
  'color.ramp.clay.1': fixtureTokens['color.all']!,
  'old.name': { type: 'number', value: () => 1, description: 'Ends a comment */ early?' },
});

let files: ThemeFiles;
beforeAll(async () => {
  files = await emitTheme(system);
});
const text = (path: string): string => files[path] as string;
const records = (): TokenRecord[] => JSON.parse(text('data/tokens.json')) as TokenRecord[];

/** What a JavaScript module exports. */
async function load<Exports>(path: string): Promise<Exports> {
  return (await import(`data:text/javascript,${encodeURIComponent(text(path))}`)) as Exports;
}

function leaves(tree: object): string[] {
  return Object.values(tree).flatMap((node: unknown) => (typeof node === 'string' ? [node] : leaves(node as object)));
}

describe('the typed variables', () => {
  it('are the published tokens and their longhands, no more and no less', async () => {
    const { vars } = await load<{ vars: object }>('index.js');
    const { vars: ramps } = await load<{ vars: object }>('ramps.js');
    const longhands = ['font-family', 'font-size', 'font-weight', 'line-height', 'letter-spacing'];
    const wanted = records().flatMap(({ type, variable }) =>
      type === 'typography' ? [variable, ...longhands.map((part) => `${variable}-${part}`)] : [variable],
    );
    expect([...leaves(vars), ...leaves(ramps)].toSorted()).toEqual(wanted.map((name) => `var(${name})`).toSorted());
  });

  it('are at the path that a reference names', async () => {
    const { vars: roles } = await load<{ vars: object }>('index.js');
    const { vars: ramps } = await load<{ vars: object }>('ramps.js');
    for (const { path, reference, variable } of records()) {
      const vars = path.startsWith('color.ramp.') ? ramps : roles;
      const keys = reference
        .replaceAll(/\[(\d+)\]/gu, '.$1')
        .split('.')
        .slice(1);
      const found = keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], vars);
      expect(found).toBe(`var(${variable})`);
    }
  });

  it('leave out what is private or feeds an engine; breakpoints are values', async () => {
    const { vars, breakpoints } = await load<{ vars: Record<string, object>; breakpoints: object }>('index.js');
    expect(Object.keys(vars.color!)).not.toContain('seed');
    expect(vars).not.toHaveProperty('breakpoint');
    expect(breakpoints).toEqual({ md: '48rem' });
  });

  it('are documented with their description and their value in each brand', () => {
    const types = text('index.d.ts');
    expect(types).toContain('* About color.brand-mode.\n     * - clay: `#000101` light, `#000102` dark\n');
    expect(types).toContain("readonly brandMode: 'var(--ws-color-brand-mode)';");
    expect(types).toContain('Ends a comment *\u200b/ early?');
  });

  it('are documented with the density of each brand where brands start in different ones and the value depends on it', () => {
    const types = text('index.d.ts');
    expect(types).toContain('About by.density.\n     * - clay (comfortable): `2`\n     * - reed (spacious): `3`\n');
    expect(types).toContain('About by.brand.\n     * - clay: `1`\n');
  });

  it('are documented with a value for each script where it differs, and no other', () => {
    const types = text('index.d.ts');
    expect(types).toContain('About by.script.\n     * `1` latin, `2` arabic\n');
    const night = '`31111` light latin, `31112` light arabic, `32111` dark latin, `32112` dark arabic';
    expect(types).toContain(`- night (compact): ${night}\n`);
  });

  it('are documented with the value of each longhand', () => {
    const types = text('index.d.ts');
    expect(types).toContain(
      '* The font-size of `type.body` alone.\n     * `clamp(0.4rem, 0.2rem + 6.6cqi, 1rem)` latin,',
    );
    expect(types).toContain('* The letter-spacing of `type.body` alone.\n     * `-0.05em` latin, `0em` arabic\n');
    expect(types).toContain('* The font-family of `type.body` alone.\n     * - clay: `"Face clay", sans-serif`\n');
  });
});

describe('ramps', () => {
  it('are in a sheet and a module of their own, and nowhere else', () => {
    const name = '--ws-color-ramp-clay-1';
    const holders = Object.keys(files).filter((path) => /\.(?:css|js|d\.ts)$/u.test(path) && text(path).includes(name));
    expect(holders.toSorted()).toEqual(['ramps.css', 'ramps.d.ts', 'ramps.js']);
  });

  it('the sheet declares every variable that it uses', () => {
    const used = [...text('ramps.css').matchAll(/var\((--ws-[\w-]+)/gu)].map(([, name]) => name!);
    expect(used).toContain('--ws-if-contrast-more');
    expect(used.filter((name) => !text('ramps.css').includes(`${name}: `))).toEqual([]);
  });
});

describe('data for docs', () => {
  it('holds one value for each combination of contexts that makes a difference', () => {
    const counts = Object.fromEntries(records().map(({ path, values }) => [path, values.length]));
    expect(counts).toMatchObject({ 'space.fixed': 1, 'by.brand': 3, 'by.brand-mode': 6, 'by.everything': 72 });
  });

  it('has the place where a value was set', () => {
    expect(records()[0]!.values[0]).toMatchObject({
      location: 'tokens.json:1:1',
      layers: [{ layer: 'set fixture', won: true }],
    });
  });

  it('has the seeds of a brand as they are written, and where', () => {
    const docs = ['clay', 'reed', 'night'].map(
      (id) => JSON.parse(text(`data/docs/${id}.json`)) as { id: string; seeds: object[] },
    );
    const place = { path: 'color.seed.accent', description: 'About color.seed.accent.', location: 'tokens.json:1:1' };
    expect(docs.map(({ id, seeds }) => [id, seeds])).toEqual([
      ['clay', [{ ...place, css: 'color(srgb 1 0 0)' }]],
      ['reed', [{ ...place, css: 'oklch(0.52 0.19 none / 0.5)' }]],
      ['night', [{ ...place, css: 'color(srgb 1 0 0)' }]],
    ]);
  });

  it('lists axes, brands and languages', () => {
    const manifest = JSON.parse(text('data/manifest.json')) as { brands: object[]; axes: { name: string }[] };
    expect(manifest.brands[2]).toMatchObject({ id: 'night', defaultMode: 'dark', defaultDensity: 'compact' });
    expect(manifest.axes.map(({ name }) => name)).toEqual(['brand', 'mode', 'contrast', 'density', 'script']);
  });
});

it('a resolved file resolves to the same values, without a diagnostic', () => {
  for (const permutation of [system.permutations[0]!, system.permutations.at(-1)!]) {
    const name = `${Object.values(permutation.contexts).join('.')}.tokens.json`;
    const reopened = openSystem({ [name]: text(`resolved/${name}`) }, name);
    const tokens = reopened.resolvePermutation()!.tokens;
    expect(reopened.diagnostics).toEqual([]);
    expect(new Map([...tokens].map(([path, token]) => [path, token.value]))).toEqual(
      new Map([...permutation.tokens].map(([path, token]) => [path, token.value])),
    );
  }
});

it('a theme that is built for a contract names its version, in the manifest and in each brand', async () => {
  const built = await emitTheme(system, { contract: { version: '4.2' } });
  const parse = (path: string) => JSON.parse(built[path] as string) as unknown;
  expect(parse('data/manifest.json')).toMatchObject({ contract: '4.2' });
  expect(parse('data/brands.json')).toMatchObject([{ contract: '4.2' }, { contract: '4.2' }, { contract: '4.2' }]);
  expect(text('data/manifest.json')).not.toContain('contract"');
});

it('the same system gives the same bytes', async () => {
  expect(await emitTheme(system)).toEqual(files);
});
