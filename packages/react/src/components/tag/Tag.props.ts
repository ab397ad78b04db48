import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { colors, type Color, type PropsDoc } from '../../system/props.js';

export const tagProps = {
  variants: { variant: ['soft', 'outline'], color: colors },
  defaults: { variant: 'soft', color: 'neutral', disabled: false, asChild: false },
} as const satisfies PropsDoc;

export type TagVariant = (typeof tagProps.variants.variant)[number];

/** `item-press`: its button was pressed. `keyboard`: Delete or Backspace on its button. */
export type TagRemoveReason = 'item-press' | 'keyboard';
export type TagRemoveDetails = ChangeDetails<TagRemoveReason>;

export interface TagProps extends Omit<ComponentProps<'span'>, 'color'> {
  /**
   * The form. `outline` is for tags on a soft background.
   * @default 'soft'
   */
  variant?: TagVariant;
  /**
   * The role.
   * @default 'neutral'
   */
  color?: Color;
  /**
   * Adds a button that removes the tag. Remove it from your state there. Focus moves to the next tag of the row, else to the
   * one before, else to what is around.
   */
  onRemove?: (details: TagRemoveDetails) => void;
  /**
   * The text as a string, for the name of the button that removes it.
   * @default the children, if they are a text
   */
  text?: string;
  /**
   * The button that removes the tag is disabled.
   * @default false
   */
  disabled?: boolean;
  /**
   * Renders the only child, a link or a button, with the look of the tag. It cannot have `onRemove`: a link has no button
   * inside.
   * @default false
   */
  asChild?: boolean;
}
