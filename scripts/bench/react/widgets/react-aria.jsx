import * as Aria from 'react-aria-components';
import { parseDate } from '@internationalized/date';

export * from '../contestants/react-aria.jsx';

export const Menu = ({ open, label, items }) => (
  <Aria.MenuTrigger isOpen={open}>
    <Aria.Button className="button">{label}</Aria.Button>
    <Aria.Popover className="list">
      <Aria.Menu>
        {items.map((item) => (
          <Aria.MenuItem key={item} id={item} className="option">
            {item}
          </Aria.MenuItem>
        ))}
      </Aria.Menu>
    </Aria.Popover>
  </Aria.MenuTrigger>
);

const rowHeight = new Aria.ListLayout({ rowHeight: 32 });
const objects = new WeakMap();
const asObjects = (options) => {
  if (!objects.has(options))
    objects.set(
      options,
      options.map((name) => ({ id: name, name })),
    );
  return objects.get(options);
};

export const Combobox = ({ label, options }) => (
  <Aria.ComboBox defaultItems={asObjects(options)} className="field">
    <Aria.Label className="label">{label}</Aria.Label>
    <Aria.Input className="input" />
    <Aria.Popover className="list">
      <Aria.Virtualizer layout={rowHeight}>
        <Aria.ListBox style={{ height: 300, overflow: 'auto', display: 'block' }}>
          {({ id, name }) => (
            <Aria.ListBoxItem id={id} className="option">
              {name}
            </Aria.ListBoxItem>
          )}
        </Aria.ListBox>
      </Aria.Virtualizer>
    </Aria.Popover>
  </Aria.ComboBox>
);

export const DatePicker = ({ open, label }) => (
  <Aria.DatePicker isOpen={open} defaultValue={parseDate('2026-03-02')} className="field">
    <Aria.Label className="label">{label}</Aria.Label>
    <Aria.Group className="input">
      <Aria.DateInput>{(segment) => <Aria.DateSegment segment={segment} />}</Aria.DateInput>
      <Aria.Button className="button">…</Aria.Button>
    </Aria.Group>
    <Aria.Popover className="list">
      <Aria.Dialog>
        <Aria.Calendar>
          <header>
            <Aria.Button slot="previous">‹</Aria.Button>
            <Aria.Heading />
            <Aria.Button slot="next">›</Aria.Button>
          </header>
          <Aria.CalendarGrid>{(date) => <Aria.CalendarCell date={date} />}</Aria.CalendarGrid>
        </Aria.Calendar>
      </Aria.Dialog>
    </Aria.Popover>
  </Aria.DatePicker>
);

const tableLayout = new Aria.TableLayout({ rowHeight: 40, headingHeight: 40 });

export const DataTable = ({ rows, columns, height }) => {
  const list = columns.map((id) => ({ id }));
  return (
    <Aria.Virtualizer layout={tableLayout}>
      <Aria.Table aria-label="Stories" style={{ height, overflow: 'auto', display: 'block' }}>
        <Aria.TableHeader columns={list}>
          {({ id }) => (
            <Aria.Column isRowHeader={id === 'title'} allowsSorting>
              {id}
            </Aria.Column>
          )}
        </Aria.TableHeader>
        <Aria.TableBody items={rows}>
          {(row) => <Aria.Row columns={list}>{({ id }) => <Aria.Cell>{row[id]}</Aria.Cell>}</Aria.Row>}
        </Aria.TableBody>
      </Aria.Table>
    </Aria.Virtualizer>
  );
};

const queue = new Aria.UNSTABLE_ToastQueue({ maxVisibleToasts: 3 });
export const toast = (title) => queue.add({ title });
export const Toasts = () => (
  <Aria.UNSTABLE_ToastRegion queue={queue}>
    {({ toast: shown }) => (
      <Aria.UNSTABLE_Toast toast={shown} className="card">
        <Aria.UNSTABLE_ToastContent>
          <Aria.Text slot="title">{shown.content.title}</Aria.Text>
        </Aria.UNSTABLE_ToastContent>
        <Aria.Button slot="close">×</Aria.Button>
      </Aria.UNSTABLE_Toast>
    )}
  </Aria.UNSTABLE_ToastRegion>
);
