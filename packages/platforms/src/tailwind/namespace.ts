import type { TokenPath, TokenType } from '@wusum/dtcg';
import { textLengths } from '../text-lengths.js';
import { kebabName } from '../shared/names.js';

/** By type: Tailwind's namespace, and the first words of a path that are redundant and omitted. */
const namespaces: Partial<Record<TokenType, readonly [namespace: string, implied: RegExp]>> = {
  color: ['color', /^(?:colou?rs?)-/u],
  fontFamily: ['font', /^(?:fonts?-)?(?:famil(?:y|ies)|fonts?)-/u],
  fontWeight: ['font-weight', /^(?:fonts?-)?(?:weights?)-/u],
  shadow: ['shadow', /^(?:box-)?shadows?-/u],
  cubicBezier: ['ease', /^(?:motion-|animation-)?(?:easings?|eases?|curves?)-/u],
  typography: ['text', /^(?:type|typography|text)-/u],
};

/** Namespaces of lengths by their names; the default is spacing, which Tailwind also uses for sizes. */
const lengths: readonly (readonly [namespace: string, implied: RegExp])[] = [
  ['breakpoint', /^(?:breakpoints?|screens?)-/u],
  ...textLengths,
  ['radius', /^(?:border-)?(?:radius|radii|corners?|rounded)-/u],
  ['container', /^(?:sizes?-)?containers?-/u],
  ['spacing', /^(?:spac(?:e|ing|ings))-/u],
];

/** No namespace in Tailwind: border widths read the variable itself, `border-(length:--…)`. */
const unnamed = /^(?:border|outline|stroke)-(?:width-)?/u;

/** The theme variable of a value, for example `--color-accent-solid`; `undefined` for types without a utility. */
export function themeVariable(path: TokenPath, type: TokenType): string | undefined {
  const name = kebabName(path);
  const [namespace, implied] = namespaceOf(name, type);
  if (namespace === undefined || implied === undefined) return undefined;
  return `--${namespace}-${name.replace(implied, '') || 'base'}`;
}

function namespaceOf(name: string, type: TokenType): readonly [namespace: string, implied: RegExp] | readonly [] {
  if (type === 'dimension') return lengthOf(name);
  // A line height without a unit.
  if (type === 'number')
    return textLengths.find(([namespace, implied]) => namespace === 'leading' && implied.test(name)) ?? [];
  return namespaces[type] ?? [];
}

function lengthOf(name: string): readonly [namespace: string, implied: RegExp] | readonly [] {
  const known = lengths.find(([, implied]) => implied.test(name));
  if (known !== undefined) return known;
  return unnamed.test(name) ? [] : ['spacing', /^$/u];
}
