import type { ComponentProps } from 'react';
import type { TextHeading } from '../headings.js';

export const outlineProps = { variants: {}, defaults: {} } as const;

export interface OutlineProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The headings of the text in their order. Each id is that of its element. */
  headings: readonly TextHeading[];
}
