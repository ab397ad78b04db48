'use client';

import { NumberText } from '@wusum/react';
import { languageProps } from '../shared/language.js';
import type { ManifestoProps } from './Manifesto.props.js';
import { Because, Place, Root, Words } from './Manifesto.styles.js';

/**
 * The convictions of a community, sentence by sentence. Renders one `<ol>`, numbered in the digits of the reader.
 *
 * Use it for three to nine sentences that people can read aloud.
 * Do not use it for rules that are enforced, which have names and reasons, nor for features.
 */
export function Manifesto({ statements, language, ...rest }: ManifestoProps) {
  return (
    <Root role="list" {...languageProps(language)} {...rest}>
      {statements.map(({ text, because }, index) => (
        <li key={index}>
          <Place aria-hidden="true">
            <NumberText value={index + 1} />
          </Place>
          <div>
            <Words>{text}</Words>
            {because === undefined ? null : <Because>{because}</Because>}
          </div>
        </li>
      ))}
    </Root>
  );
}
