'use client';

import { creditLineMessages } from '@wusum/contract/messages/credit-line';
import { Link, useMessagesOf } from '@wusum/react';
import { linkAddress } from '../../content/index.js';
import { shownCredit } from '../credit.js';
import type { CoCreator, CoCreatorsProps } from './CoCreators.props.js';
import { Root, Unnamed } from './CoCreators.styles.js';

/**
 * Everybody who worked on a story, by what they did, each as they asked to be named. Renders one `<dl>`.
 *
 * Use it at the end of a story that several people made.
 * Do not use it for one storyteller (`CreditLine`).
 */
export function CoCreators({ people, ...rest }: CoCreatorsProps) {
  const message = useMessagesOf(creditLineMessages);
  const roles = [...new Set(people.map(({ role }) => role))];
  return (
    <Root {...rest}>
      {roles.map((role) => (
        <div key={role}>
          <dt>{message('credit-line.role', { role })}</dt>
          {people
            .filter((person) => person.role === role)
            .map((person) => (
              <dd key={person.id}>
                <Person {...person} />
              </dd>
            ))}
        </div>
      ))}
    </Root>
  );
}

function Person({ credit, language, address }: CoCreator) {
  const message = useMessagesOf(creditLineMessages);
  const shown = shownCredit(credit);
  if (shown.kind === 'none') return <Unnamed>{message('credit-line.none')}</Unnamed>;
  const name = <bdi lang={language}>{shown.name}</bdi>;
  const href = address === undefined ? undefined : linkAddress(address);
  return href ? (
    <Link href={href} rel="ugc nofollow noopener">
      {name}
    </Link>
  ) : (
    name
  );
}
