import type { ComponentProps } from 'react';

export const linkTones = ['inherit', 'accent', 'quiet'] as const;
export const linkDefaults = { tone: 'inherit' } as const;

export type LinkTone = (typeof linkTones)[number];

export interface LinkProps extends ComponentProps<'a'> {
  /**
   * `inherit` keeps the colour of the text around, `accent` draws the eye, `quiet` is for lists of links: its line comes
   * with the pointer.
   * @default 'inherit'
   */
  tone?: LinkTone;
  /**
   * Gives the look to the only child (a router's link) and renders no `<a>`.
   * @default false
   */
  asChild?: boolean;
}
