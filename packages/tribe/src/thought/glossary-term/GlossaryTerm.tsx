'use client';

import { HoverCard } from '@wusum/react';
import { useRef, useState, type MouseEvent } from 'react';
import { languageProps } from '../shared/language.js';
import type { GlossaryTermProps } from './GlossaryTerm.props.js';
import { Card, Ref } from './GlossaryTerm.styles.js';
import { termId } from './term-id.js';
import { TermNames } from './TermNames.js';

/** How long the pointer or focus rests on the term before its meaning opens, in milliseconds. */
const delay = 250;

/**
 * A term in a sentence, whose meaning opens beside it on hover, on focus, and on the first touch. Renders one `<a>` that
 * leads to its entry in `Glossary`; without JavaScript, the link is all there is.
 *
 * Use it where a term is used for the first time, with a `Glossary` on the same page.
 * Do not use it for what a reader must know to go on: write that into the sentence.
 */
export function GlossaryTerm({ term, children, ...rest }: GlossaryTermProps) {
  const [open, setOpen] = useState(false);
  const touched = useRef(false);
  const press = (event: MouseEvent) => {
    if (!touched.current || open) return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <HoverCard.Root open={open} onOpenChange={setOpen} delay={delay}>
      <HoverCard.Trigger asChild>
        <Ref
          {...languageProps(children === undefined ? term.language : undefined)}
          {...rest}
          href={`#${termId(term)}`}
          data-open={open ? '' : undefined}
          onPointerDown={({ pointerType }) => {
            touched.current = pointerType === 'touch';
          }}
          onClick={press}
        >
          {children ?? term.name}
        </Ref>
      </HoverCard.Trigger>
      <HoverCard.Content asChild>
        <Card>
          <TermNames {...term} />
          {term.meaning}
        </Card>
      </HoverCard.Content>
    </HoverCard.Root>
  );
}
