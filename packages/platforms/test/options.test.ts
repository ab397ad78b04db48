import postcss, { type Rule } from 'postcss';
import * as sass from 'sass';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSystem, type TokenSystem } from '@wusum/dtcg';
import { css, type CssOptions, emitPlatforms, PlatformError, scss, type ScssOptions } from '../src/index.js';
import { firstError, loadGrammars } from './grammar.js';

const color = (blue: number) => ({ colorSpace: 'srgb', components: [0, 0, blue] });
const px = (value: number) => ({ value, unit: 'px' });

const base = {
  color: {
    $type: 'color',
    text: { $value: '{color.blue}', $description: 'Ink */ of <b>text</b>', $deprecated: 'Use ink.' },
    blue: { $value: color(1), $description: 'Blue' },
    sky: { $value: color(0.5) },
  },
  size: { $type: 'dimension', body: { $value: px(16) } },
  gap: { $type: 'dimension', $value: '{size.body}' },
  body: {
    $type: 'typography',
    $value: { fontFamily: 'A', fontSize: '{size.body}', fontWeight: 400, letterSpacing: px(0), lineHeight: 1.5 },
  },
  note: { $type: 'typography', $value: '{body}' },
};

function systemOf(contexts: Readonly<Record<string, object>>, axis = 'theme'): TokenSystem {
  const resolver = {
    version: '2025.10',
    sets: { base: { sources: [base] } },
    modifiers: {
      [axis]: { contexts: Object.fromEntries(Object.entries(contexts).map(([name, own]) => [name, [own]])) },
    },
    resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: `#/modifiers/${axis}` }],
  };
  return openSystem({ 'r.resolver.json': JSON.stringify(resolver) }, 'r.resolver.json');
}

const twoThemes = systemOf({ light: {}, dark: { color: { text: { $type: 'color', $value: '{color.sky}' } } } });
const oneTheme = openSystem({ 'a.json': JSON.stringify(base) }, 'a.json');

async function sheetOf(system: TokenSystem, options: CssOptions): Promise<string> {
  const text = String((await emitPlatforms(system, [css(options)]))['css/tokens.css']);
  // Sass reads plain CSS strictly.
  sass.compileString(text, { syntax: 'css' });
  return text;
}

/** Selector, with its media condition → declarations. */
async function rulesOf(system: TokenSystem, options: CssOptions): Promise<Record<string, Record<string, string>>> {
  const rules: Record<string, Record<string, string>> = {};
  postcss.parse(await sheetOf(system, options)).walkRules((rule: Rule) => {
    const parent = rule.parent;
    const media =
      parent?.type === 'atrule' && (parent as postcss.AtRule).name === 'media' ? (parent as postcss.AtRule) : undefined;
    const key = media === undefined ? rule.selector : `@media ${media.params} ${rule.selector}`;
    for (const node of rule.nodes) if (node.type === 'decl') (rules[key] ??= {})[node.prop] = node.value;
  });
  return rules;
}

const root = ':where(:root)';

