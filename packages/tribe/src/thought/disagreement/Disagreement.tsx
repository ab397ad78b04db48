'use client';

import { disagreementMessages } from '@wusum/contract/messages/disagreement';
import { useMessagesOf } from '@wusum/react';
import { useId } from 'react';
import { linkProps } from '../addresses.js';
import { languageProps } from '../shared/language.js';
import type { Author, View } from '../data.js';
import type { DisagreementProps } from './Disagreement.props.js';
import { Holder, Label, Name, Root, Side, Words } from './Disagreement.styles.js';

/**
 * A claim and the strongest view against it, beside each other: the same size, the same weight, each in the words of those
 * who hold it. Renders one `<div>` with two `<section>`. In a narrow frame the claim is first.
 *
 * Use it where a text argues and people who know the matter disagree.
 * Do not use it for a view without supporters.
 */
export function Disagreement({ claim, other, level = 2, ...rest }: DisagreementProps) {
  const message = useMessagesOf(disagreementMessages);
  return (
    <Root {...rest}>
      <OneSide label={message('disagreement.claim')} level={level} view={claim} />
      <OneSide label={message('disagreement.other')} level={level} view={other} />
    </Root>
  );
}

interface OneSideProps {
  label: string;
  level: 2 | 3 | 4;
  view: View;
}

function OneSide({ label, level, view }: OneSideProps) {
  const id = useId();
  return (
    <Side aria-labelledby={id}>
      <Label as={`h${level}`} id={id}>
        {label}
      </Label>
      <Words {...languageProps(view.language)}>{view.text}</Words>
      {view.holder && <Held holder={view.holder} address={view.address} />}
    </Side>
  );
}

function Held({ holder, address }: { holder: Author; address: string | undefined }) {
  const link = linkProps(address ?? holder.address);
  const name = <Name {...languageProps(holder.language)}>{holder.name}</Name>;
  return (
    <Holder>
      {link.href === undefined ? name : <a {...link}>{name}</a>}
      {holder.role === undefined ? null : (
        <>
          {' '}
          <bdi {...languageProps(holder.language)}>{holder.role}</bdi>
        </>
      )}
    </Holder>
  );
}
