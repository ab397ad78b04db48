import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect, vi } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Button } from '../button/index.js';
import { Icon, searchIcon } from '../icon/index.js';
import { Menu } from '../menu/index.js';
import { Toggle } from '../toggle/index.js';
import { ToggleGroup } from '../toggle-group/index.js';
import { Toolbar } from './index.js';

const copied = vi.fn<() => void>();
const sized = vi.fn<(size: string) => void>();

/** The toolbar of the example, with our parts. Its first control has focus. */
const mount = async (): Promise<HTMLElement> => {
  copied.mockClear();
  sized.mockClear();
  render(
    <>
      <Toolbar.Root aria-label="Text" aria-controls="story">
        <Toggle>
          <Icon icon={searchIcon} />
          Bold
        </Toggle>
        <ToggleGroup.Root aria-label="Alignment" defaultValue={['start']}>
          <ToggleGroup.Item value="start">Start</ToggleGroup.Item>
          <ToggleGroup.Item value="end">End</ToggleGroup.Item>
        </ToggleGroup.Root>
        <Button onClick={copied}>Copy</Button>
        <Button disabled>Paste</Button>
        <Menu.Root>
          <Menu.Trigger>Size</Menu.Trigger>
          <Menu.Content>
            <Menu.RadioGroup aria-label="Sizes" defaultValue="small" onValueChange={(size) => sized(String(size))}>
              <Menu.RadioItem value="small">Small</Menu.RadioItem>
              <Menu.RadioItem value="large">Large</Menu.RadioItem>
            </Menu.RadioGroup>
          </Menu.Content>
        </Menu.Root>
        <a href="#help">Help</a>
      </Toolbar.Root>
      <textarea id="story" />
    </>,
  );
  await userEvent.tab();
  return screen.getByRole('toolbar', { name: 'Text' });
};
const button = (name: string) => screen.getByRole('button', { name });
const focused = () => document.activeElement!.textContent;
const size = (name: string) => screen.getByRole('menuitemradio', { name });

/** Keys from the first control on, each with the control that then has focus. */
const moves =
  (...steps: readonly (readonly [key: string, name: string])[]) =>
  async () => {
    await mount();
    for (const [key, name] of steps) {
      await userEvent.keyboard(key);
      expect(focused()).toBe(name);
    }
  };

/** The menu of sizes, opened by a key. */
const opened = async (key = '{Enter}', focus = 'Small'): Promise<HTMLElement> => {
  await mount();
  button('Size').focus();
  await userEvent.keyboard(key);
  await waitFor(() => expect(focused()).toContain(focus));
  return screen.getByRole('menu');
};

const radios =
  'Toggles of a group are buttons with `aria-pressed`: all can be released, and arrow keys choose nothing.';
const spin =
  'A field keeps its arrow keys, so a number field is next to a toolbar or at its end. Its own pattern has tests.';

