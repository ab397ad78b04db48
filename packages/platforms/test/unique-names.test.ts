import fc from 'fast-check';
import less from 'less';
import postcss from 'postcss';
import * as sass from 'sass';
import { compile as compileTailwind } from 'tailwindcss';
import { beforeAll, expect, test, vi } from 'vitest';
import { checkDocument, openSystem } from '@wusum/dtcg';
import { mjmlClasses } from '../src/email/format.js';
import { PlatformError } from '../src/index.js';
import { emitPlatforms } from '../src/write-platforms.js';
import { firstError, loadGrammars } from './grammar.js';
import { withoutFolder } from './real.js';

vi.setConfig({ testTimeout: 120_000 });
beforeAll(loadGrammars);

/** Names that meet after renaming, that a language reserves, or that a generator needs. */
const words = (
  'heading font-size fontSize font_size heading-font-size line-height tokens Tokens bundle _bundle BundleToken hashCode ' +
  'hash-code toString runtimeType noSuchMethod equals constructor __proto__ prototype hasOwnProperty valueOf if theme ' +
  'light dark if-theme-light 2xl _2xl n2xl 50% 50- a-b a_b aB AB ab root list of int double float class default init ' +
  'self Type switching media import font-face arguments rest plugin color colors background-color space spacing shadow ' +
  'x1f642 🙂 عَلَم عِلْم علم é e\u0301 नमस्ते น้ำ Color dp sp 1 - -- _ companion INSTANCE instance'
).split(' ');

type Kind = 'number' | 'dimension' | 'color' | 'typography' | 'border' | 'shadow';
const kinds: readonly Kind[] = ['number', 'dimension', 'color', 'typography', 'border', 'shadow'];
const px = (value: number) => ({ value, unit: 'px' });
const red = { colorSpace: 'srgb', components: [1, 0, 0] };

/** A value that holds a number that no other token has. */
function valueOf(kind: Kind, mark: number): unknown {
  const zero = px(0);
  return {
    number: mark,
    dimension: px(mark),
    color: { colorSpace: 'srgb', components: [0, Math.floor(mark / 256) / 255, (mark % 256) / 255] },
    typography: { fontFamily: 'A', fontSize: px(mark), fontWeight: 400, letterSpacing: zero, lineHeight: 1 },
    border: { color: red, width: px(mark), style: 'solid' },
    shadow: { color: red, offsetX: px(mark), offsetY: zero, blur: zero, spread: zero },
  }[kind];
}

interface Tree {
  readonly text: string;
  readonly count: number;
}

/** Paths with kinds as the text of a document. A path below a token is left out. */
function documentOf(given: readonly (readonly [path: readonly string[], kind: Kind])[]): Tree {
  type Node = Map<string, Node | string>;
  const root: Node = new Map();
  let count = 0;
  for (const [path, kind] of given) {
    let group: Node | undefined = root;
    for (const name of path.slice(0, -1)) {
      const next: Node | string = group.get(name) ?? new Map<string, Node | string>();
      group.set(name, next);
      if (typeof next === 'string') group = undefined;
      else group = next;
      if (group === undefined) break;
    }
    const own = path.at(-1)!;
    if (group === undefined || group.has(own)) continue;
    group.set(own, JSON.stringify({ $type: kind, $value: valueOf(kind, 1001 + count) }));
    count += 1;
  }
  const print = (node: Node | string): string =>
    typeof node === 'string'
      ? node
      : `{${[...node].map(([name, child]) => `${JSON.stringify(name)}: ${print(child)}`).join(', ')}}`;
  return { text: print(root), count };
}

const name = fc.constantFrom(...words);
const documents = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.tuple(name),
        fc.tuple(name, name),
        fc.tuple(name, fc.constant('$root')),
        fc.constant(['$root'] as [string]),
      ),
      fc.constantFrom(...kinds),
    ),
    { minLength: 2, maxLength: 9 },
  )
  .map((given) => documentOf(given));

const hasBothPlaces = ({ diagnostics }: PlatformError): boolean =>
  diagnostics.every(
    ({ code, location, related }) =>
      ['WS-E103', 'WS-E112'].includes(code) && location?.file === 'a.json' && related?.[0]?.location.file === 'a.json',
  );

type Judge = (files: Record<string, string>, tree: Tree) => unknown;

/** Either an error with both places, or output in which every token is found by a name of its own. */
async function law(platform: string, judge: Judge): Promise<void> {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(documents, async (tree) => {
      const files = { 'a.json': tree.text };
      if (checkDocument(files, 'a.json').some(({ severity }) => severity === 'error')) return true;
      const emitted = await emitPlatforms(openSystem(files, 'a.json'), [platform]).catch((error: unknown) => {
        if (!(error instanceof PlatformError)) throw error;
        return error;
      });
      if (emitted instanceof PlatformError) return hasBothPlaces(emitted);
      written += 1;
      await judge(withoutFolder(emitted, platform), tree);
      return true;
    }),
    { numRuns: 60, endOnFailure: true },
  );
  expect(written).toBeGreaterThan(10);
}

const unique = (names: readonly string[]): void =>
  expect(names.filter((one, index) => names.indexOf(one) !== index)).toEqual([]);

const leaves = (value: unknown): number =>
  typeof value !== 'object' || value === null
    ? 0
    : '$value' in value
      ? 1
      : Object.entries(value).reduce((sum, [, child]) => sum + leaves(child), 0);

