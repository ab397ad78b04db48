import { describe, expect, test } from 'vitest';
import { resolverCodes, token } from '../../test/tokens.js';

/** DTCG Resolver 2025.10, sentence by sentence. */

const version = '2025.10';
const number = (value: unknown): object => ({ x: token('number', value) });
const one = number(1);
const two = number(2);
const set = (...sources: unknown[]): object => ({ sources });
const inline = (name: string, ...sources: unknown[]): object => ({ name, type: 'set', sources });
const contexts = { light: [one], dark: [two] };
const theme = { contexts, default: 'light' };
const base = { version, sets: { base: set(one) }, resolutionOrder: [{ $ref: '#/sets/base' }] };
const withTheme = (given: object): object => ({
  ...base,
  modifiers: { theme: given },
  resolutionOrder: [...base.resolutionOrder, { $ref: '#/modifiers/theme' }],
});
const withSet = (...sources: unknown[]): object => ({ ...base, sets: { base: set(...sources) } });
const ordered = (...resolutionOrder: unknown[]): object => ({ version, resolutionOrder });

type Row = readonly [section: string, what: string, document: unknown, want: readonly string[]];

const rows: readonly Row[] = [
  ['3.1', 'a document is an object', [], ['WS-S004']],
  ['3.1', 'no unknown properties', { ...base, composition: [] }, ['WS-R015']],
  ['3.1.1', 'a name', { ...base, name: 'n' }, []],
  ['3.1.1', 'a name that is a number', { ...base, name: 1 }, ['WS-R020']],
  ['3.1.2', 'no version', { ...base, version: undefined }, ['WS-R001']],
  ['3.1.2', 'another version', { ...base, version: '2025.11' }, ['WS-R001']],
  ['3.1.2', 'an older notation of it', { ...base, version: '1.0.0' }, ['WS-R001']],
  ['3.1.2', 'a version with a space', { ...base, version: '2025.10 ' }, ['WS-R001']],
  ['3.1.2', 'null', { ...base, version: null }, ['WS-R001']],
  ['3.1.3', 'a description', { ...base, description: 'd' }, []],
  ['3.1.3', 'a description that is a list', { ...base, description: [] }, ['WS-R020']],
  ['3.1.4', 'sets are a map', { ...base, sets: [set(one)] }, ['WS-R010', 'WS-R020']],
  ['3.1.4', 'null is none', { ...ordered(inline('a', one)), sets: null }, ['WS-R020']],
  ['3.1.4', 'a set needs sources', { ...base, sets: { base: { description: 'd' } } }, ['WS-R005']],
  ['3.1.4', 'which are a list', { ...base, sets: { base: { sources: one } } }, ['WS-R005']],
  ['3.1.4', 'of objects', withSet('tokens.json'), ['WS-R014']],
  ['3.1.4', 'not null', withSet(null), ['WS-R014']],
  ['3.1.4', 'may be empty', withSet(), []],
  [
    '3.1.4',
    'may be a file, tokens, a set',
    { ...base, sets: { ...base.sets, b: set({ $ref: '#/sets/base' }, two) }, resolutionOrder: [{ $ref: '#/sets/b' }] },
    [],
  ],
  ['3.1.4', 'tokens in them are checked', withSet({ x: token('number', 'one') }), ['WS-T014']],
  ['3.1.4', 'also those of no permutation', { ...base, sets: { ...base.sets, b: set({ 'a.b': one }) } }, ['WS-R022']],
  ['3.1.5.1', 'a modifier needs contexts', withTheme({ default: 'light' }), ['WS-R006']],
  ['3.1.5.1', 'which are a map', withTheme({ contexts: [[one], [two]] }), ['WS-R006']],
  ['3.1.5.1', 'of lists', withTheme({ contexts: { light: one, dark: [two] } }), ['WS-R006']],
  ['3.1.5.1', 'not of strings', withTheme({ contexts: { light: ['light.json'], dark: [two] } }), ['WS-R014']],
  ['3.1.5.1', 'two or more', withTheme({ contexts }), []],
  ['3.1.5.1', 'one is an error', withTheme({ contexts: { light: [one] } }), ['WS-R007']],
  ['3.1.5.1', 'none is an error', withTheme({ contexts: {} }), ['WS-R007']],
  ['3.1.5.1', 'an empty list is fine', withTheme({ contexts: { off: [], on: [two] } }), []],
  ['3.1.5.1', 'a context may be a set', withTheme({ contexts: { light: [{ $ref: '#/sets/base' }], dark: [two] } }), []],
  [
    '3.1.5.1',
    'not another modifier',
    { ...withTheme({ contexts: { light: [{ $ref: '#/modifiers/b/contexts/x' }], dark: [] } }) },
    ['WS-R011'],
  ],
  [
    '3.1.5.1',
    'not its own context',
    withTheme({ contexts: { light: [one], dark: [{ $ref: '#/modifiers/theme/contexts/light/0' }] } }),
    ['WS-R011'],
  ],
  ['3.1.5.2', 'a description that is null', withTheme({ contexts, description: null }), ['WS-R020']],
  ['3.1.5.3', 'a default', withTheme(theme), []],
  ['3.1.5.3', 'that is no context', withTheme({ contexts, default: 'blue' }), ['WS-R008']],
  ['3.1.5.3', 'in another case', withTheme({ contexts, default: 'Light' }), ['WS-R008']],
  ['3.1.5.3', 'that is null', withTheme({ contexts, default: null }), ['WS-R008']],
  ['3.1.5.3', 'that is what objects have', withTheme({ contexts, default: 'constructor' }), ['WS-R008']],
  ['3.1.6', 'an order is needed', { version, sets: {} }, ['WS-R002']],
  ['3.1.6', 'that is a list', { ...base, resolutionOrder: { $ref: '#/sets/base' } }, ['WS-R002', 'WS-R022']],
  ['3.1.6', 'of at least one', ordered(), ['WS-R002']],
  ['3.1.6', 'of objects', ordered('#/sets/base'), ['WS-R002']],
  [
    '3.1.6',
    'sets after modifiers are fine',
    { ...withTheme(theme), resolutionOrder: [{ $ref: '#/modifiers/theme' }, { $ref: '#/sets/base' }] },
    [],
  ],
  [
    '3.1.6',
    'one may stand twice',
    { ...base, resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/sets/base' }] },
    [],
  ],
  ['3.1.6', 'all sets are no set', { ...base, resolutionOrder: [{ $ref: '#/sets' }] }, ['WS-R009', 'WS-R022']],
  [
    '3.1.6',
    'a context is no modifier',
    { ...withTheme(theme), resolutionOrder: [{ $ref: '#/modifiers/theme/contexts/light' }] },
    ['WS-R009', 'WS-R022'],
  ],
  ['3.1.6.1', 'an inline set', ordered(inline('a', one)), []],
  ['3.1.6.1', 'an inline modifier', ordered({ name: 'm', type: 'modifier', ...theme }), []],
  ['3.1.6.1', 'without a name', ordered({ type: 'set', sources: [one] }), ['WS-R003']],
  ['3.1.6.1', 'with an empty name', ordered(inline('', one)), ['WS-R003']],
  ['3.1.6.1', 'with a name that is a number', ordered({ name: 1, type: 'set', sources: [one] }), ['WS-R003']],
  ['3.1.6.1', 'without a type', ordered({ name: 'a', sources: [one] }), ['WS-R003']],
  ['3.1.6.1', 'of another type', ordered({ name: 'a', type: 'Set', sources: [one] }), ['WS-R003']],
  ['3.1.6.1', 'a set with contexts', ordered({ name: 'a', type: 'set', contexts }), ['WS-R005', 'WS-R015']],
  [
    '3.1.6.1',
    'a modifier with sources',
    ordered({ name: 'a', type: 'modifier', sources: [one] }),
    ['WS-R006', 'WS-R015'],
  ],
  ['3.1.6.1', 'two of one name', ordered(inline('a', one), inline('a', two)), ['WS-R004']],
  [
    '3.1.6.1',
    'a set and a modifier of one name',
    ordered(inline('a', one), { name: 'a', type: 'modifier', ...theme }),
    ['WS-R004'],
  ],
  [
    '3.1.6.1',
    'a name that a reference has',
    { ...base, resolutionOrder: [{ $ref: '#/sets/base' }, inline('base', two)] },
    ['WS-R004'],
  ],
  [
    '3.1.6.1',
    'a name that another reference is given',
    {
      ...base,
      sets: { base: set(one), b: set(two) },
      resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/sets/b', name: 'base' }],
    },
    ['WS-R004'],
  ],
  [
    '3.1.6.1',
    'two modifiers of one name',
    {
      ...withTheme(theme),
      modifiers: { theme, b: theme },
      resolutionOrder: [{ $ref: '#/modifiers/theme' }, { $ref: '#/modifiers/b', name: 'theme' }],
    },
    ['WS-R004', 'WS-R022'],
  ],
  [
    '3.1.6.1',
    'a set and a modifier of one name, both referenced',
    {
      ...withTheme(theme),
      sets: { theme: set(one) },
      resolutionOrder: [{ $ref: '#/sets/theme' }, { $ref: '#/modifiers/theme' }],
    },
    [],
  ],
  [
    '3.1.6.1',
    'a reference that is said to be of the other type',
    { ...base, resolutionOrder: [{ $ref: '#/sets/base', type: 'modifier' }] },
    ['WS-R003'],
  ],
  ['3.2', 'a pointer into nothing', withSet({ $ref: '#/sets/no' }), ['WS-R010']],
  ['3.2', 'a pointer without slash', withSet({ $ref: '#sets/base' }), ['WS-R009']],
  ['3.2', 'an empty reference', withSet({ $ref: '' }), ['WS-R009']],
  ['3.2', 'null', withSet({ $ref: null }), ['WS-R009']],
  ['3.2', 'a reference to its parent', withSet({ $ref: '#/sets/base' }), ['WS-R013']],
  ['3.2', 'to its grandparent', withSet({ $ref: '#/sets' }), ['WS-R013']],
  ['3.2', 'to the document', withSet({ $ref: '#' }), ['WS-R013']],
  ['3.2', 'to itself', withSet({ $ref: '#/sets/base/sources/0' }), ['WS-R013']],
  [
    '3.2',
    'to each other',
    { ...base, sets: { base: set({ $ref: '#/sets/b' }), b: set({ $ref: '#/sets/base' }) } },
    ['WS-R013'],
  ],
  [
    '3.2',
    'definitions that reference each other',
    { ...base, sets: { base: { $ref: '#/sets/b' }, b: { $ref: '#/sets/base' } } },
    ['WS-R013'],
  ],
  ['3.2', 'to a string', { ...base, name: 'n', sets: { base: set({ $ref: '#/name' }) } }, ['WS-R014']],
  ['3.2', 'over the network', withSet({ $ref: 'https://my-server.com/tokens.json' }), ['WS-R021']],
  ['3.2', 'over the network, without scheme', withSet({ $ref: '//my-server.com/tokens.json' }), ['WS-R021']],
  [
    '3.2.1',
    'a set may not reference a modifier',
    { ...withTheme(theme), sets: { base: set({ $ref: '#/modifiers/theme' }) } },
    ['WS-R011'],
  ],
  [
    '3.2.1',
    'nor a context',
    { ...withTheme(theme), sets: { base: set({ $ref: '#/modifiers/theme/contexts/dark/0' }) } },
    ['WS-R011'],
  ],
  [
    '3.2.1',
    'nor by way of $defs',
    { ...withTheme(theme), $defs: { a: { $ref: '#/modifiers/theme' } }, sets: { base: set({ $ref: '#/$defs/a' }) } },
    ['WS-R011'],
  ],
  [
    '3.2.1',
    'nor may an inline set',
    {
      ...withTheme(theme),
      resolutionOrder: [{ $ref: '#/modifiers/theme' }, inline('a', { $ref: '#/modifiers/theme' })],
    },
    ['WS-R011', 'WS-R022'],
  ],
  ['3.2.1', 'nothing points into the order', ordered(inline('a', one), { $ref: '#/resolutionOrder/0' }), ['WS-R012']],
  ['3.2.1', 'nor to it', withSet({ $ref: '#/resolutionOrder' }), ['WS-R012']],
  [
    '3.2.2',
    'keys beside a reference override',
    {
      ...base,
      sets: { ...base.sets, b: { $ref: '#/sets/base', description: 'd' } },
      resolutionOrder: [{ $ref: '#/sets/b' }],
    },
    [],
  ],
  [
    '3.2.2',
    'and are checked as if written there',
    {
      ...base,
      sets: { ...base.sets, b: { $ref: '#/sets/base', sources: 1 } },
      resolutionOrder: [{ $ref: '#/sets/b' }],
    },
    ['WS-R005'],
  ],
  [
    '3.3',
    'extensions of sets and modifiers',
    { ...withTheme({ ...theme, $extensions: { 'a.b': 1 } }), sets: { base: { ...set(one), $extensions: {} } } },
    [],
  ],
  ['3.3', 'are objects', withTheme({ ...theme, $extensions: 'x' }), ['WS-R020']],
  ['3.4', 'a schema', { ...base, $schema: 'https://www.designtokens.org/schemas/2025.10/resolver.json' }, []],
  ['3.4', 'a schema that is an object', { ...base, $schema: {} }, ['WS-R020']],
  ['3.5', 'definitions of anything', { ...base, $defs: { a: { 'b.c': null }, d: [1] } }, []],
];

describe('DTCG Resolver 2025.10', () => {
  test.each(rows.map(([section, what, document, want]) => ({ section, what, document, want })))(
    '§$section $what',
    ({ document, want }) => {
      expect(resolverCodes({ 'r.resolver.json': document })).toEqual(want);
    },
  );
});
