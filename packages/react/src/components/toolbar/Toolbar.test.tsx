import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Button } from '../button/index.js';
import { Menu } from '../menu/index.js';
import { TextField } from '../text-field/index.js';
import { ToggleGroup } from '../toggle-group/index.js';
import { toolbarProps } from './Toolbar.props.js';
import { Toolbar, type ToolbarRootProps } from './index.js';

const Tools = ({ children, ...props }: ToolbarRootProps) => (
  <Toolbar.Root aria-label="Text" {...props}>
    <Button>Undo</Button>
    <Button disabled>Redo</Button>
    <Toolbar.Separator />
    <ToggleGroup.Root aria-label="Letters">
      <ToggleGroup.Item value="bold">Bold</ToggleGroup.Item>
      <ToggleGroup.Item value="italic">Italic</ToggleGroup.Item>
    </ToggleGroup.Root>
    <Toolbar.Group aria-label="Help">
      <a href="#help">Help</a>
    </Toolbar.Group>
    {children}
  </Toolbar.Root>
);
const focused = () => document.activeElement!.textContent || document.activeElement!.localName;

describe('Toolbar', () => {
  describeConformance(
    <Toolbar.Root aria-label="Text">
      <Button>Undo</Button>
      <Button>Redo</Button>
    </Toolbar.Root>,
    { element: HTMLDivElement, props: toolbarProps },
  );
  describe('Group', () => {
    describeConformance(<Toolbar.Group aria-label="Help">Help</Toolbar.Group>, {
      element: HTMLDivElement,
      around: (children) => <Toolbar.Root aria-label="Text">{children}</Toolbar.Root>,
      find: (container) => container.querySelector('[role=group]'),
    });
  });
  describe('Separator', () => {
    describeConformance(<Toolbar.Separator />, {
      element: HTMLDivElement,
      around: (children) => <Toolbar.Root aria-label="Text">{children}</Toolbar.Root>,
      find: (container) => container.querySelector('[role=separator]'),
    });
  });

  it.each([
    ['ltr', 'horizontal', '{ArrowRight}', '{ArrowLeft}'],
    ['rtl', 'horizontal', '{ArrowLeft}', '{ArrowRight}'],
    ['ltr', 'vertical', '{ArrowDown}', '{ArrowUp}'],
    ['rtl', 'vertical', '{ArrowDown}', '{ArrowUp}'],
  ] as const)(
    'in %s, %s: one tab stop for buttons, toggles and links; %s moves on and around',
    async (dir, orientation, next, back) => {
      render(
        <div dir={dir}>
          <Tools orientation={orientation} />
          <button>After</button>
        </div>,
      );
      await userEvent.tab();
      const seen = [focused()];
      for (const key of [next, next, next, next, back, back, '{Home}', '{End}']) {
        await userEvent.keyboard(key);
        seen.push(focused());
      }
      expect(seen).toEqual(['Undo', 'Bold', 'Italic', 'Help', 'Undo', 'Help', 'Italic', 'Undo', 'Help']);
      await userEvent.tab();
      expect(focused()).toBe('After');
      await userEvent.tab({ shift: true });
      expect(focused()).toBe('Help');
    },
  );

  it('has a separator across its orientation', () => {
    const { rerender } = render(<Tools />);
    expect(screen.getByRole('separator').ariaOrientation).toBe('vertical');
    rerender(<Tools orientation="vertical" />);
    expect(screen.getByRole('separator').ariaOrientation).toBe('horizontal');
  });

  it('leaves the arrow keys to a text field inside', async () => {
    render(
      <Tools>
        <TextField aria-label="Find" defaultValue="ab" />
      </Tools>,
    );
    const input = screen.getByRole<HTMLInputElement>('textbox');
    await userEvent.click(input);
    input.setSelectionRange(2, 2);
    await userEvent.keyboard('{ArrowLeft}');
    expect([document.activeElement, input.selectionStart]).toEqual([input, 1]);
  });

  it('keeps one tab stop when controls come, go and are disabled', () => {
    const stops = () =>
      [...document.querySelectorAll<HTMLElement>('a, button')].filter(({ tabIndex }) => tabIndex === 0);
    const page = (first: boolean, disabled: boolean) => (
      <Toolbar.Root aria-label="Text">
        {first ? <Button>First</Button> : null}
        <Button disabled={disabled}>Second</Button>
        <Button>Third</Button>
      </Toolbar.Root>
    );
    const { rerender } = render(page(true, false));
    const names: (string | null)[][] = [];
    for (const [first, disabled] of [
      [true, false],
      [false, false],
      [false, true],
    ] as const) {
      rerender(page(first, disabled));
      names.push(
        stops()
          .filter((each) => !each.matches(':disabled'))
          .map((each) => each.textContent),
      );
    }
    expect(names).toEqual([['First'], ['Second'], ['Third']]);
  });

  it('leaves the arrow keys to a menu that is open in it', async () => {
    render(
      <Tools>
        <Menu.Root>
          <Menu.Trigger>More</Menu.Trigger>
          <Menu.Content>
            <Menu.Item>One</Menu.Item>
            <Menu.Item>Two</Menu.Item>
          </Menu.Content>
        </Menu.Root>
      </Tools>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement!.closest('[role=menu]')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(focused()).toBe('More');
  });
});
