import { compareWeights } from './selectors.js';
import type { ResolvedUse, VariableUse } from './types.js';

/** The paint of a declaration. */
export type Paint =
  | { readonly kind: 'variable'; readonly name: string; readonly use: ResolvedUse }
  /** Nothing: the background under it shows through. */
  | { readonly kind: 'none' }
  /** The colour of the text. */
  | { readonly kind: 'text' }
  /** An image, a system colour or anything else that is no token. */
  | { readonly kind: 'other' };

/** Whether a variable is a colour, or a value with one colour such as a border. */
export type IsColor = (variable: string) => boolean;

const nothing = /^(?:none|transparent|inherit|initial|unset|revert|revert-layer|0|0px)$/iu;

/** Reads the paint of a value: a colour, or a shorthand with a colour in it. */
function paintOf(use: ResolvedUse, isColor: IsColor): Paint {
  const { value, variables } = use;
  const colors = variables.filter(({ name }) => isColor(name));
  if (/\b(?:url|image|image-set|color-mix|light-dark)\(|-gradient\(/iu.test(value)) return { kind: 'other' };
  if (colors.length > 1) return { kind: 'other' };
  const [color] = colors as [VariableUse?];
  if (color !== undefined) return { kind: 'variable', name: color.name, use };
  if (/\bcurrentcolor\b/iu.test(value)) return { kind: 'text' };
  if (nothing.test(value.trim()) || /\b(?:none|transparent)\b/iu.test(value)) return { kind: 'none' };
  // A border without a colour has the text colour; a literal colour is no token.
  return variables.length > 0 && /\b(?:solid|dashed|dotted|double)\b/iu.test(value) && !/#|\(.*\)\s*$/u.test(value)
    ? { kind: 'text' }
    : { kind: 'other' };
}

/** The paint of the declaration that wins among properties that set the same, such as a shorthand and its longhand. */
export function paintIn(
  winners: ReadonlyMap<string, ResolvedUse>,
  properties: readonly string[],
  isColor: IsColor,
): Paint | undefined {
  const [first] = properties
    .flatMap((property) => winners.get(property) ?? [])
    .toSorted((a, b) => compareWeights(b.weight, a.weight));
  return first && paintOf(first, isColor);
}
