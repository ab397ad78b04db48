import type { StyleUse, VariableUse } from './types.js';

/** What a property paints with. */
export type Paint =
  | { readonly kind: 'variable'; readonly name: string; readonly use: StyleUse }
  /** Nothing of its own: what lies under it is seen. */
  | { readonly kind: 'none' }
  /** The colour of the text. */
  | { readonly kind: 'text' }
  /** A picture, a system colour or anything else that tokens do not say. */
  | { readonly kind: 'other' };

/** Whether a variable holds a colour, or something with one colour such as a border. */
export type IsColor = (variable: string) => boolean;

const nothing = /^(?:none|transparent|inherit|initial|unset|revert|revert-layer|0|0px)$/iu;

/** Reads a value that paints: a colour, or a shorthand with a colour in it. `undefined` where it says no colour. */
export function paintOf(use: StyleUse | undefined, isColor: IsColor): Paint | undefined {
  if (use === undefined) return undefined;
  const { value, variables } = use;
  const colors = variables.filter(({ name }) => isColor(name));
  if (/\b(?:url|image|image-set|color-mix|light-dark)\(|-gradient\(/iu.test(value)) return { kind: 'other' };
  if (colors.length > 1) return { kind: 'other' };
  const [color] = colors as [VariableUse?];
  if (color !== undefined) return { kind: 'variable', name: color.name, use };
  if (/\bcurrentcolor\b/iu.test(value)) return { kind: 'text' };
  if (nothing.test(value.trim()) || /\b(?:none|transparent)\b/iu.test(value)) return { kind: 'none' };
  // A border without a colour takes that of the text; a plain colour is none of ours.
  return variables.length > 0 && /\b(?:solid|dashed|dotted|double)\b/iu.test(value) && !/#|\(.*\)\s*$/u.test(value)
    ? { kind: 'text' }
    : { kind: 'other' };
}
