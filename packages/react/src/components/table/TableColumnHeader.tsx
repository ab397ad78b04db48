'use client';
import type { TableColumnHeaderProps } from './Table.props.js';
import { ColumnHeader, Sort, SortIcon } from './Table.styles.js';

/**
 * The name of a column. Renders one `<th scope="col">`; with `sort` its content is in a `<button>`, and `aria-sort` is on
 * the column by which the table is sorted.
 */
export function TableColumnHeader(props: TableColumnHeaderProps) {
  const { align, numeric, sort, onSortChange, end, children, ...rest } = props;
  const press = ({ nativeEvent }: React.MouseEvent) =>
    onSortChange?.(sort === 'ascending' ? 'descending' : 'ascending', { reason: 'trigger-press', event: nativeEvent });
  const content = sort ? (
    <Sort type="button" onClick={press}>
      <span>{children}</span>
      <SortIcon aria-hidden="true" />
    </Sort>
  ) : (
    children
  );
  return (
    <ColumnHeader
      scope="col"
      aria-sort={sort === 'none' ? undefined : sort}
      data-align={align}
      data-numeric={numeric ? '' : undefined}
      {...rest}
    >
      {end ? (
        <>
          {/* Text beside other content has an element of its own: translators replace text nodes. */}
          <span>{content}</span>
          {end}
        </>
      ) : (
        content
      )}
    </ColumnHeader>
  );
}
