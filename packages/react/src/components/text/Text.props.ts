import type { ComponentProps } from 'react';
import { colors, lineClamps, type LineClamp, type PropsDoc, type Responsive } from '../../system/props.js';

export const textProps = {
  variants: {
    size: ['body', 'lead', 'caption', 'label', 'code'],
    color: [...colors, 'muted'],
    weight: ['regular', 'label', 'strong'],
    lineClamp: lineClamps,
  },
  defaults: { size: 'body', color: 'neutral', asChild: false },
} as const satisfies PropsDoc;

export type TextSize = (typeof textProps.variants.size)[number];
export type TextColor = (typeof textProps.variants.color)[number];
export type TextWeight = (typeof textProps.variants.weight)[number];

export interface TextProps extends Omit<ComponentProps<'p'>, 'color'> {
  /**
   * The type style, responsive. `lead` is for the first paragraph of a page, `caption` for notes, `label` for the text of
   * controls.
   * @default 'body'
   */
  size?: Responsive<TextSize>;
  /**
   * The role, or `muted` for secondary text. `neutral` inherits the colour.
   * @default 'neutral'
   */
  color?: TextColor;
  /** A weight other than that of the type style. Emphasis is weight or colour, never capitals or italics. */
  weight?: TextWeight;
  /** Cuts the text after this number of lines, with an ellipsis. The whole text stays available to assistive technology. */
  lineClamp?: LineClamp;
  /**
   * Renders the only child (a `<span>`, a `<time>`) with the type style.
   * @default false
   */
  asChild?: boolean;
}
