import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Menubar } from './index.js';

/** A menubar as in the example: two menus, with a submenu, checks and radios. */
function start(): void {
  render(
    <Menubar.Root aria-label="Editor">
      <Menubar.Menu>
        <Menubar.Trigger>Font</Menubar.Trigger>
        <Menubar.Content>
          <Menubar.Item>Naskh</Menubar.Item>
          <Menubar.Item disabled>Thuluth</Menubar.Item>
          <Menubar.Separator />
          <Menubar.CheckboxItem>Bold</Menubar.CheckboxItem>
          <Menubar.RadioGroup aria-label="Align" defaultValue="start">
            <Menubar.RadioItem value="start">Start</Menubar.RadioItem>
          </Menubar.RadioGroup>
        </Menubar.Content>
      </Menubar.Menu>
      <Menubar.Menu>
        <Menubar.Trigger>Size</Menubar.Trigger>
        <Menubar.Content>
          <Menubar.Item>Small</Menubar.Item>
          <Menubar.Item>Large</Menubar.Item>
        </Menubar.Content>
      </Menubar.Menu>
    </Menubar.Root>,
  );
  screen.getByText('Font').focus();
}

const focused = () => document.activeElement?.textContent;
const menus = () => screen.queryAllByRole('menu').length;

/** Presses keys; what has focus then, and how many menus are open. */
const press = (keys: string, focus: string, open: number) => async () => {
  start();
  await userEvent.keyboard(keys);
  expect([focused(), menus()]).toEqual([focus, open]);
};

/** An attribute of the element with a text, with the first menu open. */
const attribute = (text: string, name: string, value: string | null) => async () => {
  start();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText(text).closest('[role^=menuitem]')!.getAttribute(name)).toBe(value);
};

const role = (name: string, label?: string) => async () => {
  start();
  await userEvent.keyboard('{Enter}');
  expect(screen.getAllByRole(name, label ? { name: label } : {}).length).toBeGreaterThan(0);
};

const drawn = 'The sign is drawn by the style sheet and has no element.';

describeApg('menubar/menubar-editor', {
  'textarea-aria-label': 'The text area of the example, not its menubar.',
  'menubar-role': role('menubar'),
  'menubar-aria-label': role('menubar', 'Editor'),
  'menubar-menuitem-role': attribute('Size', 'role', 'menuitem'),
  'menubar-menuitem-tabindex': () => {
    start();
    expect(['Font', 'Size'].map((text) => screen.getByText(text).tabIndex)).toEqual([0, -1]);
  },
  'menubar-menuitem-aria-haspopup': attribute('Font', 'aria-haspopup', 'menu'),
  'menubar-menuitem-aria-expanded': async () => {
    await attribute('Font', 'aria-expanded', 'true')();
    expect(screen.getByText('Size').getAttribute('aria-expanded')).toBe('false');
  },
  'menubar-menuitem-aria-hidden': drawn,
  'menu-role': role('menu'),
  'menu-aria-label': role('menu', 'Font'),
  'submenu-menuitem-role': attribute('Naskh', 'role', 'menuitem'),
  'submenu-menuitem-tabindex': attribute('Naskh', 'tabindex', '-1'),
  'submenu-menuitem-aria-disabled': attribute('Thuluth', 'aria-disabled', 'true'),
  'menuitemcheckbox-role': role('menuitemcheckbox'),
  'menuitemcheckbox-tabindex': attribute('Bold', 'tabindex', '-1'),
  'menuitemcheckbox-aria-checked': attribute('Bold', 'aria-checked', 'false'),
  'menuitemcheckbox-aria-hidden': drawn,
  'separator-role': role('separator'),
  'group-role': role('group'),
  'group-aria-label': role('group', 'Align'),
  'menuitemradio-role': role('menuitemradio'),
  'menuitemradio-tabindex': attribute('Start', 'tabindex', '-1'),
  'menuitemradio-aria-checked': attribute('Start', 'aria-checked', 'true'),
  'menuitemradio-aria-hidden': drawn,
  'menubar-key-space-and-enter': async () => {
    await press('{Enter}', 'Naskh', 1)();
    await userEvent.keyboard('{Escape} ');
    expect([focused(), menus()]).toEqual(['Naskh', 1]);
  },
  'menubar-key-escape': press('{Enter}{Escape}', 'Font', 0),
  'menubar-key-right-arrow': press('{ArrowRight}', 'Size', 0),
  'menubar-key-left-arrow': press('{ArrowLeft}', 'Size', 0),
  'menubar-key-up-arrow': press('{ArrowUp}', 'Start', 1),
  'menubar-key-down-arrow': press('{ArrowDown}', 'Naskh', 1),
  'menubar-key-home': press('{End}{Home}', 'Font', 0),
  'menubar-key-end': press('{End}', 'Size', 0),
  'menubar-key-character': press('s', 'Size', 0),
  'submenu-space': press('{Enter} ', 'Font', 0),
  'submenu-enter': press('{Enter}{Enter}', 'Font', 0),
  'submenu-escape': press('{Enter}{Escape}', 'Font', 0),
  'submenu-right-arrow': press('{Enter}{ArrowRight}', 'Small', 1),
  'submenu-left-arrow': press('{Enter}{ArrowLeft}', 'Small', 1),
  'submenu-down-arrow': press('{Enter}{ArrowDown}', 'Bold', 1),
  'submenu-up-arrow': press('{Enter}{ArrowUp}', 'Start', 1),
  'submenu-home': press('{Enter}{End}{Home}', 'Naskh', 1),
  'submenu-end': press('{Enter}{End}', 'Start', 1),
  'submenu-character': press('{Enter}b', 'Bold', 1),
});
