import { useMemo, type RefObject } from 'react';
import { useControlled } from '../../internal/use-controlled.js';
import { useLocale } from '../../internal/use-locale.js';
import type {
  DataTableExpandDetails,
  DataTableProps,
  DataTableQueryDetails,
  DataTableResizeDetails,
  DataTableSelectDetails,
  DataTableSort,
  DataTableSortDetails,
} from './DataTable.props.js';
import { pinsOf, placesOf, useColumnWidths } from './use-column-widths.js';
import { useRows } from './use-rows.js';

const none: readonly string[] = [];
const noWidths = {};

/** The columns of controls before those of data. */
export type Control = 'expand' | 'select';

export type TableState<Row extends object> = ReturnType<typeof useDataTable<Row>>;

/** Everything that the parts of a table share. */
export function useDataTable<Row extends object>(
  props: DataTableProps<Row>,
  table: RefObject<HTMLTableElement | null>,
) {
  const { rows, pageSize, virtual = false, resizable = false, selectable = false, detail } = props;
  const locale = useLocale();
  const [sort, setSort] = useControlled(props.sort, props.defaultSort ?? null, props.onSortChange);
  const [query, setQuery] = useControlled(props.query, props.defaultQuery ?? '', props.onQueryChange);
  const [page, setPage] = useControlled(props.page, props.defaultPage ?? 1, props.onPageChange);
  const [hidden, setHidden] = useControlled(
    props.hiddenColumns,
    props.defaultHiddenColumns ?? none,
    props.onHiddenColumnsChange,
  );
  const found = useRows({ rows, columns: props.columns, locale, sort, query, page, pageSize, hidden });
  const selection = useSelection(props, found.found);
  const hasDetail = detail !== undefined;
  const controls = useMemo<readonly Control[]>(
    () => [...(selectable ? (['select'] as const) : []), ...(hasDetail ? (['expand'] as const) : [])],
    [selectable, hasDetail],
  );
  return {
    ...found,
    ...selection,
    ...useExpanded(props),
    ...useWidths(props, found.columns, controls, table),
    locale,
    sort,
    query,
    hidden,
    controls,
    resizable,
    virtual,
    /** Some rows are not in the document: those that are have a number. */
    isPartial: virtual || found.pages > 1,
    setPage,
    setHidden,
    setSort: (next: DataTableSort, details: DataTableSortDetails) => {
      setSort(next, details);
      setPage(1, details);
    },
    search: (next: string, details: DataTableQueryDetails) => {
      setQuery(next, details);
      setPage(1, details);
    },
  };
}

function useSelection<Row extends object>(props: DataTableProps<Row>, found: readonly Row[]) {
  const { rowKey } = props;
  const [selected, setSelected] = useControlled(props.selected, props.defaultSelected ?? none, props.onSelectedChange);
  const keys = useMemo(() => new Set(selected), [selected]);
  const count = useMemo(
    () => (keys.size === 0 ? 0 : found.filter((row) => keys.has(rowKey(row))).length),
    [keys, found, rowKey],
  );
  const allSelected: boolean | 'indeterminate' =
    count === found.length && count > 0 ? true : count > 0 && 'indeterminate';
  return {
    selected,
    selectedKeys: keys,
    allSelected,
    clearSelection: (event: Event) => setSelected([], { reason: 'close-press', event }),
    select: (key: string, checked: boolean, details: DataTableSelectDetails) =>
      setSelected(toggled(selected, key, checked), details),
    /** All rows that the search found. The others keep their state. */
    selectAll: (checked: boolean, details: DataTableSelectDetails) => {
      const these = found.map(rowKey);
      const all = new Set(these);
      const others = selected.filter((key) => !all.has(key));
      setSelected(checked ? [...others, ...these] : others, details);
    },
  };
}

function useExpanded<Row extends object>(props: DataTableProps<Row>) {
  const { expanded: given, defaultExpanded = none, onExpandedChange } = props;
  const [expanded, setExpanded] = useControlled(given, defaultExpanded, onExpandedChange);
  const keys = useMemo(() => new Set(expanded), [expanded]);
  const expand = (key: string, open: boolean, details: DataTableExpandDetails) =>
    setExpanded(toggled(expanded, key, open), details);
  return { expandedKeys: keys, expand };
}

function useWidths<Row extends object>(
  { columnWidths, defaultColumnWidths = noWidths, onColumnWidthsChange }: DataTableProps<Row>,
  columns: DataTableProps<Row>['columns'],
  controls: readonly Control[],
  table: RefObject<HTMLTableElement | null>,
) {
  const [widths, setWidths] = useControlled(columnWidths, defaultColumnWidths, onColumnWidthsChange);
  const places = useMemo(() => placesOf(columns, widths, controls), [columns, widths, controls]);
  // Widths change while a column is resized, and pins do not: rows are rendered again for these alone.
  const shape = places.map(({ id, pin }) => `${id} ${pin}`).join();
  // oxlint-disable-next-line react/exhaustive-deps
  const pins = useMemo(() => pinsOf(places), [shape]);
  useColumnWidths(table, places);
  const resize = (id: string, width: number | undefined, details: DataTableResizeDetails) => {
    const { [id]: _before, ...others } = widths;
    setWidths(width === undefined ? others : { ...others, [id]: width }, details);
  };
  return { places, pins, resize };
}

const toggled = (keys: readonly string[], key: string, isIn: boolean): readonly string[] =>
  isIn ? [...keys.filter((each) => each !== key), key] : keys.filter((each) => each !== key);
