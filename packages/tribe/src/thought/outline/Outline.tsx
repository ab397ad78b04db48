'use client';

import { anchorNavMessages } from '@wusum/contract/messages/anchor-nav';
import { AnchorNav, Show, useMessagesOf } from '@wusum/react';
import { outlineOf } from '../headings.js';
import type { OutlineProps } from './Outline.props.js';
import { Narrow, Root, Summary, Title } from './Outline.styles.js';

/**
 * The headings of a text as links; the one that people have come to is marked. Renders one `<div>`. In a wide frame the
 * links are in view; in a narrow one they are behind a line with their name. Printed, there are none.
 *
 * Use it in `Article.Aside`, for a text with three headings or more.
 * Do not use it for the pages of a series (`SeriesNav`).
 */
export function Outline({ headings, ...rest }: OutlineProps) {
  const name = useMessagesOf(anchorNavMessages)('anchor-nav.name');
  const items = outlineOf(headings);
  if (items.length === 0) return null;
  return (
    <Root {...rest}>
      <Show from="lg">
        <Title aria-hidden="true">{name}</Title>
        <AnchorNav items={items} />
      </Show>
      <Show below="lg" asChild>
        <Narrow>
          <Summary>{name}</Summary>
          <AnchorNav items={items} />
        </Narrow>
      </Show>
    </Root>
  );
}
