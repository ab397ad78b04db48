'use client';

import { creditLineMessages } from '@wusum/contract/messages/credit-line';
import { DateText, Link, useMessagesOf } from '@wusum/react';
import { shownCredit } from '../credit.js';
import { isoOf } from '../shared/language.js';
import type { CreditLineProps } from './CreditLine.props.js';
import { Name, Root } from './CreditLine.styles.js';
import { licenceAddress, licenceAttributes, licenceName } from './licence-name.js';

/**
 * The storyteller, as they asked to be named, with the licence and the end of their consent. A pen name and a name look
 * the same; no name is a choice, and the line says so. Renders one `<p>`.
 *
 * Use it with every story, next to its title or below it.
 * Do not use it for several people (`CoCreators`).
 */
export function CreditLine({ credit, part = 'teller', language, licence, until, ...rest }: CreditLineProps) {
  const message = useMessagesOf(creditLineMessages);
  const shown = shownCredit(credit);
  return (
    <Root {...rest}>
      <span>
        {message('credit-line.role', { role: part })}{' '}
        {shown.kind === 'none' ? message('credit-line.none') : <Name lang={language}>{shown.name}</Name>}
      </span>
      {licence !== undefined && <LicenceLink licence={licence} />}
      {until !== undefined && Number.isFinite(until) && (
        <span>
          {message('credit-line.until')} <DateText value={isoOf(until)} dateStyle="long" />
        </span>
      )}
    </Root>
  );
}

function LicenceLink({ licence }: Required<Pick<CreditLineProps, 'licence'>>) {
  const message = useMessagesOf(creditLineMessages);
  const address = licenceAddress(licence);
  const name = <bdi {...licenceAttributes(licence)}>{licenceName(licence)}</bdi>;
  return (
    <span>
      {message('credit-line.licence')}{' '}
      {address ? (
        <Link href={address} rel="license noopener">
          {name}
        </Link>
      ) : (
        name
      )}
    </span>
  );
}
