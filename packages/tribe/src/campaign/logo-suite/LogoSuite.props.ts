import type { ComponentProps, ReactNode } from 'react';

export interface Logo {
  /** The name of the organisation, for readers who do not see the drawing. */
  readonly name: string;
  /** The drawing, as high as its place and in `currentColor`. Omitted: the name as text. */
  readonly drawing?: ReactNode;
  /** Its address. */
  readonly href?: string;
}

export interface LogoSuiteProps extends Omit<ComponentProps<'ul'>, 'children'> {
  /** The organisations, in an order that has a reason: by name, or by the date on which they joined. */
  logos: readonly Logo[];
}
