import { findMatches } from '../../engines/search-text.js';
import type { HighlightProps } from './Highlight.props.js';
import { JoinedHighlight } from './JoinedHighlight.js';
import { Marked } from './Marked.js';
import { cutsLetters } from './joined-letters.js';

/**
 * A text with the places that a search finds. Renders one `<span>` with a `<mark>` around each place. A place that begins or
 * ends between joined letters (Arabic, and other scripts like it) is painted and not marked up where browsers have the CSS
 * Custom Highlight API: an element inside a word separates its letters in WebKit.
 *
 * Use it in results of a search.
 * Do not use it for stress (`Em`, `Strong`). The list of `Combobox` marks matches itself.
 */
export function Highlight({ children, search, ...rest }: HighlightProps) {
  const matches = findMatches(children, search);
  const isJoined = matches.some(({ start, end }) => cutsLetters(children, start) || cutsLetters(children, end));
  if (isJoined) return <JoinedHighlight {...{ matches, search, ...rest }}>{children}</JoinedHighlight>;
  return <Marked {...{ matches, ...rest }}>{children}</Marked>;
}
