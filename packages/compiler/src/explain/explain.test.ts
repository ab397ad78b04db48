import { describe, expect, test } from 'vitest';
import { deriveToken, openSystem, type Permutation } from '@wusum/dtcg';
import type { SourceFiles } from '@wusum/diagnostics';
import { readStyles } from '@wusum/lint';
import { explain } from './explain.js';
import { formatExplanation } from './format.js';
import { valueText } from './value-text.js';

const oklch = (l: number, c: number, h: number): string =>
  `{ "colorSpace": "oklch", "components": [${l}, ${c}, ${h}] }`;

const files: SourceFiles = {
  'x.resolver.json': `{
    "version": "2025.10",
    "sets": { "base": { "sources": [{ "$ref": "base.json" }] } },
    "modifiers": { "mode": { "contexts": { "light": [], "dark": [{ "$ref": "dark.json" }] }, "default": "light" } },
    "resolutionOrder": [{ "$ref": "#/sets/base" }, { "$ref": "#/modifiers/mode" }]
  }`,
  'base.json': `{
  "seed": { "$type": "color", "$value": ${oklch(0.5, 0.2, 27)}, "$extensions": { "org.wusum": { "private": true } } },
  "ground": { "$type": "color", "$value": ${oklch(1, 0, 0)} },
  "target": { "$type": "number", "$value": 4.5 },
  "text": {
    "$type": "color", "$value": "{seed}", "$description": "Text.", "$deprecated": "{ground}",
    "$extensions": { "org.wusum": { "solve": { "on": ["{ground}"], "target": "{target}" } } }
  },
  "link": { "$type": "color", "$value": "{text}" },
  "same": { "$type": "color", "$ref": "#/text/$value" },
  "line": { "$type": "border", "$value": { "color": "{text}", "width": { "value": 1, "unit": "px" }, "style": "solid" } }
}`,
  'dark.json': `{ "ground": { "$value": ${oklch(0.1, 0, 0)} } }`,
};

function permutation(contexts: Record<string, string> = {}): Permutation {
  const system = openSystem(files, 'x.resolver.json', { derive: deriveToken });
  const resolved = system.resolvePermutation(contexts);
  expect(system.diagnostics).toEqual([]);
  return resolved!;
}

describe('explain', () => {
  test('every layer that sets the token, with the winner and places', () => {
    expect(explain(permutation({ mode: 'dark' }), 'ground')?.layers).toMatchObject([
      { layer: 'set base', location: { file: 'base.json', line: 3 }, won: false },
      { layer: 'mode dark', location: { file: 'dark.json', line: 1 }, won: true },
    ]);
    expect(explain(permutation(), 'ground')?.layers).toHaveLength(1);
  });

  test('the alias chain, nearest first, with values and places', () => {
    expect(explain(permutation(), 'link')?.aliasChain).toMatchObject([
      { token: 'text', location: { file: 'base.json', line: 6 } },
      { token: 'seed', value: { components: [0.5, 0.2, 27] } },
    ]);
  });

  test('the derivation with its target and the tokens that it reads', () => {
    const text = explain(permutation({ mode: 'dark' }), 'text');
    expect(text?.derivation).toMatchObject({ kind: 'solve', inputs: { target: 4.5 } });
    for (const part of ['0.5', '4.5:1', 'ground']) expect(text?.derivation?.note).toContain(part);
    expect(text?.inputs.map(({ token }) => token)).toEqual(['ground', 'target']);
  });

  test.each([
    ['text', ['link alias', 'same alias', 'line part']],
    ['ground', ['text solve']],
    ['target', ['text solve']],
    ['seed', ['text alias']],
    ['line', []],
  ])('%s is used by %j', (path, want) => {
    expect(explain(permutation(), path)?.usedBy.map(({ token, kind }) => `${token} ${kind}`)).toEqual(want);
  });

  test('its contrast pairs, as foreground and as background', () => {
    const pair = { foreground: 'text', background: 'ground', target: 4.5 };
    expect(explain(permutation(), 'text')?.pairs).toMatchObject([pair]);
    expect(explain(permutation(), 'ground')?.pairs).toMatchObject([pair]);
    expect(explain(permutation(), 'link')?.pairs).toEqual([]);
  });

  test('the components that read its variable, by property and state', () => {
    const styles = readStyles({ 'site.css': '.ws-link:hover { color: var(--ws-text); } .ws-card { gap: 1px }' });
    const text = explain(permutation(), 'text', { styles });
    expect(text?.components).toMatchObject([
      { component: 'link', uses: [{ property: 'color', conditions: [':hover'], location: { file: 'site.css' } }] },
    ]);
    expect(formatExplanation(text!)).toMatch(/^ {2}link {2}color {2}:hover {2}site\.css:1:\d+$/mu);
    expect(explain(permutation(), 'ground', { styles })?.components).toEqual([]);
  });

  test('its direct and indirect dependents, with the components that use them', () => {
    const styles = readStyles({ 'a.css': '.ws-rule { border: var(--ws-line) } .ws-link { color: var(--ws-link) }' });
    const seed = explain(permutation(), 'seed', { styles })!;
    expect(seed.usedBy.map(({ token }) => token)).toEqual(['text']);
    expect(seed.reach).toEqual({ tokens: ['text', 'link', 'same', 'line'], components: ['link', 'rule'] });
    expect(formatExplanation(seed, { limit: 2 })).toMatch(/4 tokens +text, link, …\n +2 components +link, rule$/u);
    expect(formatExplanation(explain(permutation(), 'link')!)).not.toMatch(/\d tokens/u);
  });

  test('the lightness before and after solving, and the seed', () => {
    const { derivation, inputs } = explain(permutation({ mode: 'dark' }), 'text')!;
    expect(derivation).toMatchObject({ seed: 'seed', lightness: { from: 0.5 } });
    expect(derivation!.lightness!.to).toBeGreaterThan(0.5);
    expect(inputs.find(({ token }) => token === 'ground')?.ratio).toBeGreaterThanOrEqual(4.5);
  });

  test('only a published token has a variable', () => {
    expect(explain(permutation(), 'text')?.variable).toBe('--ws-text');
    expect(explain(permutation(), 'seed')?.variable).toBeUndefined();
    expect(explain(permutation(), 'text', { naming: 'sidr' })?.variables).toEqual(['--ws-text', '--sidr-text']);
  });

  test('an unknown name has no explanation', () => {
    expect(explain(permutation(), 'nothing')).toBeUndefined();
  });

  test('is JSON-serialisable', () => {
    const explanation = explain(permutation(), 'text');
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });
});

