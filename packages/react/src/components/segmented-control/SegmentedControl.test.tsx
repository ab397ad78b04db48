import { User } from '@react-aria/test-utils';
import { render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Button } from '../button/index.js';
import { segmentedControlProps } from './SegmentedControl.props.js';
import { Segment, SegmentedControl, type SegmentedControlProps } from './index.js';

const segments = ['list', 'map', 'voices'].map((value) => (
  <Segment key={value} value={value}>
    {value}
  </Segment>
));
const Views = (props: SegmentedControlProps) => (
  <SegmentedControl label="View" {...props}>
    {segments}
  </SegmentedControl>
);
const checked = () => screen.queryByRole<HTMLInputElement>('radio', { checked: true })?.value ?? null;
/** The mark is a box of its own: its place is that of the pseudo-element. */
const mark = () => {
  const track = document.querySelector<HTMLElement>('.ws-segmented-control')!;
  const { left, width } = getComputedStyle(track, '::before');
  const { clientLeft } = track;
  const start = track.getBoundingClientRect().left + clientLeft + Number.parseFloat(left);
  return [start, start + Number.parseFloat(width)];
};
const boxOf = (value: string) => {
  const { left, right } = document.querySelector(`.ws-segment:has([value='${value}'])`)!.getBoundingClientRect();
  return [left, right];
};

describe('SegmentedControl', () => {
  describeConformance(<SegmentedControl aria-label="View">{segments}</SegmentedControl>, {
    element: HTMLFieldSetElement,
    variants: {
      ...segmentedControlProps.variants,
      value: ['map'],
      stretch: [true],
      disabled: [true],
      error: ['No.'],
      required: [true],
    },
  });
  describe('Segment', () => {
    describeConformance(<Segment value="a">A</Segment>, {
      element: HTMLInputElement,
      around: (children) => <SegmentedControl aria-label="View">{children}</SegmentedControl>,
      find: (container) => container.querySelector('input'),
      box: (root) => root.parentElement,
      variants: { disabled: [true] },
    });
  });

  it('has the height of a button', () => {
    for (const size of segmentedControlProps.variants.size) {
      const { container, unmount } = render(
        <>
          <Button size={size}>a</Button>
          <Views size={size} />
        </>,
      );
      const [button, track] = ['.ws-button', '.ws-segmented-control'].map((each) => container.querySelector(each)!);
      expect((track as HTMLElement).offsetHeight).toBe((button as HTMLElement).offsetHeight);
      unmount();
    }
  });

  it.each([
    ['ltr', '{ArrowRight}', '{ArrowLeft}'],
    ['rtl', '{ArrowLeft}', '{ArrowRight}'],
  ] as const)('in %s %s chooses the next segment, around', async (dir, next, back) => {
    const onValueChange = vi.fn<NonNullable<SegmentedControlProps['onValueChange']>>();
    render(
      <div dir={dir}>
        <Views defaultValue="list" onValueChange={onValueChange} />
      </div>,
    );
    await userEvent.tab();
    for (const key of [next, next, next, back]) await userEvent.keyboard(key);
    expect(onValueChange.mock.calls.map(([value, { reason }]) => `${value} ${reason}`)).toEqual(
      ['map', 'voices', 'list', 'voices'].map((value) => `${value} input-change`),
    );
  });

  describe.each(['ltr', 'rtl'])('The mark, in %s without a provider', (dir) => {
    it('is where the chosen segment is, before and after a change, also in a group inside another direction', async () => {
      render(
        <div dir={dir === 'ltr' ? 'rtl' : 'ltr'}>
          <div dir={dir}>
            <Views defaultValue="list" />
          </div>
        </div>,
      );
      const [first, last] = [boxOf('list'), boxOf('voices')];
      expect(first[0]! < last[0]!).toBe(dir === 'ltr');
      for (const value of ['list', 'voices', 'map']) {
        await userEvent.click(screen.getByRole('radio', { name: value }));
        await waitFor(() => {
          for (const side of [0, 1]) expect(Math.abs(mark()[side]! - boxOf(value)[side]!)).toBeLessThan(1);
        });
      }
    });
  });

  it('has one mark for each of two controls in a page', async () => {
    render(
      <>
        <Views defaultValue="list" />
        <Views label="Other" defaultValue="voices" />
      </>,
    );
    await waitFor(() => expect(Math.abs(mark()[0]! - boxOf('list')[0]!)).toBeLessThan(1));
  });

  describe.each(['ltr', 'rtl'] as const)('in %s', (dir) => {
    it.each(['mouse', 'keyboard', 'touch'] as const)(
      'passes the tester of React Aria by %s',
      async (interactionType) => {
        render(
          <div dir={dir}>
            <Views defaultValue="list" />
          </div>,
        );
        const root = screen.getByRole('radiogroup');
        const tester = new User({}).createTester('RadioGroup', { root, interactionType, direction: dir });
        for (const [index, value] of [
          [2, 'voices'],
          [1, 'map'],
          [0, 'list'],
        ] as const) {
          await tester.triggerRadio({ radio: index });
          expect(checked()).toBe(value);
        }
      },
    );
  });

  it('keeps a controlled value, sends its value with a form, and is reset by it', async () => {
    const { unmount } = render(<Views value="list" />);
    await userEvent.click(screen.getByRole('radio', { name: 'map' }));
    expect(checked()).toBe('list');
    unmount();
    const { container } = render(
      <form>
        <Views name="view" defaultValue="list" />
      </form>,
    );
    const form = container.querySelector('form')!;
    await userEvent.click(screen.getByRole('radio', { name: 'map' }));
    expect([...new FormData(form)]).toEqual([['view', 'map']]);
    form.reset();
    expect(checked()).toBe('list');
  });

  it('has its choice, and no inline style, in the markup of a server', () => {
    const html = renderToString(<Views defaultValue="map" stretch />);
    expect(html).toMatch(/<input(?=[^>]*value="map")[^>]*checked=""/);
    expect(html).not.toContain('style=');
  });
});
