import { describe, expect, it } from 'vitest';
import { deriveToken } from '../src/derive/index.js';
import { openSystem } from '../src/open-system.js';
import type { DimensionValue, Permutation } from '../src/types.js';
import { readTokens, RESOLVER } from './real/read-tokens.js';

const system = openSystem(readTokens(), RESOLVER, { derive: deriveToken });
const permutations = system.permutations();
const first = permutations[0]!;
const brands = system.axes.find(({ name }) => name === 'brand')!.contexts;

const cross = (...parts: string[][]): string[] =>
  parts.reduce((names, part) => names.flatMap((name) => part.map((more) => (name ? `${name}.${more}` : more))), ['']);
const steps = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
/** What every colour role has, so that a component draws all of them by one rule. */
const role = ['solid', 'hover', 'active', 'on-solid', 'soft', 'soft-hover', 'soft-active', 'text', 'border'];
const kinds = ['success', 'warning', 'danger', 'info'];

/** Every name that a platform may use. */
const contract: string[] = [
  ...cross(['color.surface'], ['canvas', 'base', 'raised', 'sunken', 'inverse']),
  ...cross(['color.text'], ['default', 'muted', 'on-inverse', 'on-inverse-muted', 'on-inverse-accent']),
  ...cross(['color.border'], ['subtle', 'default', 'strong']),
  ...cross(['color'], ['neutral', 'accent', 'support'], role),
  ...cross(['color'], ['accent', 'support'], ['display']),
  ...cross(['color.highlight'], ['solid', 'on-solid']),
  ...cross(['color.status'], kinds, role),
  'color.focus.ring',
  'color.selection.background',
  'color.selection.text',
  'color.scrim',
  'color.rule',
  ...cross(['color.control'], ['background', 'border', 'placeholder']),
  ...cross(['color.disabled'], ['background', 'text', 'border']),
  ...cross(['color.deep'], ['background', 'text', 'muted', 'accent', 'border']),
  ...cross(['color.chart'], steps(1, 8)),
  ...cross(['color.cover'], ['background', 'mark', 'plate']),
  ...cross(['color.story'], ['background', 'text']),
  ...cross(['color.pattern'], [...steps(0, 4), 'outline']),
  ...cross(['color.ramp'], ['accent', 'support', 'neutral', ...kinds], steps(1, 12)),
  ...cross(['border-width'], ['thin', 'default', 'rule', 'strong']),
  ...cross(['border'], ['card', 'overlay', 'rule', 'control', 'cover']),
  ...cross(['radius'], ['none', 'sm', 'md', 'lg', 'control', 'field', 'pill', 'card', 'cover', 'plate']),
  ...cross(['shadow'], ['raised', 'overlay', 'cover']),
  ...cross(['space'], steps(0, 10)),
  ...cross(
    ['space'],
    [
      'control-inline',
      'control-block',
      'control-gap',
      'card',
      'section-start',
      'section-end',
      'page',
      'gutter',
      'heading-gap',
      'row',
    ],
  ),
  ...cross(['size.control'], ['sm', 'md', 'lg']),
  ...cross(['size'], ['target', 'icon-sm', 'icon-md', 'icon-lg']),
  ...cross(['size'], ['container-sm', 'container-md', 'container-lg', 'container-xl', 'measure', 'band']),
  ...cross(['font.family'], ['display', 'text', 'code']),
  ...cross(['font.weight'], ['regular', 'label', 'strong']),
  ...cross(
    ['type'],
    ['display', ...steps(1, 6).map((step) => `heading-${step}`), 'lead', 'body', 'label', 'caption', 'code'],
  ),
  ...cross(['motion.duration'], ['fast', 'base', 'slow']),
  ...cross(['motion.easing'], ['standard', 'enter', 'exit']),
  ...cross(['motion.transition'], ['control', 'overlay']),
  ...cross(['z-index'], ['raised', 'sticky']),
  ...cross(['breakpoint'], ['sm', 'md', 'lg', 'xl']),
  ...cross(
    ['cover'],
    ['bleed', 'inset', 'aspect', 'mark-size', 'plate-size', 'plate-aspect', 'pattern-size', 'scallop', 'hero-min'],
  ),
];

/** The names of the component layer: one file for each component, which names its group. */
const components = [...first.tokens.keys()].filter((name) => name.startsWith('component.'));

const value = <T>(permutation: Permutation, path: string): T => permutation.tokens.get(path)?.value as T;
const inRem = ({ value: size, unit }: DimensionValue): number => (unit === 'px' ? size / 16 : size);

