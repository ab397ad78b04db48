'use client';

import { glossaryMessages } from '@wusum/contract/messages/glossary';
import { useMessagesOf } from '@wusum/react';
import type { GlossaryProps } from './GlossaryTerm.props.js';
import { Entry, Root } from './GlossaryTerm.styles.js';
import { termId } from './term-id.js';
import { TermNames } from './TermNames.js';

/**
 * Terms and what they mean, with the name in the other language beside each. Renders one `<dl>`; each entry has the id that
 * `GlossaryTerm` leads to.
 *
 * Use it below a text whose terms its readers may not know.
 * Do not use it for properties of one thing (`DataList`).
 */
export function Glossary({ terms, ...rest }: GlossaryProps) {
  const name = useMessagesOf(glossaryMessages)('glossary.name');
  return (
    <Root aria-label={rest['aria-labelledby'] === undefined ? name : undefined} {...rest}>
      {terms.map((term) => (
        <Entry key={term.id} id={termId(term)}>
          <dt>
            <TermNames {...term} />
          </dt>
          <dd>{term.meaning}</dd>
        </Entry>
      ))}
    </Root>
  );
}
