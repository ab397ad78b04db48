/** Generates DTCG 2025.10 token systems of any size with the mix of a large design system; the same on every machine. */

const modes = ['light', 'dark'];
const contrasts = ['normal', 'more'];

/** Tokens of one unit, so that every size has the same mix: 50 tokens, 22 of them aliases. */
const unitSize = 50;

/**
 * @param {{ tokens: number, brands?: number, modes?: number, depth?: number }} shape `modes` is 1 or 4 (light and dark, each in
 *   two contrasts); with `depth`, alias chains of that length instead of the mix
 * @returns {{ files: Record<string, string>, entry: string, permutations: { input: Record<string, string>, sources: string[] }[] }}
 *   relative path → content, the resolver document, and each permutation with its files in their order
 */
export function generate(shape) {
  const random = mulberry(shape.tokens + 31 * (shape.depth ?? 0));
  const base = shape.depth === undefined ? mixed(shape.tokens, random) : chained(shape.tokens, shape.depth, random);
  const files = Object.fromEntries(base.map((tokens, index) => [`base/${index}.tokens.json`, tokens]));
  const axes = axesOf(shape);
  for (const [axis, contexts] of Object.entries(axes))
    for (const context of contexts) files[fileOf(axis, context)] = overrides(axis, shape.tokens, random);
  const entry = 'bench.resolver.json';
  const sources = Object.keys(files).filter((path) => path.startsWith('base/'));
  return {
    files: { ...print(files), [entry]: JSON.stringify(resolver(sources, axes), undefined, 2) },
    entry,
    permutations: permute(sources, axes),
  };
}

/** File of the token whose edit is measured: a colour that about ten others refer to. */
export const editedFile = 'base/0.tokens.json';

/**
 * The same system with one value changed: the lightness of the first colour.
 *
 * @param {Record<string, string>} files @param {number} round determines the value
 */
export function edited(files, round) {
  const tokens = JSON.parse(files[editedFile]);
  tokens.u0.palette.hue['0'].$value.components = [0.3 + (round % 50) / 100, 0.05, 40];
  return { [editedFile]: JSON.stringify(tokens, undefined, 2) };
}

function axesOf(shape) {
  const brands = Array.from({ length: shape.brands ?? 1 }, (_, index) => `b${index}`);
  return {
    ...(brands.length > 1 ? { brand: brands } : {}),
    ...(shape.modes === 4 ? { mode: modes, contrast: contrasts } : {}),
  };
}

const fileOf = (axis, context) => `${axis}/${context}.tokens.json`;

function resolver(sources, axes) {
  const list = (paths) => paths.map((path) => ({ $ref: path }));
  const modifiers = Object.entries(axes).map(([axis, contexts]) => [
    axis,
    {
      contexts: Object.fromEntries(contexts.map((context) => [context, list([fileOf(axis, context)])])),
      default: contexts[0],
    },
  ]);
  return {
    version: '2025.10',
    sets: { base: { sources: list(sources) } },
    ...(modifiers.length > 0 ? { modifiers: Object.fromEntries(modifiers) } : {}),
    resolutionOrder: [{ $ref: '#/sets/base' }, ...Object.keys(axes).map((axis) => ({ $ref: `#/modifiers/${axis}` }))],
  };
}

function permute(sources, axes) {
  let list = [{ input: {}, sources }];
  for (const [axis, contexts] of Object.entries(axes)) {
    list = list.flatMap(({ input, sources: above }) =>
      contexts.map((context) => ({
        input: { ...input, [axis]: context },
        sources: [...above, fileOf(axis, context)],
      })),
    );
  }
  return list;
}

const print = (files) =>
  Object.fromEntries(Object.entries(files).map(([path, tokens]) => [path, JSON.stringify(tokens, undefined, 2)]));

/** Files with at most a thousand tokens. */
function mixed(count, random) {
  const files = [];
  for (let unit = 0; unit * unitSize < count; unit += 1) {
    const file = Math.floor((unit * unitSize) / 1000);
    files[file] = { ...files[file], [`u${unit}`]: unitOf(unit, random) };
  }
  return files;
}

