import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { ratingProps } from './Rating.props.js';
import { Rating, type RatingProps } from './index.js';

/** Without the marks that isolate numbers. */
const plain = (text: string | null) => text?.replaceAll(/[\u2066-\u2069]/g, '');
const checked = () => screen.queryByRole<HTMLInputElement>('radio', { checked: true })?.value ?? null;
const mount = (props: RatingProps = {}, lang = 'en') =>
  render(
    <Brand lang={lang}>
      <form>
        <Rating label="Story" name="stars" {...props} />
      </form>
    </Brand>,
  );
/** How each star is drawn: full, half or empty, by its inner star. */
const drawn = () =>
  [...document.querySelectorAll('.ws-rating-star')].map((star) => {
    const { visibility, backgroundSize } = getComputedStyle(star, '::after');
    return visibility === 'hidden' ? 'full' : backgroundSize.startsWith('50%') ? 'half' : 'empty';
  });

describe('Rating', () => {
  describeConformance(<Rating aria-label="Story" />, {
    element: HTMLFieldSetElement,
    variants: {
      ...ratingProps.variants,
      label: ['Story'],
      value: [3],
      halves: [true],
      error: ['No.'],
      required: [true],
      disabled: [true],
    },
  });
  describe('read-only', () => {
    describeConformance(<Rating readOnly aria-label="Story" value={3.5} />, {
      element: HTMLDivElement,
      variants: { label: ['Story'], value: [null] },
    });
  });

  it('has a radio button for each star in words, or for each half', () => {
    const names = () => screen.getAllByRole('radio').map((each) => plain(each.ariaLabel));
    const { unmount } = mount();
    expect(names()).toEqual(['1 of 5', '2 of 5', '3 of 5', '4 of 5', '5 of 5']);
    unmount();
    mount({ max: 2, halves: true }, 'ar');
    expect(names()).toEqual(['٠٫٥ من ٢', '١ من ٢', '١٫٥ من ٢', '٢ من ٢']);
  });

  it.each([
    [3, ['full', 'full', 'full', 'empty', 'empty']],
    [2.5, ['full', 'full', 'half', 'empty', 'empty']],
    [null, ['empty', 'empty', 'empty', 'empty', 'empty']],
  ])('is filled up to its value %s', (value, want) => {
    const { unmount } = mount({ value, halves: true });
    expect(drawn()).toEqual(want);
    unmount();
    mount({ value, readOnly: true });
    expect(drawn()).toEqual(want);
  });

  it.each([
    ['ltr', '{ArrowRight}', '{ArrowLeft}'],
    ['rtl', '{ArrowLeft}', '{ArrowRight}'],
  ] as const)(
    'in %s: %s chooses more, by halves; the first half of a star is on the side where reading begins',
    async (dir, more, less) => {
      const onValueChange = vi.fn<NonNullable<RatingProps['onValueChange']>>();
      render(
        <div dir={dir}>
          <Rating label="Story" halves defaultValue={2} onValueChange={onValueChange} />
        </div>,
      );
      await userEvent.tab();
      for (const key of [more, more, less]) await userEvent.keyboard(key);
      expect(onValueChange.mock.calls.map(([value, { reason }]) => [value, reason])).toEqual([
        [2.5, 'input-change'],
        [3, 'input-change'],
        [2.5, 'input-change'],
      ]);
      const [half, whole] = screen.getAllByRole('radio').map((each) => each.getBoundingClientRect());
      expect(dir === 'ltr' ? half!.left === whole!.left : half!.right === whole!.right).toBe(true);
      expect(half!.width).toBeCloseTo(whole!.width / 2, 0);
      await userEvent.click(screen.getAllByRole('radio')[0]!);
      expect(onValueChange.mock.lastCall![0]).toBe(0.5);
    },
  );

  it('shows what a press would choose', async () => {
    mount({ defaultValue: 1 });
    const chosen = ['full', 'full', 'full', 'full', 'empty'];
    // A browser answers a move of the pointer in a later frame, and another test may move the pointer meanwhile.
    await vi.waitFor(
      async () => {
        await userEvent.hover(screen.getAllByRole('radio')[3]!);
        await vi.waitFor(() => expect(drawn()).toEqual(chosen), { timeout: 1000 });
      },
      { timeout: 20_000 },
    );
    await userEvent.unhover(screen.getAllByRole('radio')[3]!);
    await userEvent.hover(document.body);
  }, 30_000);

  it('keeps a controlled value, sends its number, and is reset by its form', async () => {
    const { unmount } = mount({ value: 2 });
    await userEvent.click(screen.getAllByRole('radio')[3]!);
    expect(checked()).toBe('2');
    unmount();
    const { container } = mount({ defaultValue: 2 });
    const form = container.querySelector('form')!;
    await userEvent.click(screen.getAllByRole('radio')[3]!);
    expect([...new FormData(form)]).toEqual([['stars', '4']]);
    form.reset();
    expect(checked()).toBe('2');
  });

  it.each([
    ['en', 4.3, 'Story 4.3 of 5'],
    ['ar', 4.3, 'Story ٤٫٣ من ٥'],
    ['en', null, 'Story Not rated'],
  ])('%s: is an image with its words while it is read-only: %s', (lang, value, name) => {
    mount({ readOnly: true, value }, lang);
    expect(screen.getByRole('img', { name: (each) => plain(each) === name })).toBeTruthy();
    expect(screen.queryAllByRole('radio')).toEqual([]);
  });

  it('has its choice, and no inline style, in the markup of a server', () => {
    for (const readOnly of [false, true]) {
      const html = renderToString(<Rating label="Story" defaultValue={2.5} halves readOnly={readOnly} />);
      expect(html).not.toContain('style=');
      expect(html).toMatch(readOnly ? /data-fill="half"/ : /value="2.5"[^>]*|checked=""/);
    }
  });
});
