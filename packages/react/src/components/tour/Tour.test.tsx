import { render, screen } from '@testing-library/react';
import { StrictMode, useRef } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { Dialog } from '../dialog/index.js';
import { Tour, type TourProps } from './index.js';

const steps = [
  { title: 'Welcome', content: 'Two things.' },
  { title: 'Write', target: '#write' },
  { title: 'Listen', target: '#listen', side: 'inline-end' as const },
];
const Page = (props: Partial<TourProps>) => (
  <>
    <button>Before</button>
    <button id="write" style={{ display: 'block', margin: '200px' }}>
      Write a story
    </button>
    <button id="listen">Listen to stories</button>
    <Tour steps={steps} defaultOpen {...props} />
  </>
);
const card = (name: string) => screen.getByRole('dialog', { name });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();

describe('Tour', () => {
  describeConformance(<Tour steps={steps} defaultOpen />, {
    element: HTMLDivElement,
    find: () => [...document.querySelectorAll('.ws-tour')].at(-1) ?? null,
  });

  it('goes forward and back by its buttons, with focus in each step, and ends at the last one', async () => {
    const [moved, changed] = [
      vi.fn<NonNullable<TourProps['onStepChange']>>(),
      vi.fn<NonNullable<TourProps['onOpenChange']>>(),
    ];
    render(
      <StrictMode>
        <Page onStepChange={moved} onOpenChange={changed} />
      </StrictMode>,
    );
    expect(document.activeElement).toBe(card('Welcome'));
    expect([card('Welcome').matches(':popover-open'), screen.queryByRole('button', { name: 'Back' })]).toEqual([
      true,
      null,
    ]);
    await press('Next');
    expect(document.activeElement).toBe(card('Write'));
    await press('Back');
    await press('Next');
    await press('Next');
    expect(document.activeElement).toBe(card('Listen'));
    await press('Done');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(moved.mock.calls.map(([step, { reason }]) => [step, reason])).toEqual(
      [1, 0, 1, 2].map((step) => [step, 'item-press']),
    );
    expect(changed.mock.calls).toEqual([[false, { reason: 'close-press', event: expect.any(Event) }]]);
  });

  it('is next to its element, which has a frame, and without one in the middle', async () => {
    render(<Page />);
    const { left, right } = card('Welcome').getBoundingClientRect();
    expect(left).toBeCloseTo(innerWidth - right, 0);
    expect(document.querySelector('.ws-tour-frame:popover-open')).toBeNull();
    await press('Next');
    const [element, frame] = [box('#write'), box('.ws-tour-frame:popover-open')];
    expect([frame.left < element.left, frame.right > element.right, frame.top < element.top]).toEqual([
      true,
      true,
      true,
    ]);
    expect((frame.left + frame.right) / 2).toBeCloseTo((element.left + element.right) / 2, 0);
    expect(card('Write').getBoundingClientRect().top).toBeGreaterThan(element.bottom);
  });

  it('an element that is missing is no error: the step is in the middle', () => {
    render(<Page steps={[{ title: 'Gone', target: '#gone' }]} />);
    expect(card('Gone').matches(':popover-open')).toBe(true);
    expect(card('Gone').dataset.side).toBeUndefined();
  });

  it('takes a ref, and brings the element into view', () => {
    const Far = () => {
      const far = useRef<HTMLButtonElement>(null);
      return (
        <>
          <div style={{ blockSize: 3000 }} />
          <button ref={far}>Far</button>
          <Tour defaultOpen steps={[{ title: 'Far away', target: far }]} />
        </>
      );
    };
    render(<Far />);
    const { top, bottom } = screen.getByRole('button', { name: 'Far' }).getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).toEqual([true, true]);
    scrollTo(0, 0);
  });

  it('Escape ends it alone, from the step and from the page, and focus returns', async () => {
    const Start = () => (
      <Dialog.Root defaultOpen>
        <Dialog.Content aria-label="Story">
          <Page defaultOpen={false} open />
        </Dialog.Content>
      </Dialog.Root>
    );
    const changed = vi.fn<NonNullable<TourProps['onOpenChange']>>();
    const { rerender } = render(<Page open={false} onOpenChange={changed} />);
    screen.getByText('Before').focus();
    rerender(<Page open onOpenChange={changed} />);
    await userEvent.keyboard('{Escape}');
    screen.getByText('Listen to stories').focus();
    await userEvent.keyboard('{Escape}');
    expect(changed.mock.calls.map(([, { reason }]) => reason)).toEqual(['escape-key', 'escape-key']);
    card('Welcome').focus();
    rerender(<Page open={false} onOpenChange={changed} />);
    expect(document.activeElement).toBe(screen.getByText('Before'));
    rerender(<Start />);
    card('Welcome').focus();
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector('dialog')!.open).toBe(true);
  });

  it('the page stays usable', async () => {
    const clicked = vi.fn<() => void>();
    render(
      <>
        <Page defaultStep={1} />
        <button onClick={clicked}>Elsewhere</button>
      </>,
    );
    await press('Elsewhere');
    expect([clicked.mock.calls.length, card('Write') !== null]).toEqual([1, true]);
  });

  it('a page that controls the step decides', async () => {
    render(<Page step={0} />);
    await press('Next');
    expect(card('Welcome')).toBeDefined();
  });

  it.each([
    ['en', '2 of 3'],
    ['ar', '٢ من ٣'],
  ])('shows the step and the number of steps in the words and digits of the reader: %s', (lang, progress) => {
    render(
      <Brand data={firstBrand} lang={lang}>
        <Page defaultStep={1} />
      </Brand>,
    );
    expect(document.querySelector('.ws-tour-progress')!.textContent.replaceAll(/[\u2068\u2069]/g, '')).toBe(progress);
  });
});

describe.each(['ltr', 'rtl'] as const)('Tour, %s', (dir) => {
  it('the side is that of the reading direction', () => {
    render(
      <div dir={dir} style={{ paddingInline: '30rem' }}>
        <Page defaultStep={2} />
      </div>,
    );
    const [element, step] = [box('#listen'), card('Listen').getBoundingClientRect()];
    expect(dir === 'ltr' ? step.left >= element.right : step.right <= element.left).toBe(true);
  });
});
