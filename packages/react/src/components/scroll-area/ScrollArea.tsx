'use client';

import { useRef } from 'react';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import type { ScrollAreaProps } from './ScrollArea.props.js';
import { Root } from './ScrollArea.styles.js';
import { useEdges } from './use-edges.js';

/**
 * A box that scrolls natively, with the scrollbar in the colours of the brand and fades where there is more. Renders one
 * `<div>`. It takes focus while it scrolls, so that the arrow keys scroll it; on paper everything is shown.
 *
 * Use it for a long list beside other content.
 * Do not use it for the page itself, nor around a `Table`, which scrolls by itself.
 */
export function ScrollArea({ orientation, scrollbar, fade = true, ref, ...rest }: ScrollAreaProps) {
  const area = useRef<HTMLDivElement>(null);
  useEdges(area, rest.tabIndex === undefined);
  const isNamed = rest['aria-label'] !== undefined || rest['aria-labelledby'] !== undefined;
  return (
    <Root
      role={isNamed ? 'region' : undefined}
      // From the first paint; an area that does not scroll gives it up.
      tabIndex={0}
      data-orientation={orientation}
      data-scrollbar={scrollbar}
      data-fade={fade ? '' : undefined}
      {...rest}
      ref={useComposedRefs(area, ref)}
    />
  );
}
