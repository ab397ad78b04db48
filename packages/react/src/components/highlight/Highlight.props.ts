import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const highlightProps = {
  variants: {},
  defaults: {},
} as const satisfies PropsDoc;

export interface HighlightProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** The text. */
  children: string;
  /** What people searched for. Each of its words is marked: also with other vowel signs, hamza, accents or without article. */
  search: string;
}
