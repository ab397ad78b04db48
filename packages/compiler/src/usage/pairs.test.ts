import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStyles, usedPairs } from './index.js';

const pairsOf = (css: string): string[] =>
  usedPairs(readStyles({ 'a.css': css }), { isColor: (name) => name.startsWith('--c'), grounds: ['--c-page'] })
    .map(({ kind, part, conditions, foreground, background }) =>
      [kind, part, ...conditions, foreground, 'on', background].join(' '),
    )
    .toSorted();

test.each<[what: string, css: string, want: string[]]>([
  ['text on its own ground', '.ws-a { background: var(--c-1); color: var(--c-2) }', ['text a --c-2 on --c-1']],
  ['text on the page', '.ws-a { color: var(--c-2) }', ['text a --c-2 on --c-page']],
  [
    'text on the part that it is named after',
    '.ws-a { background: var(--c-1) } .ws-a-b { color: var(--c-2) }',
    ['text a-b --c-2 on --c-1'],
  ],
  [
    'text on the part that it stands in',
    '.ws-x { background: var(--c-1) } .ws-x .ws-b { color: var(--c-2) }',
    ['text b .ws-x & --c-2 on --c-1'],
  ],
  [
    'inherited text on a ground of its own',
    '.ws-a { color: var(--c-2) } .ws-a-b { background: var(--c-1) }',
    ['text a --c-2 on --c-page', 'text a-b --c-2 on --c-1'],
  ],
  [
    'a shorthand and its longhand, the later one',
    '.ws-a { background: var(--c-1); background-color: var(--c-3); color: var(--c-2) }',
    ['text a --c-2 on --c-3'],
  ],
  ['a picture is no ground that is known', '.ws-a { background: url(a.png); color: var(--c-2) }', []],
  ['a colour of no token is none of ours', '.ws-a { background: var(--c-1); color: #123456 }', []],
  [
    'a ring inside of the part',
    '.ws-a { background: var(--c-1) } .ws-a:focus-visible { outline: 2px solid var(--c-2); outline-offset: -2px }',
    ['focus a :focus-visible --c-2 on --c-1'],
  ],
  [
    'the plainest state of those with the same pair',
    '.ws-a:hover { color: var(--c-2) } .ws-a { color: var(--c-2) }',
    ['text a --c-2 on --c-page'],
  ],
  [
    'an attribute with a value, where one without is asked for',
    '.ws-a { color: var(--c-3) } .ws-a[data-x] { background: var(--c-1) } .ws-a[data-x=y] { color: var(--c-2) }',
    ['text a --c-3 on --c-page', 'text a [data-x=y] --c-2 on --c-1', 'text a [data-x] --c-3 on --c-1'],
  ],
  [
    'an attribute with a value, where a part without it is asked for',
    '.ws-a:not([data-x]) { background: var(--c-1) } .ws-a[data-x=y] { color: var(--c-2) }',
    ['text a [data-x=y] --c-2 on --c-page'],
  ],
  [
    'a state and its opposite',
    '.ws-a:not(:first-child) { background: var(--c-1) } .ws-a:first-child { color: var(--c-2) }',
    ['text a :first-child --c-2 on --c-page'],
  ],
  ['an edge of two colours', '.ws-a:checked { border-color: var(--c-1) var(--c-2) }', []],
  [
    'words that are marked',
    '::selection { background: var(--c-1); color: var(--c-2) } .ws-a::selection { color: var(--c-3) }',
    ['text * ::selection --c-2 on --c-1'],
  ],
  ['what is not there', '.ws-a { display: none; color: var(--c-2) }', []],
])('%s', (_, css, want) => {
  expect(pairsOf(css)).toEqual(want);
});

const states = ['', ':hover', ':active', '[data-tone=x]', '[data-tone=y]:hover'];
const rule = fc
  .tuple(
    fc.constantFrom('ws-a', 'ws-b'),
    fc.constantFrom(...states),
    fc.constantFrom('color', 'background'),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([part, state, property, color]) => `.${part}${state} { ${property}: var(--c-${color}) }`);

test('a rule that is written twice changes nothing, nor does a layer around all of them', () => {
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 8 }), (rules) => {
      const css = rules.join('\n');
      expect(pairsOf(`${css}\n${css}`)).toEqual(pairsOf(css));
      expect(pairsOf(`@layer x { ${css} }`)).toEqual(pairsOf(css));
    }),
    { numRuns: 60 },
  );
});

test('parts that have nothing to do with each other have their pairs side by side', () => {
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 8 }), (rules) => {
      const of = (part: string): string => rules.filter((each) => each.startsWith(`.${part}`)).join('\n');
      expect(pairsOf(rules.join('\n'))).toEqual([...pairsOf(of('ws-a')), ...pairsOf(of('ws-b'))].toSorted());
    }),
    { numRuns: 60 },
  );
});
