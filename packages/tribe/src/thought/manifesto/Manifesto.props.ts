import type { ComponentProps } from 'react';

export const manifestoProps = { variants: {}, defaults: {} } as const;

/** One conviction of a community. */
export interface Statement {
  readonly text: string;
  /** Why, or what follows from it. */
  readonly because?: string;
}

export interface ManifestoProps extends Omit<ComponentProps<'ol'>, 'children'> {
  /** The statements, in order. */
  statements: readonly Statement[];
  /** The language of the statements, if it is not that around them. */
  language?: string;
}
