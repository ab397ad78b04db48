/** What the body of a table shows, in order: rows, and the details of some. */
export interface Items<Row> {
  readonly count: number;
  /** The key of an item: that of its row, which ends with a mark for its details. */
  readonly keyOf: (index: number) => string;
  readonly at: (index: number) => { readonly row: Row; readonly rowAt: number; readonly isDetail: boolean };
}

/** Without details nothing is copied: there may be a hundred thousand rows. */
export function itemsOf<Row>(
  rows: readonly Row[],
  expanded: ReadonlySet<string>,
  rowKey: (row: Row) => string,
): Items<Row> {
  if (expanded.size === 0)
    return {
      count: rows.length,
      keyOf: (index) => rowKey(rows[index]!),
      at: (index) => ({ row: rows[index]!, rowAt: index, isDetail: false }),
    };
  const items = rows.flatMap((row, rowAt) => {
    const item = { row, rowAt, isDetail: false };
    return expanded.has(rowKey(row)) ? [item, { ...item, isDetail: true }] : [item];
  });
  return {
    count: items.length,
    keyOf: (index) => `${rowKey(items[index]!.row)}${items[index]!.isDetail ? '\n' : ''}`,
    at: (index) => items[index]!,
  };
}
