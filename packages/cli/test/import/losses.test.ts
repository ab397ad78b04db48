import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seed } from '../../../../scripts/testing/seed.js';
import { convertFiles, tokensIn, type Outcome } from './convert.js';

/** Losses of whole values; the other codes are about parts of values, and about guesses. */
const lossCodes = ['WS-I001', 'WS-I003', 'WS-I004', 'WS-I008'];

/** Number of values that are taken or reported, and what is wrong with the document and the reports. */
function accountOf({ diagnostics, total, taken, problems, document }: Outcome, codes = lossCodes) {
  const losses = diagnostics.filter(({ code }) => codes.includes(code));
  return {
    total,
    accounted: taken + losses.length,
    problems: taken > 0 ? problems : [],
    withoutPlace: diagnostics.filter(({ location }) => location === undefined),
    isComplete: tokensIn(document) >= taken,
  };
}

/** What `accountOf` returns if every value is accounted for. */
const complete = (count: number): object => ({
  total: count,
  accounted: count,
  problems: [],
  withoutPlace: [],
  isComplete: true,
});

const names = [
  'a',
  'b',
  'size',
  'color',
  'constructor',
  '__proto__',
  'toString',
  'مسافة',
  'x y',
  '10',
  '$n',
  'value-1',
];
const name = fc.constantFrom(...names);
const reference = fc.array(name, { minLength: 1, maxLength: 2 }).map((path) => `{${path.join('.')}}`);
const plain = fc.oneof(
  fc.constantFrom(
    '#f00',
    'transparent',
    'oklch(60% 0.1 20)',
    '16px',
    '1.5rem',
    '1em',
    '100%',
    '200ms',
    '0',
    '',
    'zz',
    'Bold',
    'cubic-bezier(0,0,1,1)',
    '1px solid red',
    '0 1px 2px #000',
    'rgba(#000, 0.5)',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1000, max: 1000 }),
  fc.boolean(),
  fc.constant(null),
  reference,
  fc.tuple(reference, fc.constantFrom(' * 2', ' + 4px', ' + {a}', ' / 0')).map((parts) => parts.join('')),
  reference.map((text) => `rgba(${text}, 0.4)`),
);
const compound = fc.oneof(
  fc.record({ fontFamily: plain, fontSize: plain, lineHeight: plain, textCase: plain }, { requiredKeys: [] }),
  fc.record({ x: plain, y: plain, blur: plain, color: plain, type: fc.constantFrom('innerShadow', 'dropShadow') }),
  fc.record({ color: plain, width: plain, style: fc.constantFrom('solid', 'odd') }),
  fc.array(plain, { maxLength: 3 }),
);
const type = fc.constantFrom(
  'color',
  'spacing',
  'dimension',
  'number',
  'opacity',
  'fontWeights',
  'lineHeights',
  'typography',
  'boxShadow',
  'border',
  'my-own',
  'text',
  'shadow',
  'gradient',
  undefined,
);
const modify = fc.option(
  fc.record({
    type: fc.constantFrom('alpha', 'lighten', 'mix', 'odd'),
    value: fc.oneof(fc.constant('0.4'), reference),
    space: fc.constantFrom('lch', 'hsl', 'odd'),
    color: fc.constant('#00f'),
  }),
  { nil: undefined },
);
const token = fc.tuple(fc.oneof(plain, compound), type, modify).map(([value, kind, change]) => ({
  value,
  ...(kind !== undefined && { type: kind }),
  ...(change !== undefined && { $extensions: { 'studio.tokens': { modify: change } } }),
}));

type Group = Map<string, Group | object>;
const group: fc.Arbitrary<Group> = fc
  .array(
    fc.tuple(
      name,
      fc.oneof(
        token,
        fc.array(fc.tuple(name, token), { maxLength: 4 }).map((entries) => new Map(entries) as Group),
      ),
    ),
    { maxLength: 6 },
  )
  .map((entries) => new Map(entries));

/** JSON text in which every name is an own property, and how many tokens it has. */
function textOf(node: Group | object): [text: string, count: number] {
  if (!(node instanceof Map)) return [JSON.stringify(node), 1];
  const parts = [...node].map(([key, child]) => [key, textOf(child)] as const);
  const text = `{${parts.map(([key, [inner]]) => `${JSON.stringify(key)}: ${inner}`).join(',\n')}}`;
  return [text, parts.reduce((sum, [key, [, count]]) => sum + (key.startsWith('$') ? 0 : count), 0)];
}

const runs = { numRuns: 150, seed: seed('Losses of imports') };

