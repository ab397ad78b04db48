'use client';

import { bylineMessages } from '@wusum/contract/messages/byline';
import { DateText, useMessagesOf } from '@wusum/react';
import { linkProps } from '../addresses.js';
import { languageProps } from '../shared/language.js';
import type { Author } from '../data.js';
import type { BylineProps } from './Byline.props.js';
import { Authors, Facts, Name, Root } from './Byline.styles.js';

/**
 * The authors of a text, and its dates: names with what each of them did, dates in the reader's calendar, and how long it
 * takes to read. Renders one `<div>`. Each name has its own language and direction.
 *
 * Use it below the title of an article.
 * Do not use it for the storyteller, who is named as they ask to be (`CreditLine`).
 */
export function Byline({ authors, published, updated, minutes, ...rest }: BylineProps) {
  const message = useMessagesOf(bylineMessages);
  return (
    <Root {...rest}>
      {authors.length === 0 ? null : (
        <Authors role="list">
          {authors.map((author, index) => (
            <li key={index}>
              <Signature {...author} />
            </li>
          ))}
        </Authors>
      )}
      <Facts>
        {published === undefined ? null : (
          <span>
            {message('byline.published')} <DateText value={published} dateStyle="long" />
          </span>
        )}
        {updated === undefined ? null : (
          <span>
            {message('byline.updated')} <DateText value={updated} dateStyle="long" />
          </span>
        )}
        {minutes === undefined ? null : (
          <span>{message('byline.minutes', { count: Math.max(1, Math.round(minutes)) })}</span>
        )}
      </Facts>
    </Root>
  );
}

function Signature({ name, language, role, address }: Author) {
  const link = linkProps(address);
  return (
    <>
      <Name {...languageProps(language)}>{link.href === undefined ? name : <a {...link}>{name}</a>}</Name>
      {role === undefined ? null : (
        <>
          {' '}
          <bdi {...languageProps(language)}>{role}</bdi>
        </>
      )}
    </>
  );
}
