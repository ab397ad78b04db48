/**
 * Values of props that mean the same in every component. `X.props.ts` takes them whole, or a part of them; no component
 * gives one of these names another meaning.
 */
import type { breakpoints } from '@wusum/contract';

/** Colour roles. `color.<role>.*` of the contract has the same names for each. */
export const colors = ['neutral', 'accent', 'support', 'success', 'warning', 'danger', 'info'] as const;

/** Sizes of a control, a mark or an image. */
export const sizes = ['sm', 'md', 'lg'] as const;

/** Steps of the space scale, `space.0` to `space.10`. */
export const spaces = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Sides of an anchor, in reading direction. */
export const sides = ['block-start', 'block-end', 'inline-start', 'inline-end'] as const;

/** Which edge of a popup is in line with that of its anchor, in reading direction. */
export const aligns = ['start', 'center', 'end'] as const;

/** Numbers of lines after which a text is cut. */
export const lineClamps = [1, 2, 3, 4, 5, 6] as const;

/** Breakpoints of the contract, from small to large. Each is a smallest width. */
export const breakpointNames = ['sm', 'md', 'lg', 'xl'] as const satisfies readonly (keyof typeof breakpoints)[];

export type Color = (typeof colors)[number];
export type Size = (typeof sizes)[number];
export type Side = (typeof sides)[number];
export type Align = (typeof aligns)[number];
export type LineClamp = (typeof lineClamps)[number];
export type Space = (typeof spaces)[number];
export type Breakpoint = (typeof breakpointNames)[number];

/**
 * A value, or a value for each breakpoint from which it applies: `{ initial: 2, md: 4 }` is 2, and 4 from `md` on.
 * Without `initial` the default applies below the first breakpoint.
 */
export type Responsive<T> = T | { readonly [From in 'initial' | Breakpoint]?: T };

/** Documentation of a component's own props: the values of each, and the value when it is omitted. */
export interface PropsDoc {
  readonly variants: Readonly<Record<string, readonly (string | number | boolean)[]>>;
  readonly defaults: Readonly<Record<string, string | number | boolean>>;
}
