import { contrastRatio, roundRatio } from '@wusum/dtcg/internal';
import { isColorValue, type ColorValue, type Permutation, type ResolvedToken, type TokenPath } from '@wusum/dtcg';
import { cssVariableName } from '@wusum/platforms';
import { type StylePair, stylePairs } from '../../usage/index.js';
import { apca } from './color/apca.js';
import type { RuleContext } from './types.js';

export interface ContrastOptions {
  readonly text: number;
  readonly nonText: number;
  readonly textToken: string;
  readonly nonTextToken: string;
  readonly backgrounds: readonly string[];
}

/** A pair of colours in style sheets, measured where its ratio is lowest against its target. */
export interface MeasuredPair extends StylePair {
  readonly foregroundToken: ResolvedToken;
  readonly backgroundToken: ResolvedToken;
  /** WCAG 2.2 ratio: required and measured. */
  readonly target: number;
  readonly ratio: number;
  /** APCA Lc in the same permutation. */
  readonly apca: number;
  readonly permutation: Permutation;
  /** The permutations where it is below its target. */
  readonly failing: readonly Permutation[];
}

const measured = new WeakMap<RuleContext, Map<string, readonly MeasuredPair[]>>();

/** Measures the pairs of style sheets in every permutation; once for each context and options. */
export function measureStylePairs(context: RuleContext, options: ContrastOptions): readonly MeasuredPair[] {
  const byOptions = measured.get(context) ?? new Map<string, readonly MeasuredPair[]>();
  measured.set(context, byOptions);
  const { text, nonText, textToken, nonTextToken, backgrounds } = options;
  const key = JSON.stringify([text, nonText, textToken, nonTextToken, backgrounds]);
  const pairs = byOptions.get(key) ?? measureAll(context, options);
  byOptions.set(key, pairs);
  return pairs;
}

function measureAll(context: RuleContext, options: ContrastOptions): MeasuredPair[] {
  const { uses, variables, permutations } = context;
  const [first] = permutations;
  if (first === undefined) return [];
  const isColor = (name: string): boolean => {
    const type = first.tokens.get(variables.get(name) ?? '')?.type;
    return type === 'color' || type === 'border';
  };
  const backgrounds = options.backgrounds.filter((path) => first.tokens.has(path)).map(cssVariableName);
  const ratios = new Ratios();
  return stylePairs(uses, { isColor, backgrounds }).flatMap((pair) => measure(pair, context, options, ratios) ?? []);
}

interface Measured {
  readonly ratio: number;
  readonly target: number;
  readonly permutation: Permutation;
}

function measure(
  pair: StylePair,
  { variables, permutations }: RuleContext,
  options: ContrastOptions,
  ratios: Ratios,
): MeasuredPair | undefined {
  const foreground = variables.get(pair.foreground)!;
  const background = variables.get(pair.background)!;
  const fill = pair.fill === undefined ? undefined : variables.get(pair.fill);
  const failing: Permutation[] = [];
  let tightest: Measured | undefined;
  for (const permutation of permutations) {
    const own = ratios.of(permutation, foreground, background);
    if (own === undefined) continue;
    // Either the border or the fill shows the control.
    const ratio = Math.max(own, (fill === undefined ? undefined : ratios.of(permutation, fill, background)) ?? 0);
    const target = targetOf(pair, permutation, options);
    if (ratio < target) failing.push(permutation);
    if (tightest === undefined || ratio / target < tightest.ratio / tightest.target)
      tightest = { ratio, target, permutation };
  }
  if (tightest === undefined) return undefined;
  const foregroundToken = tightest.permutation.tokens.get(foreground)!;
  const backgroundToken = tightest.permutation.tokens.get(background)!;
  const lightness = apca(colorOf(foregroundToken)!, colorOf(backgroundToken)!);
  return { ...pair, ...tightest, foregroundToken, backgroundToken, apca: lightness, failing };
}

/** The minimum of WCAG, or a higher one from the tokens. */
function targetOf({ kind }: StylePair, { tokens }: Permutation, options: ContrastOptions): number {
  const isText = kind === 'text' || kind === 'placeholder';
  const wanted = tokens.get(isText ? options.textToken : options.nonTextToken)?.value;
  return Math.max(isText ? options.text : options.nonText, typeof wanted === 'number' ? wanted : 0);
}

/** Ratios by token objects, which permutations share. Two digits, never rounded up. */
class Ratios {
  readonly #known = new Map<ResolvedToken, Map<ResolvedToken, number>>();

  of({ tokens }: Permutation, foreground: TokenPath, background: TokenPath): number | undefined {
    const over = tokens.get(foreground);
    const under = tokens.get(background);
    const text = colorOf(over);
    const fill = colorOf(under);
    if (over === undefined || under === undefined || !isOpaque(text) || !isOpaque(fill)) return undefined;
    let known = this.#known.get(over);
    if (known === undefined) this.#known.set(over, (known = new Map()));
    let ratio = known.get(under);
    if (ratio === undefined) {
      ratio = roundRatio(contrastRatio(text, fill));
      known.set(under, ratio);
    }
    return ratio;
  }
}

/** The contrast of a translucent colour depends on what is under it. */
function isOpaque(color: ColorValue | undefined): color is ColorValue {
  return color !== undefined && (color.alpha ?? 1) === 1;
}

/** The colour of a token; of a border, the colour of the border. */
function colorOf(token: ResolvedToken | undefined): ColorValue | undefined {
  const value: unknown = token?.type === 'border' ? (token.value as { color: unknown }).color : token?.value;
  return isColorValue(value) ? value : undefined;
}
