import type { ComponentProps } from 'react';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';

export const listProps = {
  variants: { variant: ['bullet', 'number', 'plain'], size: sizes },
  defaults: { variant: 'bullet', size: 'md' },
} as const satisfies PropsDoc;

export type ListVariant = (typeof listProps.variants.variant)[number];

export interface ListRootProps extends Omit<ComponentProps<'ul'>, 'type'> {
  /**
   * `bullet`: a `<ul>`. `number`: an `<ol>`, with the digits of the language. `plain`: a `<ul>` without markers, which
   * screen readers still read as a list.
   * @default 'bullet'
   */
  variant?: ListVariant;
  /**
   * The space between items.
   * @default 'md'
   */
  size?: Size;
  /** The number of the first item, with `variant="number"`. */
  start?: number;
  /** Numbers count down, with `variant="number"`. */
  reversed?: boolean;
}

export type ListItemProps = ComponentProps<'li'>;
