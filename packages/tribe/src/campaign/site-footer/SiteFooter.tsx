'use client';

import { useId } from 'react';
import { Wordmark } from '../../symbols/wordmark/index.js';
import type { FooterGroup, SiteFooterProps } from './SiteFooter.props.js';
import { Anchor, Groups, Heading, Legal, Links, Low, Names, Note, Root } from './SiteFooter.styles.js';

/**
 * The end of a page of the brand, dark in both modes: the name in both scripts, a note, links in groups. Renders one
 * `<footer>`. Put `PatternBand` above it.
 *
 * Use it once, at the end of each page.
 */
export function SiteFooter({ groups, note, legal, ...rest }: SiteFooterProps) {
  return (
    <Root {...rest}>
      <Names>
        <Wordmark script="latin" />
        <Wordmark script="arabic" />
      </Names>
      <Low>
        {note === undefined ? null : <Note>{note}</Note>}
        <Groups>
          {groups.map((group, index) => (
            <Group key={index} {...group} />
          ))}
        </Groups>
      </Low>
      {legal === undefined ? null : <Legal>{legal}</Legal>}
    </Root>
  );
}

function Group({ heading, links }: FooterGroup) {
  const id = useId();
  return (
    <nav aria-labelledby={id}>
      <Heading id={id}>{heading}</Heading>
      <Links role="list">
        {links.map(({ href, text }) => (
          <li key={href}>
            <Anchor href={href}>{text}</Anchor>
          </li>
        ))}
      </Links>
    </nav>
  );
}
