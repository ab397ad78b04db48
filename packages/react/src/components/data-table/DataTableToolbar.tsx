'use client';
import { dataTableMessages } from '@wusum/contract/messages/data-table';
import { stateMessages } from '@wusum/contract/messages/state';
import { useMessages } from '../../internal/use-messages.js';
import { Menu } from '../menu/index.js';
import { TextField } from '../text-field/index.js';
import { useShared } from './data-table-context.js';
import { Count, Search, Toolbar } from './DataTable.styles.js';

/** The search, the number of rows that it found, and the menu of columns. */
export function DataTableToolbar() {
  const { props, state } = useShared();
  const { searchable = false, hideable = false, toolbar, status } = props;
  const message = useMessages(dataTableMessages, stateMessages);
  if (!searchable && !hideable && toolbar === undefined) return null;
  const count = message('data-table.rows', { count: state.found.length });
  return (
    <Toolbar>
      {searchable ? (
        <Search>
          <TextField
            type="search"
            aria-label={message('data-table.search')}
            placeholder={message('data-table.search')}
            clearable
            value={state.query}
            onValueChange={state.search}
          />
        </Search>
      ) : null}
      <Count role="status">{status === 'loading' ? message('state.loading') : count}</Count>
      {toolbar}
      {hideable ? <ColumnMenu /> : null}
    </Toolbar>
  );
}

/** The last column that is shown, and the one that names the rows, cannot be hidden. */
function ColumnMenu() {
  const {
    props: { columns },
    state,
  } = useShared();
  const { hidden, setHidden } = state;
  const message = useMessages(dataTableMessages);
  return (
    <Menu.Root>
      <Menu.Trigger>{message('data-table.columns')}</Menu.Trigger>
      <Menu.Content align="end">
        {columns.map(({ id, header, rowHeader = false }) => {
          const isShown = !hidden.includes(id);
          return (
            <Menu.CheckboxItem
              key={id}
              name={id}
              checked={isShown}
              disabled={rowHeader || (isShown && state.columns.length === 1)}
              onCheckedChange={(checked, details) =>
                setHidden(checked ? hidden.filter((each) => each !== id) : [...hidden, id], details)
              }
            >
              {header}
            </Menu.CheckboxItem>
          );
        })}
      </Menu.Content>
    </Menu.Root>
  );
}