describeApg('toolbar/toolbar', {
  'toolbar-role': async () => {
    expect((await mount()).getAttribute('role')).toBe('toolbar');
  },
  'toolbar-aria-label': async () => {
    expect((await mount()).getAttribute('aria-label')).toBe('Text');
  },
  'toolbar-aria-controls': async () => {
    expect((await mount()).getAttribute('aria-controls')).toBe('story');
  },
  'toolbar-item-tabindex': async () => {
    const toolbar = await mount();
    const stops = () =>
      [...toolbar.querySelectorAll<HTMLElement>('a, button:not(:disabled)')].map((each) => each.tabIndex);
    expect(stops()).toEqual([0, -1, -1, -1, -1, -1]);
    await userEvent.keyboard('{ArrowRight}');
    expect(stops()).toEqual([-1, 0, -1, -1, -1, -1]);
  },
  'toolbar-button-aria-pressed': async () => {
    await mount();
    expect(button('Bold').ariaPressed).toBe('false');
    expect(button('Start').ariaPressed).toBe('true');
  },
  'toolbar-aria-hidden': async () => {
    expect((await mount()).querySelector('svg')!.ariaHidden).toBe('true');
  },
  'toolbar-radiogroup-role': radios,
  'toolbar-radiogroup-aria-label': async () => {
    await mount();
    expect(screen.getByRole('group', { name: 'Alignment' })).toBeTruthy();
  },
  'toolbar-radio-role': radios,
  'toolbar-radio-aria-checked': radios,
  'toolbar-button-aria-disabled': 'A disabled control is natively disabled, and arrow keys pass over it.',
  'toolbar-menubutton-aria-label': async () => {
    await mount();
    expect(button('Size')).toBeTruthy();
  },
  'toolbar-menubutton-aria-haspopup': async () => {
    await mount();
    expect(button('Size').ariaHasPopup).toBe('menu');
  },
  'toolbar-menubutton-aria-controls': async () => {
    const { id } = await opened();
    expect(document.querySelector('[aria-haspopup]')!.getAttribute('aria-controls')).toBe(id);
  },
  'toolbar-menubutton-aria-expanded-false': async () => {
    await mount();
    expect(button('Size').ariaExpanded).toBe('false');
  },
  'toolbar-menubutton-aria-expanded-true': async () => {
    await opened();
    expect(document.querySelector('[aria-haspopup]')!.ariaExpanded).toBe('true');
  },
  'toolbar-menu-role': async () => {
    expect((await opened()).getAttribute('role')).toBe('menu');
  },
  'toolbar-menu-aria-label': async () => {
    await opened();
    expect(screen.getByRole('menu', { name: 'Size' })).toBeTruthy();
  },
  'toolbar-menuitemradio-role': async () => {
    await opened();
    expect(screen.getAllByRole('menuitemradio')).toHaveLength(2);
  },
  'toolbar-menuitemradio-aria-checked': async () => {
    await opened();
    expect([size('Small').ariaChecked, size('Large').ariaChecked]).toEqual(['true', 'false']);
  },
  'toolbar-menuitemradio-tabindex': async () => {
    await opened();
    expect(screen.getAllByRole('menuitemradio').every(({ tabIndex }) => tabIndex === -1)).toBe(true);
  },
  'toolbar-spinbutton-aria-label': spin,
  'toolbar-spinbutton-aria-valuenow': spin,
  'toolbar-spinbutton-aria-valuetext': spin,
  'toolbar-spinbutton-aria-valuemin': spin,
  'toolbar-spinbutton-aria-valuemax': spin,
  'toolbar-left-arrow': moves(['{ArrowLeft}', 'Help'], ['{ArrowLeft}', 'Size'], ['{ArrowLeft}', 'Copy']),
  'toolbar-right-arrow': moves(['{ArrowRight}', 'Start'], ['{ArrowRight}', 'End'], ['{ArrowRight}', 'Copy']),
  'toolbar-tab': async () => {
    await mount();
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.tab();
    expect(document.activeElement!.id).toBe('story');
    await userEvent.tab({ shift: true });
    expect(focused()).toBe('Start');
  },
  'toolbar-toggle-enter-or-space': async () => {
    await mount();
    const pressed: (string | null)[] = [];
    for (const key of ['{Enter}', ' ']) {
      await userEvent.keyboard(key);
      pressed.push(button('Bold').ariaPressed);
    }
    expect(pressed).toEqual(['true', 'false']);
  },
  'toolbar-radio-enter-or-space': async () => {
    await mount();
    await userEvent.keyboard('{ArrowRight}{ArrowRight} ');
    expect([button('Start').ariaPressed, button('End').ariaPressed]).toEqual(['false', 'true']);
  },
  'toolbar-radio-down-arrow': radios,
  'toolbar-radio-up-arrow': radios,
  'toolbar-home': moves(['{End}', 'Help'], ['{Home}', 'Bold']),
  'toolbar-end': moves(['{End}', 'Help']),
  'toolbar-toggle-esc': 'The controls have no tooltips of their own. `Tooltip` closes with Escape, as its tests show.',
  'toolbar-button-enter-or-space': async () => {
    await mount();
    button('Copy').focus();
    await userEvent.keyboard('{Enter} ');
    expect(copied).toHaveBeenCalledTimes(2);
  },
  'toolbar-menubutton-enter-or-space-or-down-or-up': async () => {
    await opened('{ArrowUp}', 'Large');
    for (const key of ['{Enter}', ' ', '{ArrowDown}']) {
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(focused()).toBe('Size'));
      await userEvent.keyboard(key);
      await waitFor(() => expect(focused()).toContain('Small'));
    }
  },
  'toolbar-menu-enter-or-space': async () => {
    await opened();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(sized.mock.calls).toEqual([['large']]);
  },
  'toolbar-menu-down-arrow': async () => {
    await opened();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(size('Large'));
  },
  'toolbar-menu-up-arrow': async () => {
    await opened();
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(size('Large'));
  },
  'toolbar-menu-escape': async () => {
    await opened();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(focused()).toBe('Size'));
    expect(sized).not.toHaveBeenCalled();
  },
  'toolbar-spinbutton-down-arrow': spin,
  'toolbar-spinbutton-up-arrow': spin,
  'toolbar-spinbutton-page-down': spin,
  'toolbar-spinbutton-page-up': spin,
});
