'use client';
import { tableMessages } from '@wusum/contract/messages/table';
import { useMessages } from '../../internal/use-messages.js';
import { Checkbox } from '../checkbox/index.js';
import type { TableSelectCellProps } from './Table.props.js';
import { SelectCell } from './Table.styles.js';

/**
 * A checkbox that selects a row, or all rows. Renders one `<td>` with a checkbox in it, and a `<th>` without the `name` of
 * a row. Keep the selection by the keys of the rows, so that sorting and filtering leave it as it is.
 */
export function TableSelectCell({ name, checked, onCheckedChange, label, ...rest }: TableSelectCellProps) {
  const message = useMessages(tableMessages);
  const words = name === undefined ? message('table.select-all') : message('table.select-row', { name });
  const header = name === undefined ? ({ as: 'th', scope: 'col' } as const) : undefined;
  return (
    <SelectCell {...rest} {...header}>
      <Checkbox aria-label={label ?? words} checked={checked} onCheckedChange={onCheckedChange} />
    </SelectCell>
  );
}