describe('every value of a source is taken, or its loss is reported with its place', () => {
  test('Tokens Studio and Style Dictionary', () => {
    fc.assert(
      fc.property(group, fc.constantFrom('tokens-studio' as const, 'style-dictionary' as const), (tree, from) => {
        const [text, count] = textOf(tree);
        expect(accountOf(convertFiles({ 'a.json': `{ "group": ${text} }` }, from))).toEqual(complete(count));
      }),
      runs,
    );
  });

  test('sets and themes of Tokens Studio, in one file and in a folder', () => {
    const sets = fc.tuple(group, group, group);
    const status = fc.constantFrom('enabled', 'source', 'disabled');
    fc.assert(
      fc.property(
        sets,
        fc.array(fc.tuple(status, status, status), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (trees, chosen, isFolder) => {
          const texts = trees.map(textOf);
          const themes = chosen.map((each, index) => ({
            name: `Theme ${index}`,
            group: index === 2 ? 'Other' : 'Mode',
            selectedTokenSets: Object.fromEntries(each.map((value, at) => [`s${at}`, value])),
          }));
          const files = isFolder
            ? { ...Object.fromEntries(texts.map(([text], at) => [`s${at}.json`, text])), '$themes.json': themes }
            : {
                'a.json': `{${texts.map(([text], at) => `"s${at}": ${text}`).join(',')}, "$themes": ${JSON.stringify(themes)}}`,
              };
          const outcome = convertFiles(files, 'tokens-studio');
          const count = texts.reduce((sum, [, each]) => sum + each, 0);
          const isActive = (at: number): boolean => chosen.some((each) => each[at] !== 'disabled');
          const unused = texts.filter((_, at) => !isActive(at)).reduce((sum, [, each]) => sum + each, 0);
          // One report for a set that no theme enables counts for all of its values.
          const found = accountOf(outcome, ['WS-I001', 'WS-I003', 'WS-I004']);
          expect({ ...found, accounted: found.accounted + unused }).toEqual(complete(count));
        },
      ),
      runs,
    );
  });

  test('Figma variables of the REST API and of plugins', () => {
    const value = fc.oneof(
      fc.record({
        r: fc.double({ min: 0, max: 1, noNaN: true }),
        g: fc.constant(0),
        b: fc.constant(1),
        a: fc.constant(1),
      }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.boolean(),
      fc.string(),
      fc.integer({ min: 0, max: 6 }).map((id) => ({ type: 'VARIABLE_ALIAS', id: `v${id}` })),
    );
    const variable = fc.record({
      name: fc.constantFrom('a', 'a/b', 'primary', 'opacity/x', 'constructor', '__proto__', '/', '{x}.y'),
      resolvedType: fc.constantFrom('COLOR', 'FLOAT', 'STRING', 'BOOLEAN'),
      scopes: fc.constantFrom([], ['OPACITY'], ['FONT_FAMILY'], ['GAP'], ['FONT_WEIGHT']),
      collection: fc.constantFrom('c1', 'c2'),
      values: fc.tuple(value, value),
    });
    fc.assert(
      fc.property(fc.array(variable, { maxLength: 6 }), (list) => {
        const modes = { c1: ['m1'], c2: ['m2', 'm3'] } as const;
        const variables = list.map(({ values, collection, ...each }, index) => ({
          id: `v${index}`,
          ...each,
          variableCollectionId: collection,
          valuesByMode: Object.fromEntries(modes[collection as 'c1'].map((mode, at) => [mode, values[at]])),
        }));
        const variableCollections = Object.entries(modes).map(([id, own]) => ({
          id,
          name: id === 'c1' ? 'Base' : 'Theme',
          modes: own.map((mode) => ({ modeId: mode, name: mode })),
        }));
        const count = list.reduce((sum, { collection }) => sum + modes[collection as 'c1'].length, 0);
        expect(accountOf(convertFiles({ 'a.json': { meta: { variables, variableCollections } } }, 'figma'))).toEqual(
          complete(count),
        );
      }),
      runs,
    );
  });

  test('CSS custom properties', () => {
    const property = fc.constantFrom(
      'a',
      'a-b',
      'a-b-c',
      'é',
      'عرض',
      '\\31 0',
      'x\\.5',
      'constructor',
      '__proto__',
      'toString',
      '1',
    );
    const css = fc.oneof(
      fc.constantFrom(
        '#fff',
        'red',
        '1px',
        '1em',
        '"/* ; } */"',
        'url(a;b/*)',
        '{ a: b }',
        'calc(1px * 2)',
        'var(--a)',
        'var(--nope, 2px)',
        'var(--é)',
        'calc(var(--a) + 1px)',
        'light-dark(#000, #fff)',
        '',
        '0',
      ),
    );
    const rule = fc.record({
      scope: fc.constantFrom(':root', '.dark', '@media print', '.card'),
      declared: fc.array(fc.tuple(property, css), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 4 }), (rules) => {
        const text = rules.map(({ scope, declared }) => {
          const inner = declared.map(([key, value]) => `/* c */ --${key}: ${value};`).join('\n');
          return scope.startsWith('@') ? `${scope} { :root { ${inner} } }` : `${scope} { ${inner} }`;
        });
        const outcome = convertFiles({ 'a.css': text.join('\n') });
        const { total } = outcome;
        expect(accountOf(outcome, [...lossCodes, 'WS-I006'])).toEqual(complete(total));
        // Every name that is declared is in the document, or named by a loss.
        const all = outcome.text + outcome.diagnostics.map(({ message }) => message).join('\n');
        const declared = new Set(rules.flatMap((each) => each.declared.map(([key]) => key)));
        const missing = [...declared].filter((key) => {
          const plainName = key.replace('\\31 ', '1').replace('\\.', '.');
          const last = plainName.split('-').at(-1)!.replace('.', '-');
          return ![`"${last}"`, `-${last}"`, `--${plainName}`].some((part) => all.includes(part));
        });
        expect(missing).toEqual([]);
      }),
      runs,
    );
  });
});
