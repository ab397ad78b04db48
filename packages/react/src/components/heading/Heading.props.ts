import type { ComponentProps } from 'react';

export const headingLevels = [1, 2, 3, 4] as const;
export const headingSizes = ['display', 1, 2, 3, 4] as const;
export const headingDefaults = { level: 2 } as const;

export type HeadingLevel = (typeof headingLevels)[number];
export type HeadingSize = (typeof headingSizes)[number];

export interface HeadingProps extends ComponentProps<'h2'> {
  /**
   * Where it stands in the outline: which of `<h1>` to `<h4>`.
   * @default 2
   */
  level?: HeadingLevel;
  /**
   * How it looks, where that differs from its level. `display` stands once on a page.
   * @default the level
   */
  size?: HeadingSize;
  /**
   * Gives the type to the only child (a `<legend>`, a link) and renders no heading.
   * @default false
   */
  asChild?: boolean;
}