const color = (random) => ({
  colorSpace: 'oklch',
  components: [round(0.2 + 0.7 * random()), round(0.12 * random()), Math.floor(360 * random())],
});
const round = (value) => Math.round(value * 1000) / 1000;
const px = (value) => ({ value, unit: 'px' });
const pick = (list, random) => list[Math.floor(random() * list.length)];
const times = (count, make) => Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));

/** 50 tokens: 12 palette colours, 18 roles that alias them, 10 sizes, 4 font tokens, 3 type styles, 3 shadows. */
function unitOf(unit, random) {
  const name = `u${unit}`;
  return {
    palette: {
      $type: 'color',
      hue: times(12, (step) => [`${step}`, { $value: color(random), $description: `Step ${step} of hue ${unit}.` }]),
    },
    role: {
      $type: 'color',
      ...times(12, (index) => [`r${index}`, { $value: `{${name}.palette.hue.${Math.floor(random() * 12)}}` }]),
      ...times(6, (index) => [`on-r${index}`, { $value: `{${name}.role.r${Math.floor(random() * 12)}}` }]),
    },
    size: { $type: 'dimension', ...times(10, (step) => [`s${step}`, { $value: px(4 * step + (unit % 4)) }]) },
    font: {
      body: { $type: 'fontFamily', $value: ['Inter', 'Helvetica Neue', 'sans-serif'] },
      strong: { $type: 'fontWeight', $value: 600 },
      leading: { $type: 'number', $value: pick([1.2, 1.35, 1.5], random) },
      tracking: { $type: 'dimension', $value: px(0) },
    },
    type: { $type: 'typography', ...times(3, (index) => [`t${index}`, { $value: typeStyle(name, random) }]) },
    shadow: { $type: 'shadow', ...times(3, (index) => [`h${index}`, { $value: shadow(name, index, random) }]) },
  };
}

const typeStyle = (name, random) => ({
  fontFamily: `{${name}.font.body}`,
  fontSize: `{${name}.size.s${3 + Math.floor(random() * 7)}}`,
  fontWeight: `{${name}.font.strong}`,
  lineHeight: `{${name}.font.leading}`,
  letterSpacing: `{${name}.font.tracking}`,
});

const shadow = (name, index, random) => ({
  color: `{${name}.role.r${Math.floor(random() * 12)}}`,
  offsetX: px(0),
  offsetY: px(1 + index),
  blur: px(4 * (index + 1)),
  spread: px(0),
});

/** Chains in which each token is an alias of the previous one. */
function chained(count, depth, random) {
  const chains = Math.ceil(count / depth);
  const chain = (index) =>
    times(depth, (step) => [`l${step}`, { $value: step === 0 ? color(random) : `{c${index}.l${step - 1}}` }]);
  return [times(chains, (index) => [`c${index}`, { $type: 'color', ...chain(index) }])];
}

/** Overrides of a context: brands a fifth of the palette and of the sizes, modes the roles, contrasts some roles. */
function overrides(axis, count, random) {
  const units = Math.ceil(count / unitSize);
  return times(units, (unit) => [`u${unit}`, overridesOf(axis, `u${unit}`, random)]);
}

function overridesOf(axis, name, random) {
  const step = () => Math.floor(random() * 12);
  if (axis === 'brand') {
    return {
      palette: { hue: times(3, (index) => [`${index * 4 + (step() % 4)}`, { $type: 'color', $value: color(random) }]) },
      size: times(2, (index) => [`s${index * 5}`, { $type: 'dimension', $value: px(2 * step()) }]),
    };
  }
  const roles = axis === 'mode' ? 8 : 3;
  return {
    role: times(roles, (index) => [`r${index}`, { $type: 'color', $value: `{${name}.palette.hue.${step()}}` }]),
  };
}

/** A seeded random number generator, 0…1 (mulberry32). */
function mulberry(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixedBits = Math.imul(state ^ (state >>> 15), state | 1);
    mixedBits ^= mixedBits + Math.imul(mixedBits ^ (mixedBits >>> 7), mixedBits | 61);
    return ((mixedBits ^ (mixedBits >>> 14)) >>> 0) / 4294967296;
  };
}