describe('css', () => {
  test('an alias is a reference, also as the size of a text style and as a whole text style', async () => {
    const rules = await rulesOf(oneTheme, { references: true });
    expect(rules[root]).toMatchObject({
      '--ws-color-text': 'var(--ws-color-blue)',
      '--ws-gap': 'var(--ws-size-body)',
      '--ws-body-font-size': 'var(--ws-size-body)',
      '--ws-note-font-size': 'var(--ws-body-font-size)',
      '--ws-note-letter-spacing': 'var(--ws-body-letter-spacing)',
    });
  });

  test('a reference has the value as a fallback, that of the same mode where the alias changes', async () => {
    expect((await rulesOf(oneTheme, { references: 'fallback' }))[root]).toMatchObject({
      '--ws-color-text': 'var(--ws-color-blue, #0000ff)',
      '--ws-gap': 'var(--ws-size-body, 16px)',
    });
    const rules = await rulesOf(twoThemes, { references: 'fallback' });
    expect(rules[root]!['--ws-color-text']).toBe(
      'light-dark(var(--ws-color-blue, #0000ff), var(--ws-color-sky, #000080))',
    );
  });

  test('without the option, an alias is its value', async () => {
    expect((await rulesOf(oneTheme, {}))[root]).toMatchObject({ '--ws-color-text': '#0000ff', '--ws-gap': '16px' });
  });

  test('descriptions and deprecations are comments that end where they should', async () => {
    const comments: string[] = [];
    postcss.parse(await sheetOf(oneTheme, { comments: true })).walkComments(({ text }) => void comments.push(text));
    expect(comments).toEqual(['Ink * / of ‹b>text‹/b> Deprecated: Use ink.', 'Blue']);
  });

  test('variables have no prefix, or names of a rule', async () => {
    expect((await rulesOf(oneTheme, { prefix: '' }))[root]).toHaveProperty('--color-text');
    const rules = await rulesOf(oneTheme, { prefix: 'x', name: (path) => path.split('.').toReversed().join('_') });
    expect(rules[root]).toHaveProperty('--x-text_color');
    expect(rules[root]).toHaveProperty('--x-body-font-size');
  });

  test.each<[name: string, rule: CssOptions['name'], code: string]>([
    ['one name for all', () => 'same', 'WS-E103'],
    ['no name', () => '', 'WS-E120'],
    ['no text', () => undefined as unknown as string, 'WS-E120'],
  ])('a name rule that returns %s is an error with a place', async (_, name, code) => {
    const [problem] = await problemsOf(css({ name: name! }), oneTheme);
    expect(problem).toMatchObject({ code, location: { file: 'a.json' } });
  });

  test.each<[what: string, contexts: CssOptions['contexts'], places: string[]]>([
    ['classes', { theme: { light: '.light', dark: '.dark' } }, [`${root}, .light`, '.dark']],
    [
      'the setting of the reader',
      { theme: { dark: '@media (prefers-color-scheme: dark)' } },
      [root, `@media (prefers-color-scheme: dark) ${root}`],
    ],
    [
      'a class and the setting of the reader',
      {
        theme: {
          light: '.light',
          dark: ['.dark', { media: '(prefers-color-scheme: dark)', selector: ':root:not(.light)' }],
        },
      },
      [`${root}, .light`, '.dark', '@media (prefers-color-scheme: dark) :root:not(.light)'],
    ],
  ])('contexts begin at %s, and set the colour scheme', async (_, contexts, places) => {
    const rules = await rulesOf(twoThemes, { contexts });
    const schemes = places.map((place) => rules[place]?.['color-scheme']);
    expect(schemes).toEqual(places.map((__, index) => (index === 0 ? 'light' : 'dark')));
  });

  test('with the host as the root, attributes of the host count', async () => {
    const rules = await rulesOf(twoThemes, { root: [':root', ':host'] });
    const selectors = Object.keys(rules);
    expect(selectors).toContain(':where(:root, :host), [data-theme="light"], :host([data-theme="light"])');
    expect(selectors).toContain('[data-theme="dark"], :host([data-theme="dark"])');
  });

  test.each(['theme', 'appearance', 'mode', 'color-mode'])('the axis "%s" sets the colour scheme', async (axis) => {
    const rules = await rulesOf(systemOf({ day: {}, night: {} }, axis), {});
    expect(rules[`[data-${axis}="night"]`]).toEqual({ 'color-scheme': 'dark' });
  });

  test('values other than colours follow classes and media queries in every combination', async () => {
    const dark = { size: { $type: 'dimension', body: { $value: px(20) } } };
    const rules = await rulesOf(systemOf({ light: {}, dark }), {
      contexts: { theme: { dark: ['.dark', '@media (prefers-color-scheme: dark)'] } },
    });
    const values = ['.dark', `@media (prefers-color-scheme: dark) ${root}`, root].map(
      (at) => rules[at]?.['--ws-size-body'],
    );
    expect(values).toEqual(['20px', '20px', '16px']);
  });

  test.each<[what: string, options: unknown]>([
    ['an unknown option', { prefx: 'a' }],
    ['another type', { references: 'yes' }],
    ['a selector that leaves its rule', { root: ':root { } x' }],
    ['a context rule that leaves its rule', { contexts: { theme: { dark: '.dark {} .x' } } }],
    ['an empty context rule', { contexts: { theme: { dark: {} } } }],
    ['an at-rule other than media', { contexts: { theme: { dark: '@import "x"' } } }],
    ['a name that is no function', { name: 'kebab' }],
  ])('%s is refused', (_, options) => {
    expect(() => css(options as CssOptions)).toThrow(TypeError);
  });

  test.each<[what: string, contexts: CssOptions['contexts']]>([
    ['an unknown axis', { them: { dark: '.dark' } }],
    ['an unknown context', { theme: { dark: '.dark', drk: '.x' } }],
    ['a context without a place', { theme: { light: '.light' } }],
  ])('%s in the contexts is an error', async (_, contexts) => {
    expect((await problemsOf(css({ contexts }), twoThemes)).map(({ code }) => code)).toEqual(['WS-E120']);
  });
});

