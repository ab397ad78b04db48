import { describe, expect, it } from 'vitest';
import { compile } from './compile.js';
import { emitTheme } from './emit/emit-theme.js';

const px = (value: number): object => ({ $type: 'dimension', $value: { value, unit: 'px' } });
const color = (value: unknown, extension?: object): object => ({
  $type: 'color',
  $value: value,
  ...(extension && { $extensions: { 'org.wusum': extension } }),
});
const grey = (level: number): object => ({ colorSpace: 'srgb', components: [level, level, level] });

/** A token folder with one set and, if contexts are given, one axis. */
function folder(base: object, axis?: { name: string; contexts: Record<string, object> }): Record<string, string> {
  const files: Record<string, unknown> = {
    'x.resolver.json': {
      version: '2025.10',
      sets: { base: { sources: [{ $ref: 'base.tokens.json' }] } },
      ...(axis && {
        modifiers: {
          [axis.name]: {
            contexts: Object.fromEntries(
              Object.keys(axis.contexts).map((name) => [name, [{ $ref: `${name}.tokens.json` }]]),
            ),
            default: Object.keys(axis.contexts)[0],
          },
        },
      }),
      resolutionOrder: [{ $ref: '#/sets/base' }, ...(axis ? [{ $ref: `#/modifiers/${axis.name}` }] : [])],
    },
    'base.tokens.json': base,
    ...Object.fromEntries(
      Object.entries(axis?.contexts ?? {}).map(([name, tokens]) => [`${name}.tokens.json`, tokens]),
    ),
  };
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, JSON.stringify(content)]));
}

const codesOf = (files: Record<string, string>): string[] => compile(files).diagnostics.map(({ code }) => code);

describe('compile', () => {
  it('accepts tokens without any axis: one brand, with warnings for missing voice and mark', async () => {
    const result = compile(folder({ space: { '1': px(4) } }));
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['WS-E005']);
    if (!result.ok) throw new Error('It has no error.');
    expect(result.system.brands.map(({ id }) => id)).toEqual(['default']);
    const files = await emitTheme(result.system);
    expect(files['theme.css']).toContain('--ws-space-1: 4px;');
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['brands/default.css', 'brands/default.js', 'data/docs/default.json']),
    );
  });

  it('keeps the values of each brand apart', () => {
    const result = compile(
      folder({ space: { '1': px(4) } }, { name: 'brand', contexts: { clay: {}, reed: { space: { '1': px(8) } } } }),
    );
    if (!result.ok) throw new Error('It has no error.');
    const values = result.system.permutations.map(({ contexts, tokens }) => [
      contexts.brand,
      tokens.get('space.1')?.value,
    ]);
    expect(values).toEqual([
      ['clay', { value: 4, unit: 'px' }],
      ['reed', { value: 8, unit: 'px' }],
    ]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['no resolver document', { 'a.tokens.json': '{}' }, 'WS-E003'],
    ['two resolver documents', { 'a.resolver.json': '{}', 'b.resolver.json': '{}' }, 'WS-E003'],
    ['two tokens with the same variable', folder({ a: { 'b-c': px(1) }, 'a-b': { c: px(2) } }), 'WS-E002'],
    ['a brand that is a path', folder({ a: px(1) }, { name: 'brand', contexts: { '../up': {}, b: {} } }), 'WS-E001'],
    [
      'a script without languages',
      folder({ a: px(1) }, { name: 'script', contexts: { latin: {}, runic: {} } }),
      'WS-E006',
    ],
  ])('reports %s', (_, files, code) => {
    expect(codesOf(files)).toContain(code);
    expect(compile(files).ok).toBe(false);
  });

  it('measures every pair of the contract in every permutation', () => {
    const pair = { on: ['{color.ground}'], target: 4.5 };
    const files = folder(
      { color: { ground: color(grey(1)), text: color(grey(0.5), { solve: pair }) } },
      { name: 'mode', contexts: { light: {}, dark: { color: { ground: color(grey(0)) } } } },
    );
    const solved = compile(files);
    expect(solved.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (!solved.ok) throw new Error('It has no error.');
    for (const pairs of solved.system.pairs.values()) {
      expect(pairs).toHaveLength(1);
      expect(pairs[0]!.ratio).toBeGreaterThanOrEqual(4.5);
    }
  });
});
