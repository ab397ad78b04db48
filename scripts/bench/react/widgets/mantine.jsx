import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import * as Mantine from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { notifications, Notifications } from '@mantine/notifications';

export * from '../contestants/mantine.jsx';

export const Menu = ({ open, label, items }) => (
  <Mantine.Menu opened={open} onChange={() => {}}>
    <Mantine.Menu.Target>
      <Mantine.Button>{label}</Mantine.Button>
    </Mantine.Menu.Target>
    <Mantine.Menu.Dropdown>
      {items.map((item) => (
        <Mantine.Menu.Item key={item}>{item}</Mantine.Menu.Item>
      ))}
    </Mantine.Menu.Dropdown>
  </Mantine.Menu>
);

/** Its documentation advises a limit for large lists: it has no virtual one. */
export const Combobox = ({ label, options }) => <Mantine.Select searchable label={label} data={options} limit={100} />;

export const DatePicker = ({ open, label }) => (
  <DateInput label={label} defaultValue="2026-03-02" popoverProps={{ opened: open }} />
);

export const Toasts = () => <Notifications />;
export const toast = (message) => notifications.show({ message });