test('every custom property has the value of one token', () =>
  law('css', ({ 'tokens.css': css }, { count }) => {
    const values = new Map<string, string>();
    postcss.parse(css!).walkRules((rule) => {
      const own = rule.nodes.flatMap((node) => (node.type === 'decl' ? [node] : []));
      unique(own.map(({ prop }) => prop));
      for (const { prop, value } of own) if (prop.startsWith('--')) values.set(prop, value);
    });
    const marks = [...values.values()].flatMap((value) => /^(?:#00)?[0-9a-f.]+(?:px)?/u.exec(value)?.[0] ?? value);
    const byMark = Array.from({ length: count }, (_, index) => {
      const mark = 1001 + index;
      const hex = `#00${mark.toString(16).padStart(4, '0')}`;
      return marks.filter((each) => [String(mark), `${mark}px`, hex].includes(each)).length;
    });
    expect(byMark).toEqual(byMark.map(() => 1));
  }));

test('a Sass module has a public variable for each token, and the map', () =>
  law('scss', ({ 'default.scss': scss }, { count }) => {
    const url = new URL('t:module');
    const { css } = sass.compileString(
      `@use 't:module' as t; @use 'sass:meta'; @use 'sass:map'; @use 'sass:list';
       a { all: list.length(map.keys(meta.module-variables('t'))); own: list.length(map.keys(t.$tokens)); }`,
      { importers: [{ canonicalize: () => url, load: () => ({ contents: scss!, syntax: 'scss' }) }] },
    );
    expect([/all: (\d+)/.exec(css)![1], /own: (\d+)/.exec(css)![1]].map(Number)).toEqual([count + 1, count]);
  }));

test('every Less variable reads as the value of its token', () =>
  law('less', async ({ 'default.less': text }, { count }) => {
    const names = [...text!.matchAll(/^@([\w-]+): (.*);$/gmu)].map(([, own, value]) => [own!, value!] as const);
    unique(names.map(([own]) => own));
    expect(names).toHaveLength(count);
    const simple = names.filter(([, value]) => !value.startsWith('{'));
    const { css } = await less.render(
      `${text!}\n${simple.map(([own], index) => `a${index} { v: @${own} }`).join('\n')}`,
    );
    const read = [...css.matchAll(/v: (.*);/gu)].map(([, value]) => value);
    expect(read).toEqual(simple.map(([, value]) => value));
  }));

test('a TypeScript object, DTCG document and token set have a place for each token', async () => {
  await law('ts', async ({ 'dist/default.js': source }, { count }) => {
    const { tokens } = (await import(`data:text/javascript,${encodeURIComponent(source!)}`)) as { tokens: object };
    const all = JSON.stringify(tokens, (_, value: unknown) => value);
    const marks = Array.from({ length: count }, (_, index) => 1001 + index);
    const found = marks.filter(
      (mark) => all.includes(String(mark)) || all.includes(mark.toString(16).padStart(4, '0')),
    );
    expect(found).toHaveLength(count);
  });
  await law('json', ({ 'default.tokens.json': text }, { text: given }) => {
    expect(leaves(JSON.parse(text!))).toBe(leaves(JSON.parse(given)));
  });
  await law('tokens-studio', ({ 'tokens.json': text }, { count }) => {
    expect(leaves((JSON.parse(text!) as Record<string, object>)['default/base'])).toBe(count);
  });
});

test('Tailwind reads a theme whose variables are distinct', () =>
  law('tailwind', async ({ 'theme.css': css }) => {
    postcss.parse(css!).walkAtRules('theme', (rule) => {
      unique((rule.nodes ?? []).flatMap((node) => (node.type === 'decl' ? [node.prop] : [])));
    });
    const compiler = await compileTailwind(`${css!.replace(/^@import .+$/mu, '')}\n@tailwind utilities;`);
    expect(compiler.build([])).toBeDefined();
  }));

test('Figma gets DTCG, and distinct names and code syntax', () =>
  law('figma', ({ 'base.tokens.json': text, 'variables.rest.json': rest }) => {
    const errors = checkDocument({ 'a.json': text! }, 'a.json').filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    const { variables } = JSON.parse(rest!) as { variables: { name: string; codeSyntax?: { WEB: string } }[] };
    unique(variables.map((variable) => variable.name));
    unique(variables.flatMap(({ codeSyntax }) => codeSyntax?.WEB ?? []));
  }));

test.each([
  ['ios', 'swift', /static let (\w+):/gu, /^(?:_|\d)/u],
  ['android', 'kotlin', /^ +val (\w+):/gmu, /^(?:_|\d|listOf$)/u],
  ['flutter', 'dart', /static const \S+ (\w+) =/gu, /^(?:_|\d|(?:hashCode|runtimeType|toString|int|double)$)/u],
] as const)('the members of %s are distinct, and none is one that %s needs', (platform, language, member, refused) =>
  law(platform, (files, { count }) => {
    const sources = Object.entries(files).filter(([path]) => /\.(?:swift|kt|dart)$/u.test(path));
    for (const [path, source] of sources) expect([path, firstError(language, source)]).toEqual([path, undefined]);
    const own = sources.find(([path]) => !path.includes('TokenTypes'))![1];
    const names = [...own.matchAll(member)].map(([, each]) => each!).filter((each) => !each.startsWith('_bundle'));
    unique(names);
    expect(names).toHaveLength(count);
    expect(names.filter((each) => refused.test(each))).toEqual([]);
    for (const [path, xml] of Object.entries(files)) {
      if (!path.endsWith('.xml')) continue;
      unique([...xml.matchAll(/name="([^":]+)"/gu)].map(([, each]) => each!));
    }
  }),
);

test('a class of mail for a background is not that of another colour', () => {
  const token = (path: string) => ({ path, name: path, type: 'color', value: '#ff0000' }) as const;
  expect(() => mjmlClasses([token('ink'), token('background-ink')])).toThrow(PlatformError);
});
