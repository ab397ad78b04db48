import type { ComponentProps, ReactNode } from 'react';
import type { Term } from '../data.js';

export const glossaryTermProps = { variants: {}, defaults: {} } as const;

export interface GlossaryTermProps extends Omit<ComponentProps<'a'>, 'href' | 'color'> {
  /** The term with its meaning. */
  term: Term;
  /** The words in this sentence: the term in the form that the sentence needs. Omitted: the name. */
  children?: ReactNode;
}

export interface GlossaryProps extends Omit<ComponentProps<'dl'>, 'children'> {
  /** The terms in their order. */
  terms: readonly Term[];
}
