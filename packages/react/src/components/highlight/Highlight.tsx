import type { ReactNode } from 'react';
import { findMatches } from '../../engines/search-text.js';
import type { HighlightProps } from './Highlight.props.js';
import { Mark, Root } from './Highlight.styles.js';

/**
 * A text with the places that a search finds. Renders one `<span>` with a `<mark>` around each place.
 *
 * Use it in results of a search.
 * Do not use it for stress (`Em`, `Strong`). The list of `Combobox` marks matches itself.
 */
export function Highlight({ children, search, ...rest }: HighlightProps) {
  const parts: ReactNode[] = [];
  let done = 0;
  const add = (end: number) => {
    // Each text has an element of its own: page translators replace text nodes.
    if (end > done) parts.push(<span key={done}>{children.slice(done, end)}</span>);
    done = end;
  };
  for (const { start, end } of findMatches(children, search)) {
    add(start);
    parts.push(<Mark key={start}>{children.slice(start, end)}</Mark>);
    done = end;
  }
  add(children.length);
  return <Root {...rest}>{parts}</Root>;
}
