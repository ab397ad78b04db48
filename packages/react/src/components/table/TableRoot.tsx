'use client';
import { tableMessages } from '@wusum/contract/messages/table';
import { useId, useRef } from 'react';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useMessages } from '../../internal/use-messages.js';
import type { TableRootProps } from './Table.props.js';
import { Grid, Root } from './Table.styles.js';
import { TableContext } from './table-context.js';
import { useCards } from './use-cards.js';
import { useScroller } from './use-scroller.js';

/**
 * Data in rows and columns. Renders a `<div>` that scrolls, and in it one `<table>`. `className` and `style` go to the
 * `<div>`, `ref` and all other props to the `<table>`. While it is wider than its place, the `<div>` is a region named by
 * the caption, and takes focus.
 *
 * Use it where people compare values of several items.
 * Do not use it for layout, for one value an item (`List`), or for the facts of one item (`DataList`).
 */
export function TableRoot({ variant, size, narrow, sticky, className, style, ref, ...rest }: TableRootProps) {
  const id = useId();
  const message = useMessages(tableMessages);
  const table = useRef<HTMLTableElement>(null);
  const { scrolls, caption, more } = useScroller(table);
  useCards(table, narrow === 'cards');
  const label = rest['aria-label'] ?? message('table.name');
  const labelledBy = rest['aria-labelledby'] ?? (rest['aria-label'] ? undefined : caption);
  const region = scrolls
    ? ({
        role: 'region',
        tabIndex: 0,
        'aria-labelledby': labelledBy,
        'aria-label': labelledBy ? undefined : label,
      } as const)
    : undefined;
  const data = {
    'data-variant': variant,
    'data-narrow': narrow,
    'data-sticky': sticky,
    'data-more': more,
  };
  return (
    <TableContext value={`${id}caption`}>
      <Root
        {...region}
        data-size={size}
        data-frame={narrow === 'cards' ? '' : undefined}
        {...data}
        {...{ className, style }}
      >
        <Grid {...data} {...rest} ref={useComposedRefs(table, ref)} />
      </Root>
    </TableContext>
  );
}
