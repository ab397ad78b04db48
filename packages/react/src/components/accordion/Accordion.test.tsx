import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Accordion, type AccordionRootProps } from './index.js';

const names = ['a', 'b', 'c'];
const items = (disabled?: string) =>
  names.map((value) => (
    <Accordion.Item key={value} value={value} disabled={value === disabled}>
      <Accordion.Trigger>Question {value}</Accordion.Trigger>
      <Accordion.Panel>
        <span id={`in-${value}`}>Answer {value}</span>
      </Accordion.Panel>
    </Accordion.Item>
  ));
const Page = ({ disabled, ...props }: AccordionRootProps & { disabled?: string }) => (
  <Accordion.Root {...props}>{items(disabled)}</Accordion.Root>
);
const all = () => [...document.querySelectorAll('details')];
const open = () => names.filter((_, index) => all()[index]!.open).join('');
const summary = (name: string) => screen.getByText(`Question ${name}`).closest('summary')!;
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('Accordion', () => {
  describeConformance(<Accordion.Root>{items()}</Accordion.Root>, { element: HTMLDivElement });
  const inRoot = (child: React.ReactElement) => <Accordion.Root>{child}</Accordion.Root>;
  const inItem = (child: React.ReactElement) => inRoot(<Accordion.Item value="a">{child}</Accordion.Item>);
  describe('Item', () => {
    describeConformance(
      <Accordion.Item value="a">
        <Accordion.Trigger>Question</Accordion.Trigger>
      </Accordion.Item>,
      { element: HTMLDetailsElement, around: inRoot, find: (container) => container.querySelector('details') },
    );
  });
  describe('Trigger', () => {
    describeConformance(<Accordion.Trigger>Question</Accordion.Trigger>, {
      element: HTMLElement,
      around: inItem,
      find: (container) => container.querySelector('summary'),
    });
  });

  it('has one open item: the one that opens closes the other, with one call of the handler', async () => {
    const onValueChange = vi.fn<NonNullable<AccordionRootProps['onValueChange']>>();
    render(<Page defaultValue={['a']} onValueChange={onValueChange} />);
    await userEvent.click(summary('c'));
    expect(open()).toBe('c');
    await settled();
    await userEvent.click(summary('c'));
    expect(open()).toBe('');
    await settled();
    expect(onValueChange.mock.calls.map(([value, { reason }]) => [value, reason])).toEqual([
      [['c'], 'trigger-press'],
      [[], 'trigger-press'],
    ]);
  });

  it('an open item has the height of its content, and grows with it', async () => {
    render(<Page defaultValue={['a']} />);
    const heights = () => {
      const panel = document.querySelector('#in-a')!.parentElement!;
      const [item, content, head] = [all()[0]!, panel, summary('a')].map((each) => each.getBoundingClientRect());
      return { item: item!.height, content: content!.height, head: head!.height };
    };
    const done = () => Promise.all(document.getAnimations().map(({ finished }) => finished));
    await done();
    const before = heights();
    expect(before.content).toBeGreaterThan(20);
    expect(Math.abs(before.item - before.head - before.content)).toBeLessThan(4);
    document.querySelector<HTMLElement>('#in-a')!.style.cssText = 'display: block; block-size: 400px';
    await settled();
    await done();
    const after = heights();
    expect(after.content).toBeGreaterThan(400);
    expect(Math.abs(after.item - after.head - after.content)).toBeLessThan(4);
  });

  it('has several with `multiple`', async () => {
    render(<Page multiple defaultValue={['a']} />);
    await userEvent.click(summary('c'));
    expect(open()).toBe('ac');
  });

  it('is controlled', async () => {
    const { rerender } = render(<Page value={['a']} />);
    await userEvent.click(summary('b'));
    expect(open()).toBe('a');
    rerender(<Page value={['b']} />);
    expect(open()).toBe('b');
    await settled();
    expect(open()).toBe('b');
  });

  it.each(['a', ''])('follows find in page, which opens an item itself, with %j open before', async (before) => {
    const onValueChange = vi.fn<NonNullable<AccordionRootProps['onValueChange']>>();
    render(<Page defaultValue={before ? [before] : []} onValueChange={onValueChange} />);
    await settled();
    all()[1]!.open = true;
    await settled();
    expect(open()).toBe('b');
    expect(onValueChange.mock.lastCall![0]).toEqual(['b']);
    await userEvent.click(summary('b'));
    expect(open()).toBe('');
  });

  it('takes over what was opened before hydration', async () => {
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(<Page defaultValue={['a']} />);
    expect(new Set(all().map((details) => details.name)).size).toBe(1);
    all()[2]!.open = true;
    const root = await act(async () => hydrateRoot(container, <Page defaultValue={['a']} />));
    expect(open()).toBe('c');
    await userEvent.click(summary('b'));
    expect(open()).toBe('b');
    act(() => root.unmount());
    container.remove();
  });

  it.each(['ltr', 'rtl'] as const)(
    'moves between summaries with up, down, Home and End, and around: %s',
    async (dir) => {
      render(
        <div dir={dir}>
          <Page />
        </div>,
      );
      const focused = () => document.activeElement!.textContent;
      summary('a').focus();
      for (const [key, name] of [
        ['ArrowDown', 'b'],
        ['ArrowUp', 'a'],
        ['ArrowUp', 'c'],
        ['ArrowDown', 'a'],
        ['End', 'c'],
        ['Home', 'a'],
      ] as const) {
        await userEvent.keyboard(`{${key}}`);
        expect([key, focused()]).toEqual([key, `Question ${name}`]);
      }
      await userEvent.keyboard('{ArrowRight}');
      expect(focused()).toBe('Question a');
    },
  );

  it('leaves the keys of a control in a panel alone', async () => {
    render(
      <Accordion.Root defaultValue={['a']}>
        <Accordion.Item value="a">
          <Accordion.Trigger>Question a</Accordion.Trigger>
          <Accordion.Panel>
            <input aria-label="Name" />
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion.Root>,
    );
    screen.getByRole('textbox').focus();
    await userEvent.keyboard('{ArrowDown}{Home}');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  it('keeps a disabled item closed and in the tab order', async () => {
    render(<Page disabled="b" />);
    await userEvent.click(summary('b'), { force: true });
    expect([open(), summary('b').ariaDisabled]).toEqual(['', 'true']);
    summary('b').focus();
    expect(document.activeElement).toBe(summary('b'));
  });

  it('has headings of the level given', () => {
    render(<Page headingLevel={4} />);
    expect(document.querySelectorAll('summary > h4')).toHaveLength(3);
  });
});