describe('formatExplanation', () => {
  test('prints no control characters of token files', () => {
    const evil = '\u001B[31m\u202E\u0007';
    const name = `a${evil}`;
    const token = { $type: 'fontFamily', $value: name, $description: `one\ntwo${evil}`, $deprecated: evil };
    const set = { name: `s${evil}`, type: 'set', sources: [{ [name]: token, b: { $value: `{${name}}` } }] };
    const document = JSON.stringify({ version: '2025.10', resolutionOrder: [set] });
    const resolved = openSystem({ [`x${evil}.json`]: document }, `x${evil}.json`).resolvePermutation()!;
    for (const path of [name, 'b']) {
      const text = formatExplanation(explain(resolved, path)!);
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
    }
    expect(formatExplanation(explain(resolved, name)!)).toContain('\none\ntwo');
  });

  test('has every section, and counts the entries beyond the limit', () => {
    const explanation = explain(permutation({ mode: 'dark' }), 'text')!;
    const derivation = { ...explanation.derivation!, note: 'note' };
    const text = formatExplanation({ ...explanation, derivation }, { limit: 1 });
    expect(text).toMatchInlineSnapshot(`
      "text color · mode dark
      Text.
      Deprecated: {ground}

      Value
        value    #da3833 oklch(0.5881 0.2 27)
        written  {seed}                        base.json:6:33
        in CSS   var(--ws-text)

      Alias chain
        →  seed  #bb0916 oklch(0.5 0.2 27)  base.json:2:41

      Derived
        by       solve: note
        seed     seed
        from     #bb0916 oklch(0.5 0.2 27)
        against  ground  #030303 oklch(0.1 0 0)  4.51:1  dark.json:1:25
        target   target  4.5                             base.json:4:44

      Layers, last one wins
        ✓  set base  {seed}  base.json:6:33

      Used by tokens
        link  is an alias of it  base.json:9:41
        … and 2 more (--all)

      Contrast pairs
        ✓  text on ground  4.51:1  required 4.5:1"
    `);
  });
});

test.each<[unknown, string]>([
  [{ colorSpace: 'oklch', components: [0.5, 0.2, 27] }, '#bb0916 oklch(0.5 0.2 27)'],
  [{ colorSpace: 'srgb', components: [1, 0, 0], alpha: 0.5 }, '#ff0000 srgb 1 0 0 / 0.5'],
  [{ value: 1.5, unit: 'rem' }, '1.5rem'],
  [['Inter', 'sans-serif'], 'Inter, sans-serif'],
  [[0.25, 0, 0.3, 1], '0.25, 0, 0.3, 1'],
  [4.50001, '4.5'],
  [{ width: { value: 1, unit: 'px' }, style: 'solid' }, 'width 1px, style solid'],
])('%j reads as %s', (value, want) => {
  expect(valueText(value)).toBe(want);
});

test('a value that is written as it is, is printed once in its section; an alias is shown besides its value', () => {
  const section = (token: string): string => formatExplanation(explain(permutation(), token)!).split('\n\n')[1]!;
  expect(section('target')).toMatch(/^Value\n {2}value +4\.5 +base\.json:4:\d+/u);
  expect(section('target')).not.toContain('written');
  expect(section('link')).toMatch(/written {2}\{text\}/u);
  expect(section('line').match(/solid/gu)).toHaveLength(1);
  expect(section('line')).toContain('{text}');
});
