'use client';
import { use } from 'react';
import type { TableCaptionProps } from './Table.props.js';
import { Caption } from './Table.styles.js';
import { TableContext } from './table-context.js';

/** The title of the table, which names it. The first child of `Table.Root`. Renders one `<caption>`. */
export function TableCaption(props: TableCaptionProps) {
  return <Caption id={use(TableContext)} {...props} />;
}
