import fc from 'fast-check';
import less from 'less';
import mjml from 'mjml';
import { SaxesParser } from 'saxes';
import * as sass from 'sass';
import { Script } from 'node:vm';
import { beforeAll, expect, test, vi } from 'vitest';
import { checkDocument, openSystem } from '@wusum/dtcg';
import { emitPlatforms } from '../src/write-platforms.js';
import { mjmlClasses, printMjml } from '../src/email/format.js';
import { emailValue } from '../src/email/value.js';
import { firstError, loadGrammars } from './grammar.js';
import { hostileName, hostileText, hostileTokens } from './hostile.js';
import { withoutFolder } from './real.js';

vi.setConfig({ testTimeout: 120_000 });
beforeAll(loadGrammars);

/** A document with one token of each type, with hostile names, descriptions and texts. */
const documents = fc
  .record({
    values: hostileTokens,
    names: fc.tuple(...Array.from({ length: 13 }, (_, index) => hostileName(index % 10))),
    texts: fc.array(hostileText, { minLength: 13, maxLength: 13 }),
  })
  .map(({ values, names, texts }) => {
    const tokens = Object.entries(values).map(([type, value], index) => {
      const name = `${names[index]!}${type.toLowerCase()}`;
      const token = { $type: type, $value: value, $description: texts[index], $deprecated: texts[12 - index] || true };
      return `${JSON.stringify(name)}: ${JSON.stringify(token)}`;
    });
    return `{ "a": { ${tokens.join(', ')} } }`;
  });

const runs = { numRuns: 12 };
const parameters = { ...runs, endOnFailure: true };

async function emit(platform: string, text: string): Promise<Record<string, string>> {
  const system = openSystem({ 'a.json': text }, 'a.json');
  return withoutFolder(await emitPlatforms(system, [platform]), platform);
}

const law = (platform: string, judge: (files: Record<string, string>, text: string) => unknown): Promise<void> =>
  fc.assert(
    fc.asyncProperty(documents, async (text) => {
      const problems = checkDocument({ 'a.json': text }, 'a.json').filter(({ severity }) => severity === 'error');
      expect(problems).toEqual([]);
      await judge(await emit(platform, text), text);
    }),
    parameters,
  );

const thirteen = (text: string, pattern: RegExp): void => expect(text.match(pattern) ?? []).toHaveLength(13);