describe('the tokens', () => {
  it('compile in every permutation without problems', () => {
    expect(system.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
    expect(permutations).toHaveLength(system.size);
  });

  it('have every name of the contract in every permutation', () => {
    for (const { tokens } of permutations) expect(contract.filter((name) => !tokens.has(name))).toEqual([]);
  });

  it('of a component are in the file with its name', () => {
    const files = Object.entries(readTokens()).filter(([path]) => path.startsWith('component/'));
    for (const [path, text] of files) {
      const { component } = JSON.parse(text) as { component: object };
      expect(Object.keys(component)).toEqual([path.replace(/^component\/(.*)\.tokens\.json$/, '$1')]);
    }
    expect(new Set(components.map((name) => name.split('.')[1])).size).toBe(files.length);
  });

  it('describe when to use each name', () => {
    const silent = [...contract, ...components].filter(
      (name) => (first.tokens.get(name)?.description ?? '').length < 6,
    );
    expect(silent).toEqual([]);
  });

  it('publish no value that a brand sets for one mode, script or density', () => {
    const hidden = /^(color\.(seed|ink|mode|light|dark|shadow)|tone|ramp|scale|density|contrast|brand)\./;
    const hiddenNames = [...first.tokens.keys()].filter((path) => hidden.test(path));
    const wrong = permutations.flatMap(({ tokens }) => {
      const isPrivate = (path: string): boolean => tokens.get(path)?.extension?.['private'] === true;
      return [...hiddenNames.filter((path) => !isPrivate(path)), ...contract.filter(isPrivate)];
    });
    expect(hiddenNames.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('have no literal value in semantic colours: they are aliases or derived', () => {
    const literal = contract.filter(
      (name) => name.startsWith('color.') && typeof first.tokens.get(name)?.raw !== 'string',
    );
    expect(literal).toEqual([]);
  });
});

describe('the type scale', () => {
  const roles = contract.filter((name) => name.startsWith('type.'));
  const arabic = permutations.filter(({ contexts }) => contexts['script'] === 'arabic');

  it('never tracks Arabic', () => {
    for (const permutation of arabic)
      for (const role of roles)
        expect(value<{ letterSpacing: DimensionValue }>(permutation, role).letterSpacing.value).toBe(0);
  });

  /** Natural line box of text faces in em, measured from the fonts; the rule `line-height` measures any font. */
  const lineBox: Record<string, number> = {
    'Readex Pro Variable': 1.25,
    Amiri: 1.76,
    'IBM Plex Sans Arabic': 1.5,
    'Vazirmatn Variable': 1.56,
    'Cairo Variable': 1.87,
  };

  it('gives Arabic text, lead and caption at least the line box of their font', () => {
    for (const permutation of arabic) {
      for (const role of ['type.body', 'type.lead', 'type.caption']) {
        const { fontFamily, lineHeight } = value<{ fontFamily: string[]; lineHeight: number }>(permutation, role);
        expect(lineHeight).toBeGreaterThanOrEqual(lineBox[fontFamily[0]!] ?? 0);
      }
    }
  });

  it('ends every font stack with a generic family', () => {
    for (const permutation of permutations)
      for (const name of ['display', 'text', 'code'])
        expect(value<string[]>(permutation, `font.family.${name}`).at(-1)).toMatch(/^(sans-serif|serif|monospace)$/);
  });

  it('has six sizes in each brand and script, no seventh', () => {
    for (const permutation of permutations) {
      const sizes = new Set(
        roles.map((role) => inRem(value<{ fontSize: DimensionValue }>(permutation, role).fontSize)),
      );
      expect(sizes.size).toBeLessThanOrEqual(6);
    }
  });
});

describe('the axes', () => {
  const at = (brand: string, more: Record<string, string> = {}): Permutation =>
    system.resolvePermutation({ ...system.defaults[brand], ...more })!;

  it.each(brands)('grow with density in %s', (brand) => {
    for (const name of ['size.control.md', 'space.card', 'space.section-end', 'space.row']) {
      const [compact, comfortable, spacious] = ['compact', 'comfortable', 'spacious'].map((density) =>
        inRem(value<DimensionValue>(at(brand, { density }), name)),
      );
      expect(compact).toBeLessThan(comfortable!);
      expect(comfortable).toBeLessThan(spacious!);
    }
  });

  it.each(brands)('keep fine and coarse targets at 24 and 44 px in %s', (brand) => {
    const permutation = at(brand, { density: 'compact' });
    expect(inRem(value<DimensionValue>(permutation, 'size.control.sm'))).toBeGreaterThanOrEqual(1.5);
    expect(inRem(value<DimensionValue>(permutation, 'size.target'))).toBe(2.75);
  });
});
