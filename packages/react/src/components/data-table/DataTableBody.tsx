'use client';
import { dataTableMessages } from '@wusum/contract/messages/data-table';
import { useMemo, useRef, type ReactNode } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useMessages } from '../../internal/use-messages.js';
import { Button } from '../button/index.js';
import { EmptyState } from '../empty-state/index.js';
import { Skeleton } from '../skeleton/index.js';
import { Table } from '../table/index.js';
import { useShared } from './data-table-context.js';
import { Empty, Space } from './DataTable.styles.js';
import { DataTableRow, DetailRow } from './DataTableRow.js';
import { itemsOf } from './items.js';
import { useStable } from './use-stable.js';
import { useVirtualRows } from './use-virtual-rows.js';
import { formatter, PRINTED } from './values.js';

/** Bars in the place of rows that are on their way. */
const LOADING_ROWS = 5;

/** The rows: those of the page, or those in view. */
export function DataTableBody() {
  const { props, state, table } = useShared();
  const { rowKey, detail } = props;
  const { shown, expandedKeys, locale, offset } = state;
  const items = useMemo(() => itemsOf(shown, expandedKeys, rowKey), [shown, expandedKeys, rowKey]);
  const { items: inView, measure } = useVirtualRows({
    table,
    count: items.count,
    keyOf: items.keyOf,
    active: state.virtual,
    printed: shown.length <= PRINTED,
  });
  const format = useMemo(() => formatter(locale), [locale]);
  const onSelect = useStable(state.select);
  const onExpand = useStable(state.expand);
  const span = state.columns.length + state.controls.length;
  if (shown.length === 0 || props.status === 'error') return <NoRows span={span} />;
  return (
    <Table.Body>
      {inView.map((item, at) => {
        // A space is named by its place: before, between and after the rows.
        if ('space' in item) return <SpaceRow key={`$${at === 0 ? 'start' : at}`} height={item.space} span={span} />;
        const { row, rowAt, isDetail } = items.at(item.index);
        const key = items.keyOf(item.index);
        const common = { row, index: item.index, measure };
        if (isDetail) return <DetailRow key={key} {...common} span={span} detail={detail!} />;
        return (
          <DataTableRow
            key={key}
            {...common}
            rowKey={key}
            rowIndex={state.isPartial ? offset + rowAt + 2 : undefined}
            columns={state.columns}
            controls={state.controls}
            pins={state.pins}
            selected={state.selectedKeys.has(key)}
            expanded={expandedKeys.has(key)}
            format={format}
            onSelect={onSelect}
            onExpand={onExpand}
          />
        );
      })}
    </Table.Body>
  );
}

/** The space of rows that are not in the document. Its height is set through the object model: a server has none. */
function SpaceRow({ height, span }: { readonly height: number; readonly span: number }) {
  const cell = useRef<HTMLTableCellElement>(null);
  useBrowserLayoutEffect(() => {
    cell.current!.style.blockSize = `${height}px`;
  }, [height]);
  return (
    <Space aria-hidden="true">
      {/* No control: it is hidden from assistive technology. */}
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <td ref={cell} colSpan={span} />
    </Space>
  );
}

function NoRows({ span }: { readonly span: number }): ReactNode {
  const { props, state } = useShared();
  const { status = 'ready', empty, onRetry } = props;
  const message = useMessages(dataTableMessages);
  if (status === 'loading')
    return (
      <Table.Body>
        {Array.from({ length: LOADING_ROWS }, (_, row) => (
          <Table.Row key={row}>
            {Array.from({ length: span }, (_each, cell) => (
              <Table.Cell key={cell}>
                <Skeleton />
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    );
  const situation = status === 'error' ? 'error' : state.query.trim() === '' ? 'start' : 'search';
  const retry = onRetry ? <Button onClick={onRetry}>{message('data-table.retry')}</Button> : undefined;
  return (
    <Table.Body>
      <Table.Row>
        <Table.Cell colSpan={span}>
          <Empty>
            {situation === 'start' && empty !== undefined ? (
              empty
            ) : (
              <EmptyState situation={situation} headingLevel={3} actions={status === 'error' ? retry : undefined} />
            )}
          </Empty>
        </Table.Cell>
      </Table.Row>
    </Table.Body>
  );
}
