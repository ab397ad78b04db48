import * as Wusum from '@wusum/react';
import { DataTable as WusumTable } from '@wusum/react/data-table';

export * from '../contestants/wusum-static.jsx';

export const Menu = ({ open, label, items }) => (
  <Wusum.Menu.Root open={open}>
    <Wusum.Menu.Trigger>{label}</Wusum.Menu.Trigger>
    <Wusum.Menu.Content>
      {items.map((item) => (
        <Wusum.Menu.Item key={item}>{item}</Wusum.Menu.Item>
      ))}
    </Wusum.Menu.Content>
  </Wusum.Menu.Root>
);

export const Combobox = ({ label, options }) => <Wusum.Combobox label={label} options={asOptions(options)} />;

const known = new WeakMap();
function asOptions(options) {
  if (!known.has(options))
    known.set(
      options,
      options.map((value) => ({ value, label: value })),
    );
  return known.get(options);
}

export const DatePicker = ({ open, label }) => <Wusum.DatePicker label={label} open={open} defaultValue="2026-03-02" />;

const columnsOf = (columns) =>
  columns.map((id) => ({
    id,
    header: id,
    value: (row) => row[id],
    rowHeader: id === 'title',
    numeric: id === 'minutes',
  }));
const columnsKnown = new WeakMap();

export function DataTable({ rows, columns }) {
  if (!columnsKnown.has(columns)) columnsKnown.set(columns, columnsOf(columns));
  return (
    <WusumTable caption="Stories" rows={rows} columns={columnsKnown.get(columns)} rowKey={(row) => row.id} virtual />
  );
}

export const toast = (message) => Wusum.toast(message);
export const Toasts = () => <Wusum.Toaster />;
