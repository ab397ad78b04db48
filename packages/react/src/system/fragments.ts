/**
 * Pieces of style that many components share, as plain strings: the build folds them into each template.
 * Interpolate one inside the component's layer block.
 */
import { vars } from '@wusum/contract';

/** The type styles of the contract, by their name in `vars.type`. */
export type TextRole = 'display' | `heading${1 | 2 | 3 | 4}` | 'lead' | 'body' | 'label' | 'caption' | 'code';

/** A type style: the `font` shorthand and its letter spacing, which the shorthand cannot carry. */
export function textStyle(role: TextRole): string {
  return `font: ${vars.type[role]}; letter-spacing: ${vars.type[`${role}LetterSpacing`]};`;
}

/**
 * Transitions of the properties named, while somebody is at the element. At rest it has none: a change of mode or brand
 * would start a thousand of them at once, which costs ten times the change itself.
 */
export function transition(kind: keyof typeof vars.motion.transition, ...properties: readonly string[]): string {
  const list = properties.map((name) => `${name} ${vars.motion.transition[kind]}`).join(', ');
  return `&:where(:hover, :active, :focus-visible) { transition: ${list}; }`;
}

/** One rule for each value of a data attribute. */
export function byValue<T extends string | number>(
  attribute: string,
  values: readonly T[],
  rule: (value: T) => string,
): string {
  return values.map((value) => `&:where([data-${attribute}='${value}']) { ${rule(value)} }`).join('\n');
}

/**
 * The ring on keyboard focus in another colour, for what does not stand on a surface: `vars.color.deep.accent` on the
 * deep ground. Outline follows `border-radius` and stays visible in forced colours.
 */
export const focusRingIn = (color: string): string => `
  &:where(:focus-visible) {
    outline: ${vars.borderWidth.strong} solid ${color};
    outline-offset: ${vars.borderWidth.strong};
  }
`;

/** The ring on keyboard focus, on surfaces. */
export const focusRing = focusRingIn(vars.color.focus.ring);

/** At least the target size of the tokens (44 px) where the pointer is a finger. */
export const coarseTarget = `
  @media (pointer: coarse) {
    min-block-size: ${vars.size.target};
    min-inline-size: ${vars.size.target};
  }
`;

/** The same for a control that must stay small to the eye: what lies around it is pressed with it. Needs `::after`. */
export const coarseReach = `
  @media (pointer: coarse) {
    position: relative;
    &::after { content: ''; position: absolute; inset: min(0px, (100% - ${vars.size.target}) / 2); }
  }
`;

/** The end state at once for people who asked for less motion. Place it after the transition. */
export const reducedMotion = `
  @media (prefers-reduced-motion: reduce) {
    &, &::before, &::after { animation: none; transition: none; }
  }
`;

/** Out of sight, in the accessibility tree. `1px` because zero-sized boxes are dropped by some readers. */
export const visuallyHidden = `
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;

/** Controls do not inherit the page's type and look on their own. */
export const controlReset = `
  appearance: none;
  box-sizing: border-box;
  margin: 0;
`;
