'use client';
import { useRef } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useSplitter } from './splitter-context.js';
import type { SplitterPaneProps } from './Splitter.props.js';
import { Pane } from './Splitter.styles.js';

/** One of the two panes. Renders one `<div>`, which scrolls by itself; it is in the tab order where it does. */
export function SplitterPane({ ref, ...rest }: SplitterPaneProps) {
  const { id } = useSplitter('Pane');
  const pane = useRef<HTMLDivElement>(null);
  const paneRef = useComposedRefs(pane, ref);
  useBrowserLayoutEffect(() => {
    const { current: node } = pane;
    if (!node) return;
    // The handle says which pane it resizes: the first one.
    if (!node.previousElementSibling && !node.id) node.id = id;
    const update = () => {
      const scrolls = node.scrollHeight > node.clientHeight || node.scrollWidth > node.clientWidth;
      if (scrolls) node.tabIndex = 0;
      else node.removeAttribute('tabindex');
    };
    update();
    const observer = new ResizeObserver(update);
    // Its content may grow while the pane keeps its size.
    for (const each of [node, ...node.children]) observer.observe(each);
    return () => observer.disconnect();
  }, [id]);
  return <Pane {...rest} ref={paneRef} />;
}
