'use client';

import { keyClaimMessages } from '@wusum/contract/messages/key-claim';
import { Heading, useMessagesOf } from '@wusum/react';
import { useId } from 'react';
import { linkProps } from '../addresses.js';
import { languageProps } from '../shared/language.js';
import { confidences, type Evidence } from '../data.js';
import type { KeyClaimProps } from './KeyClaim.props.js';
import { Confidence, Evidence as EvidenceList, Kind, Label, Level, Root, Small, Statement } from './KeyClaim.styles.js';

/**
 * The claim on which a text rests: how sure the writer is, in words, what speaks for it and of which kind that is, and what
 * would change the writer's mind. Renders one `<section>`.
 *
 * Use it once in an article that argues.
 * Do not use it for a sentence that cannot be wrong (`PullQuote`); show the strongest other view with `Disagreement`.
 */
export function KeyClaim({ claim, level = 2, ...rest }: KeyClaimProps) {
  const message = useMessagesOf(keyClaimMessages);
  const id = useId();
  const below = (level + 1) as 3 | 4 | 5;
  return (
    // Named by its text too: an article may have several.
    <Root aria-labelledby={`${id} ${id}-text`} {...rest}>
      <div>
        <Label as={`h${level}`} id={id}>
          {message('key-claim.name')}
        </Label>
        <Statement id={`${id}-text`} {...languageProps(claim.language)}>
          {claim.text}
        </Statement>
      </div>
      <Confidence>
        <span>{message('key-claim.confidence')}</span>
        <Level aria-hidden="true">
          {confidences.map((each, index) => (
            <span key={each} data-filled={index <= confidences.indexOf(claim.confidence) ? '' : undefined} />
          ))}
        </Level>
        <span>{message(`key-claim.${claim.confidence}`)}</span>
      </Confidence>
      {claim.evidence.length === 0 ? null : (
        <div>
          <Heading level={below} size={5}>
            {message('key-claim.evidence')}
          </Heading>
          <EvidenceList role="list">
            {claim.evidence.map((each, index) => (
              <Item key={index} {...each} />
            ))}
          </EvidenceList>
        </div>
      )}
      {claim.wouldChange === undefined ? null : (
        <Small>
          <Heading level={below} size={5}>
            {message('key-claim.would-change')}
          </Heading>
          <p {...languageProps(claim.language)}>{claim.wouldChange}</p>
        </Small>
      )}
    </Root>
  );
}

function Item({ kind, text, language, address }: Evidence) {
  const message = useMessagesOf(keyClaimMessages);
  const link = linkProps(address);
  return (
    <li>
      <Kind>{message(`key-claim.${kind}`)}</Kind>
      <span {...languageProps(language)}>{link.href === undefined ? text : <a {...link}>{text}</a>}</span>
    </li>
  );
}
