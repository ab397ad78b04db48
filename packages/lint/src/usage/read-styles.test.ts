import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentsUsing, readStyles } from './index.js';
import { compareWeights } from './selectors.js';

const read = (css: string) => readStyles({ 'a.css': css });

describe('the part, its conditions and its surroundings', () => {
  test.each<[selector: string, want: string[]]>([
    ['.ws-button', ['button']],
    ['.ws-button:where([data-tone="accent"]):where(:hover)', ['button :hover [data-tone=accent]']],
    ['.ws-button:where(:hover, :active)', ['button :hover', 'button :active']],
    ['.ws-a, .ws-b', ['a', 'b']],
    [':where(.ws-a, .ws-b):is(:hover)', ['a :hover', 'b :hover']],
    ['.ws-box:before', ['box ::before']],
    ['.ws-input::placeholder', ['input ::placeholder']],
    ['.ws-card:hover > .ws-title', ['title in .ws-card:hover>']],
    ['.ws-field:where(:has(> input:focus-visible))', ['field :has(>input:focus-visible)']],
    ['.btn.btn--primary', ['.btn .btn--primary']],
    ['.btn--primary', ['.btn .btn--primary']],
    ['.hero a', ['.hero a in .hero']],
    ['input[type=text]', ['input [type=text]']],
    [':root', ['* :root']],
  ])('%s', (selector, want) => {
    const found = read(`${selector} { color: red }`).map(({ part, conditions, within, pseudo }) =>
      [part, ...conditions, pseudo, within && `in ${within}`].filter(Boolean).join(' '),
    );
    expect(found).toEqual(want);
  });

  test('a nested rule is the same as one written out', () => {
    const strip = (css: string) =>
      read(css).map(({ part, conditions, within, media }) => [part, conditions, within, media]);
    expect(strip('.ws-a, .ws-b { &:hover { color: red } @media print { .ws-c { color: red } } }')).toEqual(
      strip(':is(.ws-a, .ws-b):hover { color: red } @media print { :is(.ws-a, .ws-b) .ws-c { color: red } }'),
    );
  });

  test.each<[css: string, want: string]>([
    ['.ws-x { .ws-a, .ws-b { color: red } }', '.ws-x .ws-a, .ws-x .ws-b { color: red }'],
    ['.ws-x { &:hover, .ws-b { color: red } }', '.ws-x:hover, .ws-x .ws-b { color: red }'],
    ['.ws-x { .ws-a &, > .ws-b { color: red } }', '.ws-a .ws-x, .ws-x > .ws-b { color: red }'],
    ['.ws-x { [title="&"] { color: red } }', '.ws-x [title="&"] { color: red }'],
    ['.hero a { &:hover, > b { color: red } }', '.hero a:hover, .hero a > b { color: red }'],
    ['.ws-x { .ws-a, .ws-b { &:hover { color: red } } }', '.ws-x .ws-a:hover, .ws-x .ws-b:hover { color: red }'],
    ['.ws-x { :is(.ws-a, &) { color: red } }', ':is(.ws-a, .ws-x) { color: red }'],
  ])('each selector of a nested list is resolved by itself: %s', (nested, flat) => {
    const places = (css: string) => read(css).map(({ part, conditions, within }) => [part, conditions, within]);
    expect(places(nested)).toEqual(places(flat));
  });
});

describe('variables', () => {
  test.each<[value: string, want: [string, boolean][]]>([
    ['var(--ws-a)', [['--ws-a', false]]],
    [
      'calc(var( --ws-a ) * 2) VAR(--b, 3px)',
      [
        ['--ws-a', false],
        ['--b', true],
      ],
    ],
    [
      'var(--a, var(--b))',
      [
        ['--a', true],
        ['--b', false],
      ],
    ],
    ['"var(--a)" /* var(--b) */', []],
    ['var(--ws-لون)', [['--ws-لون', false]]],
  ])('%s', (value, want) => {
    const [use] = read(`.ws-a { inline-size: ${value} }`);
    expect(use?.variables.map(({ name, hasFallback }) => [name, hasFallback])).toEqual(want);
  });

  test('have the place where they are written', () => {
    const css = '.ws-a {\n  border: 1px\r\n    solid var(--ws-b);\n}';
    expect(read(css)[0]?.variables[0]?.location).toEqual({
      file: 'a.css',
      line: 3,
      column: 15,
      endLine: 3,
      endColumn: 21,
    });
  });

  test('have the same place after a byte order mark', () => {
    const [plain, marked] = ['', '\uFEFF'].map((start) => read(`${start}.ws-a { color: var(--ws-b) }`)[0]?.variables);
    expect(marked).toEqual(plain);
  });

  test('have their components, also through a custom property of the style sheet', () => {
    const uses = read('.ws-a { --own: var(--ws-x) } .ws-b:hover { color: var(--own) } .ws-c { color: var(--ws-xx) }');
    expect(componentsUsing(uses, '--ws-x').map(({ component }) => component)).toEqual(['a', 'b']);
    expect(componentsUsing(uses, '--own')[0]?.uses[0]).toMatchObject({ property: 'color', conditions: [':hover'] });
  });
});

describe('which declaration wins', () => {
  const winner = (css: string): string | undefined =>
    read(css)
      .toSorted((a, b) => compareWeights(a.weight, b.weight))
      .at(-1)?.value;

  test.each<[rule: string, css: string]>([
    ['the later one', '.ws-a { color: lost } .ws-a { color: won }'],
    ['the more specific one', '.ws-a.ws-a { color: won } .ws-a { color: lost }'],
    [':where() adds nothing', '.ws-a:where(#x) { color: lost } .ws-a { color: won }'],
    [':is() counts as its most specific selector', '.ws-a:is(#x, b) { color: won } .ws-a.b.c { color: lost }'],
    [':nth-child() counts its list', '.ws-a:nth-child(1 of .x, b) { color: won } .ws-a.b { color: lost }'],
    [':nth-last-child() counts its list', '.ws-a:nth-last-child(2n of #x) { color: won } .ws-a.b.c { color: lost }'],
    [':host() counts its argument', ':host(.x.y) { color: won } .ws-a.b { color: lost }'],
    ['::slotted() counts its argument', '::slotted(.x.y) { color: won } .ws-a.b { color: lost }'],
    ['!important', '.ws-a { color: won !important } #a.ws-a { color: lost }'],
    [
      'the later layer, by first mention',
      '@layer a, b; @layer b { .ws-a { color: won } } @layer a { #x.ws-a { color: lost } }',
    ],
    ['no layer over all layers', '.ws-a { color: won } @layer a { #x.ws-a { color: lost } }'],
  ])('%s', (_, css) => {
    expect(winner(css)).toBe('won');
  });
});

test.each<[mistake: string, css: string, want: string[]]>([
  ['an unclosed block', '@layer a { .ws-a { color: red } .ws-b { color: red', ['a', 'b']],
  ['a block closed twice', '.ws-a { color: red } } .ws-b { color: red }', ['a', 'b']],
  ['an unknown word', '.ws-a { color: red; what } .ws-b { color: red }', ['a', 'b']],
])('a syntax error affects only its rule or declaration: %s', (_, css, want) => {
  expect(read(css).map(({ part }) => part)).toEqual(want);
});

test('accepts any text and reports places inside of it', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('.ws-a', '{', '}', ':', ';', '(', ')', '@media', 'var(', '--x', '"', ' ', '&', '>', '\\'),
      }),
      (css) => {
        for (const { location } of read(css)) expect(location.line).toBe(1);
      },
    ),
    { numRuns: 300 },
  );
});