test('no text escapes from a CSS declaration', () =>
  law('css', ({ 'tokens.css': css }) => {
    const compiled = sass.compileString(css!, { syntax: 'css' }).css;
    expect(compiled.match(/^ +--ws-[^\s:]+:/gm)!.length).toBeGreaterThanOrEqual(13);
    const rules = compiled.match(/[^\s;{}][^;{}]*\{/g)!;
    expect(
      rules.filter((rule) => !/^(?:@layer|@supports|@media \(color-gamut|:where|:root|\[data-switching\])/.test(rule)),
    ).toEqual([]);
    expect(css).not.toContain('<');
  }));

test('no text escapes from a Sass variable', () =>
  law('scss', ({ 'default.scss': scss }) => {
    const { css } = sass.compileString(
      `${scss!}\n@use 'sass:map';\na { n: map.keys($tokens); }`.replace(/^([^]*)(@use 'sass:map';)/, '$2\n$1'),
    );
    const strings = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gs;
    expect(css.replace(strings, '')).toMatch(/^(?:@charset ;\s*)?\uFEFF?a \{\s*n: (, ){12};\s*\}\s*$/);
  }));

test('no text escapes from a Less variable', () =>
  law('less', async ({ 'default.less': text }) => {
    const { css } = await less.render(`${text!}\na { b: c }`);
    expect(css).toBe('a {\n  b: c;\n}\n');
    thirteen(text!, /^@[\w-]+: /gm);
  }));

test('no text escapes from a TypeScript or JavaScript constant or a script element', () =>
  law('ts', (files) => {
    const source = files['dist/default.js']!;
    const context: { tokens?: { a: object } } = {};
    new Script(
      `${source.replace('export const tokens', 'this.tokens').replace(/^export default tokens;$/m, '')}`,
    ).runInNewContext(context);
    expect(Object.keys(context.tokens!.a)).toHaveLength(13);
    for (const text of Object.values(files)) expect(text).not.toMatch(/<\/|<!--|\u2028|\u2029/);
  }));

test('a DTCG document keeps names and values when it is read again', () =>
  law('json', ({ 'default.tokens.json': text }, given) => {
    const read = (source: string) =>
      [...openSystem({ 'a.json': source }, 'a.json').resolvePermutation()!.tokens.values()].map(
        ({ path, type, value }) => [path, { type, value }] as const,
      );
    expect(new Map(read(text!))).toEqual(new Map(read(given)));
  }));

test('Figma’s files are DTCG and JSON', () =>
  law('figma', (files) => {
    expect(
      checkDocument({ 'a.json': files['base.tokens.json']! }, 'a.json').filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
    const { variables } = JSON.parse(files['variables.rest.json']!) as { variables: { name: string }[] };
    expect(variables.filter(({ name }) => /[.{}\p{Cc}]/u.test(name))).toEqual([]);
  }));

test('no text escapes from a Swift constant', () =>
  law('ios', (files) => {
    const path = Object.keys(files).find((name) => name.endsWith('DefaultTokens.swift'))!;
    expect([firstError('swift', files[path]!), files[path]]).toEqual([undefined, files[path]]);
    expect(files[path]!.match(/^ +public static let \w+/gm)).toHaveLength(12);
    expect(files[path]).not.toMatch(/\\\(/);
  }));

test('no text escapes from a Kotlin constant or an XML element', () =>
  law('android', (files) => {
    const kotlin =
      files['compose/DefaultTokens.kt'] ??
      Object.entries(files).find(([path]) => path.endsWith('DefaultTokens.kt'))![1];
    expect([firstError('kotlin', kotlin), kotlin]).toEqual([undefined, kotlin]);
    expect(kotlin.match(/^ +val \w+: [\w<>, ]+ = /gm)).toHaveLength(12);
    expect(kotlin.replace(/^ +\/\*\* .* \*\/$/gm, '')).not.toContain('$');
    for (const [path, text] of Object.entries(files)) if (path.endsWith('.xml')) wellFormed(text);
  }));

test('no text escapes from a Dart constant', () =>
  law('flutter', ({ 'default__tokens.dart': own, ...rest }) => {
    const dart = own ?? Object.values(rest)[0]!;
    expect([firstError('dart', dart), dart]).toEqual([undefined, dart]);
    expect(dart.match(/^ +static const /gm)).toHaveLength(11);
    expect(dart.replace(/\/\/\/.*$/gm, '')).not.toContain('$');
  }));

test('the file for Tokens Studio is JSON with every name', () =>
  law('tokens-studio', ({ 'tokens.json': text }) => {
    const { 'default/base': set } = JSON.parse(text!) as { 'default/base': { a: object } };
    expect(Object.keys(set.a)).toHaveLength(12);
  }));

test('no text escapes from an MJML attribute, or from a declaration or element of its HTML', async () => {
  const body = '<mj-body><mj-section><mj-column><mj-text mj-class="a">x</mj-text></mj-column></mj-section></mj-body>';
  const page = async (typography: object): Promise<string> => {
    const value = emailValue.transform({ $type: 'typography', $value: typography, path: ['a'] } as never);
    const head = printMjml(mjmlClasses([{ path: 'a', name: 'a', type: 'typography', value }]));
    wellFormed(head);
    return (await mjml(head.replace(/<\/mjml>\s*$/, `${body}</mjml>`))).html;
  };
  // As in a browser: elements, attributes and, after decoding the entities of an attribute, declarations.
  const shape = (html: string): unknown => [
    html.match(/<[/!]?[a-z-]+|[a-z-]+="/gi),
    html.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).match(/[a-z-]+:|;/gi),
  ];
  await fc.assert(
    fc.asyncProperty(hostileTokens, async ({ typography }) => {
      const plain = { ...typography, fontFamily: typography.fontFamily.map(() => 'Plain') };
      expect(shape(await page(typography))).toEqual(shape(await page(plain)));
    }),
    runs,
  );
});

function wellFormed(text: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}

test('no text escapes from a case of Swift, Kotlin or Dart, or from a Sass override', async () => {
  /** The same names in the dark mode, with the values of another document. */
  const twoModes = fc.tuple(documents, hostileTokens).map(([text, values]) => {
    const names = Object.entries((JSON.parse(text) as { a: Record<string, { $type: string }> }).a);
    const dark = new Map(
      names.map(([name, { $type }]) => [name, { $type, $value: values[$type as keyof typeof values] }]),
    );
    const tokens = [...dark].map(([name, token]) => `${JSON.stringify(name)}: ${JSON.stringify(token)}`);
    return { 'a.json': text, 'dark.json': `{ "a": { ${tokens.join(', ')} } }` };
  });
  const resolver = JSON.stringify({
    version: '2025.10',
    sets: { base: { sources: [{ $ref: 'a.json' }] } },
    modifiers: { tone: { default: 'plain', contexts: { plain: [], loud: [{ $ref: 'dark.json' }] } } },
    resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/tone' }],
  });
  await fc.assert(
    fc.asyncProperty(twoModes, async (documentsOfTwo) => {
      const system = openSystem({ ...documentsOfTwo, 'r.resolver.json': resolver }, 'r.resolver.json');
      const files = (await emitPlatforms(system, ['ios', 'android', 'flutter', 'scss'])) as Record<string, string>;
      const sources = Object.entries(files).map(([path, source]) => [path.split('.').at(-1)!, source] as const);
      const languages = { swift: 'swift', kt: 'kotlin', dart: 'dart' } as const;
      for (const [ending, language] of Object.entries(languages)) {
        const own = sources.filter(([other]) => other === ending).map(([, source]) => firstError(language, source));
        expect([ending, own.filter((error) => error !== undefined)]).toEqual([ending, []]);
      }
      for (const [, source] of sources.filter(([ending]) => ending === 'scss')) sass.compileString(source);
      expect(files['ios/DefaultTokens.swift']).toMatch(/struct Loud: DefaultTokensByTone/);
      expect(Object.keys(files)).toContain('scss/overrides/default.loud.scss');
    }),
    runs,
  );
});

test('contexts with any name become types in Swift, Kotlin and Dart', async () => {
  const names = ['2x', 'Type', 'ليل', 'self', 'a-b', 'a_c', 'Color'];
  const set = (value: number) => ({ size: { $type: 'number', one: { $value: value } } });
  const resolver = {
    version: '2025.10',
    sets: { base: { sources: [set(0)] } },
    modifiers: { kind: { contexts: Object.fromEntries(names.map((name, index) => [name, [set(index)]])) } },
    resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/kind' }],
  };
  const system = openSystem({ 'r.resolver.json': JSON.stringify(resolver) }, 'r.resolver.json');
  const files = (await emitPlatforms(system, ['ios', 'android', 'flutter'])) as Record<string, string>;
  const own = {
    swift: files['ios/DefaultTokens.swift']!,
    kotlin: files['android/compose/DefaultTokens.kt']!,
    dart: Object.entries(files).find(([path]) => path.endsWith('.dart'))![1],
  };
  for (const [language, source] of Object.entries(own))
    expect([language, firstError(language as keyof typeof own, source)]).toEqual([language, undefined]);
  expect([...own.swift.matchAll(/struct (\w+)/g)].map(([, name]) => name)).toEqual([
    'N2x',
    'Type_',
    'U644u64au644',
    'Self_',
    'AB',
    'AC',
    'Color_',
  ]);
});
