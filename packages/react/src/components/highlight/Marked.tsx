import type { ComponentProps, ReactNode } from 'react';
import type { TextRange } from '../../engines/search-text.js';
import { Mark, Root } from './Highlight.styles.js';

interface MarkedProps extends Omit<ComponentProps<'span'>, 'children'> {
  readonly children: string;
  readonly matches: readonly TextRange[];
}

/** A text with a `<mark>` around each match. */
export function Marked({ children, matches, ...rest }: MarkedProps) {
  const parts: ReactNode[] = [];
  let done = 0;
  const add = (end: number) => {
    // Each text has an element of its own: page translators replace text nodes.
    if (end > done) parts.push(<span key={done}>{children.slice(done, end)}</span>);
    done = end;
  };
  for (const { start, end } of matches) {
    add(start);
    parts.push(<Mark key={start}>{children.slice(start, end)}</Mark>);
    done = end;
  }
  add(children.length);
  return <Root {...rest}>{parts}</Root>;
}
