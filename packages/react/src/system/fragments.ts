/**
 * Fragments of style that many components share, as plain strings: the build folds them into each template.
 * Interpolate one inside the component's layer block.
 */
import { breakpoints, vars } from '@wusum/contract';
import { breakpointNames, colors, lineClamps, type Breakpoint, type Color } from './props.js';

export { visuallyHidden } from './visually-hidden.js';

/** The type styles of the contract, by their name in `vars.type`. */
export type TextRole = 'display' | `heading${1 | 2 | 3 | 4 | 5 | 6}` | 'lead' | 'body' | 'label' | 'caption' | 'code';

/** A type style: the `font` shorthand and its letter spacing, which the shorthand cannot set. */
export function textStyle(role: TextRole): string {
  return `font: ${vars.type[role]}; letter-spacing: ${vars.type[`${role}LetterSpacing`]};`;
}

/** The scrollbar of a box with the colours of the brand: Firefox on Linux draws a white one in dark mode too. */
export const scrollbar = `scrollbar-color: ${vars.color.control.border} transparent;`;

type Motion = keyof typeof vars.motion.transition;

/** The declaration of a transition, for the rules of states. */
export const transitionOf = (kind: Motion, ...properties: readonly string[]): string =>
  `transition: ${properties.map((name) => `${name} ${vars.motion.transition[kind]}`).join(', ')};`;

/** The transitions of a modal dialog. The browser keeps a closed one and its backdrop in the top layer until they end. */
export const modalMotion = (kind: 'overlay' | 'exit'): string =>
  ['opacity', 'translate'].map((name) => `${name} ${vars.motion.transition[kind]}`).join(', ') +
  ['display', 'overlay'].map((name) => `, ${name} ${vars.motion.transition[kind]} allow-discrete`).join('');

/** The scrim behind a modal dialog, which comes and goes with it. */
export const modalBackdrop = `
    &::backdrop { background: ${vars.color.scrim}; opacity: 0; transition: ${modalMotion('exit')}; }
    &:where([open])::backdrop {
      opacity: 1;
      transition: ${modalMotion('overlay')};
      @starting-style { opacity: 0; }
    }`;

/**
 * Transitions of the named properties while the element is hovered, pressed or focused. At rest it has none: a change of
 * mode or brand would start a thousand of them at once, which costs ten times the change itself.
 */
export const transition = (kind: Motion, ...properties: readonly string[]): string =>
  `&:where(:hover, :active, :focus-visible) { ${transitionOf(kind, ...properties)} }`;

/** One rule for each value of a data attribute. */
export function byValue<T extends string | number>(
  attribute: string,
  values: readonly T[],
  rule: (value: T) => string,
): string {
  return values.map((value) => `&:where([data-${attribute}='${value}']) { ${rule(value)} }`).join('\n');
}

/**
 * Makes an element a frame: the layout inside follows its width. It also needs the attribute `data-frame`. See `below`,
 * `from` and `fromWidth`.
 */
export const frame = 'container: ws-frame / inline-size;';

/** The query of a frame that is narrower than a breakpoint. Layout follows the frame, never the window. */
export const below = (name: Breakpoint): string => `@container ws-frame (width < ${breakpoints[name]})`;

/** The query of a frame that is at least as wide as a breakpoint. */
export const from = (name: Breakpoint): string => `@container ws-frame (width >= ${breakpoints[name]})`;

/**
 * Rules from a breakpoint up: of the width of the frame around the element, or of the window where there is no frame.
 *
 * @param rules gets a condition that belongs into the `:where()` of each selector
 */
export function fromWidth(name: Breakpoint, rules: (condition: string) => string): string {
  return `${from(name)} { ${rules('')} }
    @media (min-width: ${breakpoints[name]}) { ${rules(':not([data-frame] *)')} }`;
}

/** Rules below a breakpoint, as `fromWidth`. */
export function belowWidth(name: Breakpoint, rules: (condition: string) => string): string {
  return `${below(name)} { ${rules('')} }
    @media not all and (min-width: ${breakpoints[name]}) { ${rules(':not([data-frame] *)')} }`;
}

/**
 * One rule for each value of a responsive prop, and one more for each value at each breakpoint of the contract. The
 * attribute holds tokens, `data-gap="2 m-4"`, and the element has the class `ws-responsive`: see `responsive`. Rules of
 * that class are not matched against elements without it, so plain values cost nothing.
 */
