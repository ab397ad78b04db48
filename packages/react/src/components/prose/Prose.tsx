'use client';

import { useRef } from 'react';
import { Slot } from '../../internal/slot.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useLocale } from '../../internal/use-locale.js';
import type { ProseProps } from './Prose.props.js';
import { Root } from './Prose.styles.js';
import { useWideBlocks } from './use-wide-blocks.js';

/**
 * The look of a long text whose elements have no classes: what a Markdown renderer or an editor gives. Renders one `<div>`,
 * or its child with `asChild`. Components in it keep their own look. A wide table or a long line of code scrolls in its
 * place, and takes focus while it does.
 *
 * Use it for articles, stories, and texts that people write.
 * Do not use it for the page around them, nor for text that has components of its own (`Text`, `Heading`, `List`).
 */
export function Prose({ size, measure, blockDirection, asChild, ref, ...rest }: ProseProps) {
  const text = useRef<HTMLDivElement>(null);
  const digits = new Intl.NumberFormat(useLocale()).resolvedOptions().numberingSystem;
  useWideBlocks(text);
  return (
    <Root
      as={asChild ? Slot : undefined}
      data-size={size}
      data-measure={measure}
      data-block-direction={blockDirection}
      data-digits={digits}
      {...rest}
      ref={useComposedRefs(text, ref)}
    />
  );
}
