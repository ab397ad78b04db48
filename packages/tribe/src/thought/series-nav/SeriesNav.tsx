'use client';

import { seriesNavMessages } from '@wusum/contract/messages/series-nav';
import { NumberText, useMessagesOf } from '@wusum/react';
import { useId } from 'react';
import { linkProps } from '../addresses.js';
import type { SeriesPart } from '../data.js';
import type { SeriesNavProps } from './SeriesNav.props.js';
import { Head, Note, PartLink, Parts, Place, Root, Title } from './SeriesNav.styles.js';

/**
 * The parts of a series in their order, with the one that is read now. Renders one `<nav>`, named by the title of the
 * series. Links to the parts beside this one have `rel="prev"` and `rel="next"`; a part without an address is not published.
 *
 * Use it below an article, or above a short one.
 * Do not use it for the headings of one text (`Outline`).
 */
export function SeriesNav({ series, part, ...rest }: SeriesNavProps) {
  const message = useMessagesOf(seriesNavMessages);
  const id = useId();
  const link = linkProps(series.address);
  return (
    <Root aria-labelledby={id} {...rest}>
      <div>
        <Head>{message('series-nav.part', { part, total: series.parts.length })}</Head>
        <Title id={id}>{link.href === undefined ? series.title : <a {...link}>{series.title}</a>}</Title>
      </div>
      <Parts role="list">
        {series.parts.map((each, index) => (
          <li key={index} aria-current={index + 1 === part ? 'page' : undefined}>
            <Place>
              <NumberText value={index + 1} />
            </Place>
            <Part {...each} distance={index + 1 - part} />
          </li>
        ))}
      </Parts>
    </Root>
  );
}

interface PartProps extends SeriesPart {
  /** How many parts it is after this one. */
  distance: number;
}

function Part({ title, address, distance }: PartProps) {
  const soon = useMessagesOf(seriesNavMessages)('series-nav.soon');
  const link = linkProps(address);
  if (distance === 0) return <span>{title}</span>;
  if (link.href === undefined)
    return (
      <>
        <span>{title}</span>
        <Note>{soon}</Note>
      </>
    );
  const rel = distance === 1 ? 'next' : distance === -1 ? 'prev' : undefined;
  return (
    <PartLink {...link} rel={[link.rel, rel].filter(Boolean).join(' ') || undefined}>
      {title}
    </PartLink>
  );
}
