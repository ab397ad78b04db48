import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStyles, stylePairs } from './index.js';

const pairs = (css: string) =>
  stylePairs(readStyles({ 'a.css': css }), { isColor: (name) => name.startsWith('--c-'), backgrounds: ['--c-page'] });

const pairsOf = (css: string): string[] =>
  pairs(css)
    .map(({ kind, part, conditions, foreground, background }) =>
      [kind, part, ...conditions, foreground, 'on', background].join(' '),
    )
    .toSorted();

test.each<[what: string, css: string, want: string[]]>([
  ['text on its own background', '.ws-a { background: var(--c-1); color: var(--c-2) }', ['text a --c-2 on --c-1']],
  ['text on the page', '.ws-a { color: var(--c-2) }', ['text a --c-2 on --c-page']],
  [
    'text on the part that it is named after',
    '.ws-a { background: var(--c-1) } .ws-a-b { color: var(--c-2) }',
    ['text a-b --c-2 on --c-1'],
  ],
  [
    'text on the part around it',
    '.ws-x { background: var(--c-1) } .ws-x .ws-b { color: var(--c-2) }',
    ['text b .ws-x & --c-2 on --c-1'],
  ],
  [
    'inherited text on its own background',
    '.ws-a { color: var(--c-2) } .ws-a-b { background: var(--c-1) }',
    ['text a --c-2 on --c-page', 'text a-b --c-2 on --c-1'],
  ],
  [
    'a shorthand and its longhand, the later one',
    '.ws-a { background: var(--c-1); background-color: var(--c-3); color: var(--c-2) }',
    ['text a --c-2 on --c-3'],
  ],
  ['an image is an unknown background', '.ws-a { background: url(a.png); color: var(--c-2) }', []],
  ['a literal colour is ignored', '.ws-a { background: var(--c-1); color: #123456 }', []],
  [
    'a focus ring inside the part',
    '.ws-a { background: var(--c-1) } .ws-a:focus-visible { outline: 2px solid var(--c-2); outline-offset: -2px }',
    ['focus a :focus-visible --c-2 on --c-1'],
  ],
  [
    'of several states with the same pair, the one with the fewest conditions',
    '.ws-a:hover { color: var(--c-2) } .ws-a { color: var(--c-2) }',
    ['text a --c-2 on --c-page'],
  ],
  [
    'an attribute with a value matches the attribute without one',
    '.ws-a { color: var(--c-3) } .ws-a[data-x] { background: var(--c-1) } .ws-a[data-x=y] { color: var(--c-2) }',
    ['text a --c-3 on --c-page', 'text a [data-x=y] --c-2 on --c-1', 'text a [data-x] --c-3 on --c-1'],
  ],
  [
    'an attribute with a value excludes the part without the attribute',
    '.ws-a:not([data-x]) { background: var(--c-1) } .ws-a[data-x=y] { color: var(--c-2) }',
    ['text a [data-x=y] --c-2 on --c-page'],
  ],
  [
    'a state excludes its negation',
    '.ws-a:not(:first-child) { background: var(--c-1) } .ws-a:first-child { color: var(--c-2) }',
    ['text a :first-child --c-2 on --c-page'],
  ],
  ['a border of two colours is ignored', '.ws-a:checked { border-color: var(--c-1) var(--c-2) }', []],
  [
    'selected text',
    '::selection { background: var(--c-1); color: var(--c-2) } .ws-a::selection { color: var(--c-3) }',
    ['text * ::selection --c-2 on --c-1'],
  ],
  [
    'parts of a nested selector list',
    '.ws-x { background: var(--c-1); .ws-a, .ws-b { color: var(--c-2) } }',
    ['text a .ws-x & --c-2 on --c-1', 'text b .ws-x & --c-2 on --c-1'],
  ],
  ['an element that is not displayed', '.ws-a { display: none; color: var(--c-2) }', []],
])('%s', (_, css, want) => {
  expect(pairsOf(css)).toEqual(want);
});

const states = ['', ':hover', ':active', '[data-variant=x]', '[data-variant=y]:hover'];
const rule = fc
  .tuple(
    fc.constantFrom('ws-a', 'ws-b'),
    fc.constantFrom(...states),
    fc.constantFrom('color', 'background'),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([part, state, property, color]) => `.${part}${state} { ${property}: var(--c-${color}) }`);

