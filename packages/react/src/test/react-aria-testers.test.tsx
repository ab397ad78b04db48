/**
 * React Aria's testers press, touch and type as people do, by roles alone. Every pattern that they know has a test here or
 * at its component, with mouse, keyboard and touch, in both directions; or the reason why there is none.
 */
import { User } from '@react-aria/test-utils';
import { cleanup, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { DataTable } from '../components/data-table/index.js';
import { DatePicker, Dialog, Drawer, Popover, Radio, RadioCard, RadioGroup, Select } from '../index.js';

type Pattern = Parameters<User['createTester']>[0];
type Interaction = 'mouse' | 'keyboard' | 'touch';

/** Where the tests of a pattern are, or why it has none. */
const patterns: Readonly<Record<Pattern, 'below' | { file: string } | { reason: string }>> = {
  CheckboxGroup: { file: '../components/checkbox-group/CheckboxGroup.test.tsx' },
  ComboBox: { file: '../components/combobox/Combobox.test.tsx' },
  Dialog: 'below',
  GridList: { reason: 'No component has a list of the role grid.' },
  ListBox: { file: '../components/list-box/ListBox.test.tsx' },
  Menu: { file: '../components/menu/Menu.test.tsx' },
  RadioGroup: 'below',
  Select: 'below',
  Table: 'below',
  Tabs: { file: '../components/tabs/Tabs.test.tsx' },
  Tree: {
    reason: 'The tester knows rows of a treegrid. `Tree` is a tree, with the keys of the APG: Tree.apg.test.tsx.',
  },
};

const sources = import.meta.glob<string>('../components/*/*.test.tsx', { query: '?raw', import: 'default' });

describe("React Aria's testers", () => {
  const elsewhere = Object.entries(patterns).filter(([, place]) => place !== 'below' && 'file' in place);
  it.each(elsewhere as [string, { file: string }][])('%s is used at its component', async (pattern, place) => {
    expect(await sources[place.file]!()).toContain(`createTester('${pattern}'`);
  });
});

const circles = [
  { value: 'type', label: 'Type circle' },
  { value: 'archive', label: 'Archive circle' },
  { value: 'welcome', label: 'Welcome circle' },
];

const dialogs: Readonly<Record<string, readonly [page: ReactElement, type: 'modal' | 'popover']>> = {
  Dialog: [
    <Dialog.Root key="">
      <Dialog.Trigger>Open</Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Title>Title</Dialog.Title>
      </Dialog.Content>
    </Dialog.Root>,
    'modal',
  ],
  Drawer: [
    <Drawer.Root key="">
      <Drawer.Trigger>Open</Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Title>Title</Drawer.Title>
      </Drawer.Content>
    </Drawer.Root>,
    'modal',
  ],
  Popover: [
    <Popover.Root key="">
      <Popover.Trigger>Open</Popover.Trigger>
      <Popover.Content aria-label="Title">
        <button>One</button>
      </Popover.Content>
    </Popover.Root>,
    'popover',
  ],
  DatePicker: [<DatePicker key="" label="Day" today="2026-11-29" />, 'popover'],
};

const checked = () => screen.queryByRole<HTMLInputElement>('radio', { checked: true })?.value;

describe.each(['ltr', 'rtl'] as const)('In %s', (dir) => {
  const show = (page: ReactElement) => render(<div dir={dir}>{page}</div>);

  describe.each(['mouse', 'keyboard', 'touch'] as const)('with %s', (interactionType: Interaction) => {
    const user = new User({ interactionType });

    it.each(Object.entries(dialogs))('%s opens and closes', async (_name, [page, overlayType]) => {
      show(page);
      const tester = user.createTester('Dialog', { root: screen.getAllByRole('button').at(-1)!, overlayType });
      await tester.open();
      expect(tester.dialog).not.toBeNull();
      await tester.close();
      expect(tester.dialog).toBeNull();
    });

    it.each([
      ['Radio', Radio],
      ['RadioCard', RadioCard],
    ] as const)('a group of %s chooses', async (_name, Choice) => {
      show(
        <RadioGroup label="Circle" defaultValue="type">
          {circles.map(({ value, label }) => (
            <Choice key={value} value={value} label={label} />
          ))}
        </RadioGroup>,
      );
      const root = screen.getByRole('radiogroup');
      const tester = user.createTester('RadioGroup', { root, direction: dir });
      for (const [index, value] of [
        [2, 'welcome'],
        [1, 'archive'],
        [0, 'type'],
      ] as const) {
        await tester.triggerRadio({ radio: index });
        expect(checked()).toBe(value);
      }
    });

    // By key its tester wants focus on the options, which a list with an active option does not move.
    it.skipIf(interactionType === 'keyboard')('Select chooses', async () => {
      show(<Select label="Circle" options={circles} />);
      const tester = user.createTester('Select', { root: screen.getByRole('combobox') });
      await tester.selectOption({ option: 'Welcome circle' });
      expect(tester.trigger.textContent).toBe('Welcome circle');
      cleanup();
    });

    it('DataTable selects rows by their boxes', async () => {
      show(
        <DataTable
          selectable
          caption="Circles"
          rows={circles}
          rowKey={({ value }) => value}
          columns={[{ id: 'label', header: 'Circle', value: ({ label }) => label, rowHeader: true }]}
        />,
      );
      const tester = user.createTester('Table', { root: screen.getByRole('table') });
      for (const row of [1, 0]) await tester.toggleRowSelection({ row });
      expect(tester.rows.map((row) => within(row).getByRole<HTMLInputElement>('checkbox').checked)).toEqual([
        true,
        true,
        false,
      ]);
    });
  });
});