async function problemsOf(platform: ReturnType<typeof css>, system: TokenSystem) {
  const error = await emitPlatforms(system, [platform]).catch((thrown: unknown) => thrown);
  if (!(error instanceof PlatformError)) throw new Error('Expected an error of the platform.', { cause: error });
  return error.diagnostics;
}

describe('scss', () => {
  async function moduleOf(options: ScssOptions, use = 'a { color: t.$color-text }'): Promise<string> {
    const contents = String((await emitPlatforms(oneTheme, [scss(options)]))['scss/default.scss']);
    const url = new URL('t:module');
    const importers = [{ canonicalize: () => url, load: () => ({ contents, syntax: 'scss' as const }) }];
    return sass.compileString(`@use 't:module' as t${use}`, { importers }).css.replace(/\s+/gu, ' ');
  }

  test('an alias is the variable of its token, so that a user can set both at once', async () => {
    const use = ' with ($color-blue: red); a { color: t.$color-text }';
    expect(await moduleOf({ references: true }, use)).toContain('color: red');
    expect(await moduleOf({}, use)).toContain('color: #0000ff');
  });

  test('values are CSS variables of the platform css, with a fallback if you want', async () => {
    expect(await moduleOf({ variables: true }, '; a { color: t.$color-text }')).toContain(
      'color: var(--ws-color-text)',
    );
    expect(await moduleOf({ variables: 'fallback', prefix: '' }, '; a { color: t.$color-text }')).toContain(
      'color: var(--color-text, #0000ff)',
    );
    const size = "; @use 'sass:map'; a { font-size: map.get(t.$body, 'font-size') }";
    expect(await moduleOf({ variables: true }, size)).toContain('font-size: var(--ws-body-font-size)');
  });

  test('names follow a rule', async () => {
    const name = (path: string): string => path.split('.').toReversed().join('-');
    expect(await moduleOf({ name }, '; a { color: t.$text-color }')).toContain('color: #0000ff');
    await expect(emitPlatforms(oneTheme, [scss({ name: () => 'same' })])).rejects.toThrow(PlatformError);
  });

  test('an unknown option is refused', () => {
    expect(() => scss({ comments: true } as ScssOptions)).toThrow(TypeError);
  });
});

describe('a deprecation', () => {
  beforeAll(loadGrammars);

  const tokens = {
    space: {
      $type: 'dimension',
      old: { $value: px(4), $deprecated: 'Use "$new" */ \\(x)', $description: 'Gap' },
      gone: { $value: px(5), $deprecated: true },
    },
  };
  const emit = async (platform: string): Promise<string> =>
    Object.entries(await emitPlatforms(openSystem({ 'a.json': JSON.stringify(tokens) }, 'a.json'), [platform]))
      .filter(([path]) => !/TokenTypes|\.json$/u.test(path))
      .map(([, text]) => String(text))
      .join('\n');

  test.each([
    ['ios', 'swift', /\/\/\/ Gap\n +@available\(\*, deprecated, message: "[^\n]*"\)\n +public static let spaceOld/u],
    ['android', 'kotlin', /\/\*\* Gap \*\/\n +@Deprecated\("[^\n]*"\)\n +val spaceOld/u],
    ['flutter', 'dart', /\/\/\/ Gap\n +@Deprecated\('[^\n]*'\)\n +static const double spaceOld/u],
  ] as const)('is a mark of the language on %s', async (platform, language, mark) => {
    const text = await emit(platform);
    expect(text).toMatch(mark);
    expect(text.match(/@available|@Deprecated/gu)).toHaveLength(2);
    expect(firstError(language, platform === 'android' ? text.replace(/<\?xml[^]*/u, '') : text)).toBeUndefined();
  });

  test('is a tag of TypeScript, and a comment of CSS, Sass, Less and Android resources', async () => {
    expect(await emit('ts')).toMatch(/\/\*\* Gap @deprecated Use "\$new" \* \/ [^\n]* \*\/\n +old:/u);
    for (const platform of ['scss', 'less', 'android']) expect(await emit(platform)).toContain('Deprecated: Use');
  });
});