test('repeating all rules or wrapping them in a layer changes nothing', () => {
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 8 }), (rules) => {
      const css = rules.join('\n');
      expect(pairsOf(`${css}\n${css}`)).toEqual(pairsOf(css));
      expect(pairsOf(`@layer x { ${css} }`)).toEqual(pairsOf(css));
    }),
    { numRuns: 60 },
  );
});

test('pairs of unrelated parts are independent', () => {
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 8 }), (rules) => {
      const of = (part: string): string => rules.filter((each) => each.startsWith(`.${part}`)).join('\n');
      expect(pairsOf(rules.join('\n'))).toEqual([...pairsOf(of('ws-a')), ...pairsOf(of('ws-b'))].toSorted());
    }),
    { numRuns: 60 },
  );
});

describe('private custom properties', () => {
  test.each<[what: string, css: string, want: string[]]>([
    [
      'are read from a rule of the same part',
      '.ws-a { --own: var(--c-1); background: var(--own); color: var(--c-2) }',
      ['text a --c-2 on --c-1'],
    ],
    [
      'are read under every condition that sets them',
      `.ws-a { --on: var(--c-1); color: var(--c-2) }
       .ws-a[data-color=x] { --on: var(--c-3) } .ws-a[data-color=y] { --on: var(--c-4) }
       .ws-a[data-variant=solid] { background: var(--on) }`,
      [
        'text a --c-2 on --c-page',
        'text a [data-color=x] [data-variant=solid] --c-2 on --c-3',
        'text a [data-color=y] [data-variant=solid] --c-2 on --c-4',
        'text a [data-variant=solid] --c-2 on --c-1',
      ],
    ],
    [
      'of one condition come from the same condition: never the text of one colour on the background of another',
      `.ws-a[data-color=x] { --on: var(--c-1); --over: var(--c-2) }
       .ws-a[data-color=y] { --on: var(--c-3); --over: var(--c-4) }
       .ws-a[data-color][data-variant=solid] { background: var(--on); color: var(--over) }`,
      [
        'text a [data-color=x] [data-color] [data-variant=solid] --c-2 on --c-1',
        'text a [data-color=y] [data-color] [data-variant=solid] --c-4 on --c-3',
      ],
    ],
    [
      'change with a state of the rule that reads them',
      `.ws-a { color: var(--c-2) } .ws-a[data-color=x] { --hover: var(--c-3) }
       .ws-a[data-variant=solid]:hover { background: var(--hover) }`,
      ['text a --c-2 on --c-page', 'text a :hover [data-color=x] [data-variant=solid] --c-2 on --c-3'],
    ],
    [
      'are inherited from the part that this one is named after',
      `.ws-a { --over: var(--c-1) } .ws-a[data-color=x] { --over: var(--c-2) } .ws-a-b { color: var(--over) }`,
      ['text a-b --c-1 on --c-page', 'text a-b in a: [data-color=x] --c-2 on --c-page'],
    ],
    [
      'are inherited from a part around',
      `.ws-x[data-color=y] { --over: var(--c-2) } .ws-x .ws-b { background: var(--c-1); color: var(--over) }`,
      ['text b .ws-x & in x: [data-color=y] --c-2 on --c-1'],
    ],
    [
      'are inherited from the only part that sets them',
      `.ws-x { --over: var(--c-2) } .ws-b { color: var(--over) }`,
      ['text b --c-2 on --c-page'],
    ],
    [
      'of the element itself win over those of a part around',
      `.ws-x[data-color=y] { --over: var(--c-2) } .ws-b { --over: var(--c-3) } .ws-x .ws-b { color: var(--over) }`,
      ['text b .ws-x & --c-3 on --c-page'],
    ],
    [
      'of a part around agree with the selector that names its state',
      `.ws-x[data-color=y] { --on: var(--c-1) } .ws-x[data-color=z] { --on: var(--c-3) }
       .ws-x[data-color=y] .ws-b { background: var(--on); color: var(--c-2) }`,
      ['text b .ws-x[data-color=y] & --c-2 on --c-1'],
    ],
    [
      'of a part around are measured on its background in each of its states',
      `.ws-x[data-color=y] { --on: var(--c-1); --over: var(--c-2) } .ws-x[data-color=z] { --on: var(--c-3); --over: var(--c-4) }
       .ws-x[data-variant=solid] { background: var(--on) } .ws-x:disabled { background: var(--c-5) }
       .ws-x-b { color: var(--over) }`,
      [
        'text x-b in x: [data-color=y] --c-2 on --c-page',
        'text x-b in x: [data-color=y] in x: [data-variant=solid] --c-2 on --c-1',
        'text x-b in x: [data-color=z] --c-4 on --c-page',
        'text x-b in x: [data-color=z] in x: [data-variant=solid] --c-4 on --c-3',
      ],
    ],
    [
      'may read another one',
      `.ws-a { --one: var(--two); color: var(--one) } .ws-a:hover { --two: var(--c-2) }`,
      ['text a :hover --c-2 on --c-page'],
    ],
    [
      'that read each other in a circle set nothing',
      '.ws-a { --one: var(--two); --two: var(--one); color: var(--one) }',
      [],
    ],
    [
      'have a fallback where nothing sets them',
      `.ws-a { color: var(--over, var(--c-1)) } .ws-a:hover { --over: var(--c-2) }`,
      ['text a --c-1 on --c-page', 'text a :hover --c-2 on --c-page'],
    ],
    [
      'are read inside of a shorthand',
      `.ws-a:focus-visible { --ring: var(--c-2); outline: 2px solid var(--ring) }`,
      ['focus a :focus-visible --c-2 on --c-page'],
    ],
    [
      'of the root are inherited by all',
      `:root { --over: var(--c-2) } .ws-a { color: var(--over) }`,
      ['text a --c-2 on --c-page'],
    ],
    [
      'reach pseudo-elements of their part',
      `.ws-a { background: var(--c-1) } .ws-a[data-color=x] { --faint: var(--c-2) } .ws-a::placeholder { color: var(--faint) }`,
      ['placeholder a [data-color=x] --c-2 on --c-1'],
    ],
  ])('%s', (_, css, want) => {
    expect(pairsOf(css)).toEqual(want.toSorted());
  });

  test('have the pairs of every variant and colour', () => {
    const colors = ['neutral', 'accent', 'support', 'success', 'warning', 'danger', 'info'];
    const css = `.ws-button {
      --ws-button-solid: var(--c-neutral); --ws-button-on: var(--c-on-neutral);
      background: none; color: var(--c-text);
      ${colors.map((name) => `&:where([data-color='${name}']) { --ws-button-solid: var(--c-${name}); --ws-button-on: var(--c-on-${name}) }`).join('\n')}
      &:where([data-variant='solid']) {
        background: var(--ws-button-solid); color: var(--ws-button-on);
        &:where(:hover, :active) { background: var(--ws-button-on); color: var(--ws-button-solid) }
      }
      &:where([data-variant='soft']) { color: var(--ws-button-solid) }
    }`;
    const found = new Set(pairs(css).map(({ foreground, background }) => `${foreground} on ${background}`));
    expect([...found].toSorted()).toEqual(
      [
        '--c-text on --c-page',
        ...colors.flatMap((name) => [
          `--c-on-${name} on --c-${name}`,
          `--c-${name} on --c-on-${name}`,
          `--c-${name} on --c-page`,
        ]),
      ].toSorted(),
    );
  });

  test('add the declaration that sets them to the places of a pair', () => {
    const [pair] = pairs('.ws-a[data-color=x] { --over: var(--c-2) } .ws-a { color: var(--over) }');
    expect(pair?.places.map(({ property }) => property)).toEqual(['color', '--over']);
  });
});

test('a colour through a private custom property has the pairs of that colour written out', () => {
  const colors = ['x', 'y', 'z'];
  const variant = fc.constantFrom('', '[data-variant=solid]', '[data-variant=soft]');
  const state = fc.constantFrom('', ':hover', ':active');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(variant, state, fc.constantFrom('color', 'background')), { maxLength: 6 }),
      (reads) => {
        const sets = colors.map((name, index) => `.ws-a[data-color=${name}] { --own: var(--c-${index}) }`);
        const through = reads.map(([a, b, property]) => `.ws-a${a}${b} { ${property}: var(--own) }`);
        const direct = reads.flatMap(([a, b, property]) => [
          `.ws-a${a}${b} { ${property}: unset }`,
          ...colors.map(
            (name, index) => `.ws-a:where([data-color=${name}])${a}${b} { ${property}: var(--c-${index}) }`,
          ),
        ]);
        expect(pairsOf([...sets, ...through].join('\n'))).toEqual(pairsOf(direct.join('\n')));
      },
    ),
    { numRuns: 100 },
  );
});