export function byResponsiveValue<T extends string | number>(
  attribute: string,
  values: readonly T[],
  rule: (value: T) => string,
): string {
  const rules = (marker: string, prefix: string, condition = '') =>
    values
      .map((value) => `&:where(${marker}[data-${attribute}~='${prefix}${value}']${condition}) { ${rule(value)} }`)
      .join('\n');
  const queries = breakpointNames.map((name) =>
    fromWidth(name, (condition) => rules('.ws-responsive', `${name[0]}-`, condition)),
  );
  return [rules('', ''), ...queries].join('\n');
}

/** The margin at both sides of a page: that of the largest width, and less in a narrow frame. */
export const pageMargin = `clamp(${vars.space[5]}, 4.45cqi, ${vars.space.page})`;

/** The names that every colour role has in the contract. */
type RoleName = 'solid' | 'hover' | 'active' | 'onSolid' | 'soft' | 'softHover' | 'softActive' | 'text' | 'border';

/** The variables of a colour role: `color.accent.*`, `color.status.danger.*`. */
export function colorRole(color: Color): Readonly<Record<RoleName, string>> {
  const { neutral, accent, support, status } = vars.color;
  return { neutral, accent, support, ...status }[color];
}

/**
 * Private custom properties that hold the colour role of an element: `--ws-role-solid`, `--ws-role-on-solid`, … Rules of
 * `[data-variant]` read them, so there is one rule for each colour and for each variant, not for each pair. All parts
 * have the same names, so that a style sheet has these rules once. A part that reads one inside of an element that sets
 * it must not be inside of what an application puts there.
 *
 * @param names the names of the role that the part uses
 * @param more further declarations of a colour, which may read these properties
 */
export function colorProperties(names: readonly RoleName[], more: (color: Color) => string = () => ''): string {
  const declarations = (color: Color) =>
    names.map((name) => `--ws-role-${kebab(name)}: ${colorRole(color)[name]};`).join(' ') + more(color);
  const [neutral, ...others] = colors;
  return `${declarations(neutral)}\n${byValue('color', others, declarations)}`;
}

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The ring on keyboard focus in another colour, for elements that are not on a surface: `vars.color.deep.accent` on the
 * deep background. An outline follows `border-radius` and stays visible in forced colours.
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

/** The same for a control that looks small: the area around it can be pressed too. Needs `::after`. */
export const coarseReach = `
  @media (pointer: coarse) {
    position: relative;
    &::after { content: ''; position: absolute; inset: min(0px, (100% - ${vars.size.target}) / 2); }
  }
`;

/** No animation for people who prefer reduced motion. Put it after the transition. */
export const reducedMotion = `
  @media (prefers-reduced-motion: reduce) {
    &, &::before, &::after { animation: none; transition: none; }
  }
`;

/**
 * A word that is wider than its box breaks, and does not widen the page. In a row it breaks only after everything else has
 * become as narrow as its words; in a cell of a table a word stays whole.
 */
export const breakWords = 'min-inline-size: 0; max-inline-size: 100%; overflow-wrap: break-word;';

/** Cuts a text after a number of lines, with an ellipsis. Each number is a rule: a style attribute may be forbidden. */
export const lineClamp = `
  &:where([data-line-clamp]) { display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden; }
  ${lineClamps.map((lines) => `&:where([data-line-clamp='${lines}']) { -webkit-line-clamp: ${lines}; }`).join('\n')}
  /* Paper has room. */
  @media print { &:where([data-line-clamp]) { display: block; overflow: visible; } }
`;

/** Printed with its backgrounds, which browsers leave out: for what a background says, such as a state, and for text on it. */
export const printExact = '-webkit-print-color-adjust: exact; print-color-adjust: exact;';

/** Removes the browser's own look of a control. */
export const controlReset = `
  appearance: none;
  box-sizing: border-box;
  margin: 0;
`;

/**
 * The condition of a `@container` rule that a token of the brand around an element is 1: a brand chooses a form by it.
 * A browser without style queries shows the form of 0.
 * @param variable a reference to the token's variable, such as `vars.pen.round`
 */
export const isOn = (variable: string): string => `style(${variable.slice('var('.length, -1)}: 1)`;

/** A `<fieldset>` without the look of the browser. It is as wide as its longest word, unless it is set otherwise. */
export const fieldsetBox = `
    min-inline-size: 0;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    & > :where(:not(legend)) { clear: both; }`;

/** Its `<legend>`. WebKit adds the height of a legend twice when it renders a fieldset again, unless the legend floats. */
export const legendBox = `
    float: inline-start;
    inline-size: 100%;
    padding: 0;`;
