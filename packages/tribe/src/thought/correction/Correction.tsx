'use client';

import { correctionMessages } from '@wusum/contract/messages/correction';
import { Callout, DateText, Link, useMessagesOf } from '@wusum/react';
import { languageProps } from '../shared/language.js';
import { correctionId } from './correction-id.js';
import type { CorrectionProps } from './Correction.props.js';
import { Day, Row } from './Correction.styles.js';

/**
 * A notice that a published text was wrong: when it was corrected, what was wrong, and a link to the changed place. Renders
 * a `Callout`.
 *
 * Use it above the text, for as long as the text is read; mark the place with `Corrected`.
 * Do not use it for changes that nobody was misled by: spelling, layout.
 */
export function Correction({ correction, language, ...rest }: CorrectionProps) {
  const message = useMessagesOf(correctionMessages);
  return (
    <Callout
      color="neutral"
      icon={null}
      heading={
        <>
          <span>{message('correction.name')}</span>{' '}
          <Day>
            <DateText value={correction.at} dateStyle="long" />
          </Day>
        </>
      }
      {...rest}
    >
      <span {...languageProps(language)}>{correction.text}</span>
      <Row>
        <Link href={`#${correctionId(correction)}`}>{message('correction.place')}</Link>
      </Row>
    </Callout>
  );
}
