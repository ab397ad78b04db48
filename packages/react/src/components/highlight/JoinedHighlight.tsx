'use client';
import { useRef, useSyncExternalStore, type ComponentProps } from 'react';
import type { TextRange } from '../../engines/search-text.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useMatchHighlight } from '../../internal/use-match-highlight.js';
import { Root } from './Highlight.styles.js';
import { Marked } from './Marked.js';

interface JoinedHighlightProps extends ComponentProps<'span'> {
  readonly children: string;
  readonly matches: readonly TextRange[];
  readonly search: string;
}

const never = () => () => {};
const canPaint = () => 'highlights' in CSS;

/** The whole text in one element, with the places painted over it. On a server and in older browsers: with marks. */
export function JoinedHighlight({ children, matches, search, ref, ...rest }: JoinedHighlightProps) {
  const isPainted = useSyncExternalStore(never, canPaint, () => false);
  const root = useRef<HTMLSpanElement>(null);
  const rootRef = useComposedRefs(root, ref);
  useMatchHighlight(root, ':scope > span', isPainted ? search : '');
  if (!isPainted) return <Marked {...{ matches, ...rest, ref: rootRef }}>{children}</Marked>;
  return (
    <Root data-painted="" {...rest} ref={rootRef}>
      <span>{children}</span>
    </Root>
  );
}
