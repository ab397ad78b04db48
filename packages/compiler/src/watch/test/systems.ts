import fc from 'fast-check';
import type { SourceFiles } from '@wusum/diagnostics';

type Tokens = Record<string, unknown>;

const srgb = (blue: number) => ({ colorSpace: 'srgb', components: [0, 0, blue / 8] });
const px = (value: number) => ({ value, unit: 'px' });
const shadow = (color: unknown, blur: number) => ({
  color,
  offsetX: px(0),
  offsetY: px(1),
  blur: px(blur),
  spread: px(0),
});

/** Values for tokens of a type: few, so that contexts often have equal values. */
const literals: Readonly<Record<string, readonly unknown[]>> = {
  color: [srgb(1), srgb(4), srgb(7), { colorSpace: 'display-p3', components: [1, 0, 0] }],
  dimension: [px(4), px(8), px(16)],
  number: [1, 2, 3],
  shadow: [shadow('{color.a}', 2), shadow(srgb(7), 2), shadow('{color.b}', 4)],
  typography: [1, 2].map((lineHeight) => ({
    fontFamily: 'serif',
    fontSize: lineHeight === 1 ? '{size.a}' : px(16),
    fontWeight: 400,
    lineHeight,
    letterSpacing: px(0),
  })),
};

const types: Readonly<Record<string, string>> = {
  'color.a': 'color',
  'color.b': 'color',
  'color.c': 'color',
  'size.a': 'dimension',
  'size.b': 'dimension',
  'count.a': 'number',
  'count.b': 'number',
  'shadow.a': 'shadow',
  'type.a': 'typography',
};
const names = Object.keys(types);

const contexts = {
  brand: ['clay', 'reed', 'night'],
  mode: ['light', 'dark'],
  contrast: ['normal', 'more'],
  density: ['compact', 'spacious'],
  script: ['latin', 'arabic'],
};

/** A value for a token: mostly a literal, else an alias of another token of its type, which may be circular. */
const valueOf = (name: string): fc.Arbitrary<unknown> => {
  const aliases = names.filter((other) => types[other] === types[name] && other !== name).map((other) => `{${other}}`);
  const all = literals[types[name]!]!;
  return aliases.length === 0
    ? fc.constantFrom(...all)
    : fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...all) },
        { weight: 1, arbitrary: fc.constantFrom(...aliases) },
      );
};

const tokenIn = (name: string, value: unknown): [string, Tokens] => [name, { $type: types[name], $value: value }];

function nest(tokens: readonly [string, Tokens][]): Tokens {
  const root: Record<string, Tokens> = {};
  for (const [name, token] of tokens) {
    const [group, leaf] = name.split('.') as [string, string];
    root[group] = { ...root[group], [leaf]: token };
  }
  return root;
}

/** A few tokens that a context overrides, or none. */
const layer = fc
  .subarray(names, { maxLength: 4 })
  .chain((some) => fc.tuple(...some.map((name) => valueOf(name).map((value) => tokenIn(name, value)))))
  .map(nest);

const wusum = (content: object) => ({ $extensions: { 'org.wusum': content } });

/** Colours that depend on others only by derivation. */
const computed = {
  shifted: {
    $type: 'color',
    $value: '{color.b}',
    ...wusum({ derive: { shift: { from: '{color.a}', lightness: -0.05, chroma: 1 } } }),
  },
  solved: {
    $type: 'color',
    $value: { colorSpace: 'srgb', components: [0.5, 0.5, 0.5] },
    ...wusum({ solve: { on: ['{color.c}'], target: '{count.b}' } }),
  },
};

const base = fc
  .tuple(...names.map((name) => fc.constantFrom(...literals[types[name]!]!).map((value) => tokenIn(name, value))))
  .map(nest)
  .map((tokens) => ({ ...tokens, color: { ...(tokens['color'] as Tokens), ...computed } }));

const files = Object.entries(contexts).flatMap(([axis, list]) => list.map((context) => `${axis}/${context}.json`));

const startFile = 'content/night/brand.json';

const resolver = {
  version: '2025.10',
  sets: { base: { sources: [{ $ref: 'base.json' }] } },
  modifiers: Object.fromEntries(
    Object.entries(contexts).map(([axis, list]) => [
      axis,
      {
        contexts: Object.fromEntries(list.map((context) => [context, [{ $ref: `${axis}/${context}.json` }]])),
        default: list[0],
        ...(axis === 'brand' && { $extensions: { 'org.wusum': { content: { night: [startFile] } } } }),
      },
    ]),
  ),
  resolutionOrder: [{ $ref: '#/sets/base' }, ...Object.keys(contexts).map((axis) => ({ $ref: `#/modifiers/${axis}` }))],
  $extensions: { 'org.wusum': { contract: true } },
};

const print = (tokens: unknown): string => JSON.stringify(tokens, undefined, 2);

/** A small system with five axes in which a value may depend on any of them. */
export const systems: fc.Arbitrary<SourceFiles> = fc.tuple(base, ...files.map(() => layer)).map(([set, ...layers]) => ({
  'test.resolver.json': print(resolver),
  'base.json': print(set),
  [startFile]: print({ start: { mode: 'dark', density: 'spacious' } }),
  ...Object.fromEntries(files.map((file, index) => [file, print(layers[index])])),
}));

/** Numbers that choose a file, one of its tokens, and a new value. */
export const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.integer({ min: 0, max: 19 })), {
  minLength: 1,
  maxLength: 5,
});

/** Sets one token of one file to another value of its type; rarely breaks it, adds a name or shifts all lines. */
export function applyEdit(system: SourceFiles, [file, token, value, kind]: readonly number[]): SourceFiles {
  const paths = Object.keys(system).filter(
    (path) => path !== 'test.resolver.json' && path !== startFile && system[path] !== '{}',
  );
  const path = paths[file! % paths.length]!;
  const tokens = JSON.parse(system[path]!) as Record<string, Record<string, Tokens>>;
  const present = Object.entries(tokens).flatMap(([group, entries]) =>
    Object.keys(entries).map((leaf) => [group, leaf]),
  );
  const [group, leaf] = present[token! % present.length] as [string, string];
  const target = tokens[group]![leaf]!;
  const type = String(target['$type']);
  const aliases = names.filter((name) => types[name] === type).map((name) => `{${name}}`);
  const all = [...literals[type]!, ...literals[type]!, ...aliases];
  if (kind === 0) target['$value'] = 'no such value';
  else if (kind === 1) target['$description'] = `Said ${value}.`;
  else if (kind === 2) tokens[group]![`${leaf}-more`] = { ...target };
  else target['$value'] = all[value! % all.length];
  return { [path]: kind === 3 ? `\n\n${print(tokens)}` : print(tokens) };
}
