'use client';
import { useRef } from 'react';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import type { DialogBodyProps } from './Dialog.props.js';
import { Body } from './Dialog.styles.js';

/**
 * What is between title and footer. Renders one `<div>`, which scrolls where the dialog is higher than the window; it is
 * in the tab order then.
 */
export function DialogBody({ ref, ...rest }: DialogBodyProps) {
  const body = useRef<HTMLDivElement>(null);
  const bodyRef = useComposedRefs(body, ref);
  useBrowserLayoutEffect(() => {
    const { current: node } = body;
    const observer = new ResizeObserver(() => {
      if (node!.scrollHeight > node!.clientHeight) node!.tabIndex = 0;
      else node!.removeAttribute('tabindex');
    });
    observer.observe(node!);
    return () => observer.disconnect();
  }, []);
  return <Body {...rest} ref={bodyRef} />;
}
