import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { cdp, userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { sliderProps } from './Slider.props.js';
import { RangeSlider, Slider, type RangeSliderProps, type SliderProps } from './index.js';

const thumbs = () => screen.getAllByRole<HTMLInputElement>('slider');
const values = () => thumbs().map(({ value }) => Number(value));
const marks = [0, 25, 50, 75, 100].map((value) => ({ value, label: String(value) }));
const session = () => cdp() as unknown as { send: (method: string, params: object) => Promise<void> };
/** A real mouse, at places of the page in CSS pixels. */
const mouse = async (type: string, x: number, y: number) => {
  const frame = window.frameElement!.getBoundingClientRect();
  const place = { x: frame.x + x, y: frame.y + y, button: 'left', buttons: 1, clickCount: 1 };
  await session().send('Input.dispatchMouseEvent', { type, ...place });
};
/** Where a share of the line is, in reading direction. */
const placeAt = (share: number) => {
  const line = document.querySelector('.ws-slider-line')!;
  const { left, right, top, height } = line.getBoundingClientRect();
  const isRtl = getComputedStyle(line).direction === 'rtl';
  return [isRtl ? right - share * (right - left) : left + share * (right - left), top + height / 2] as const;
};
const box = (root: Element) => root.closest('.ws-slider');
const directions = [
  ['ltr', '{ArrowRight}', '{ArrowLeft}'],
  ['rtl', '{ArrowLeft}', '{ArrowRight}'],
] as const;

describe('Slider', () => {
  describeConformance(<Slider aria-label="Volume" />, {
    element: HTMLInputElement,
    find: (container) => container.querySelector('input'),
    box,
    // The input of a vertical slider has a direction of its own: its smallest value is at the bottom.
    props: { ...sliderProps, variants: {} },
    variants: { label: ['Volume'], error: ['No.'], disabled: [true], marks: [marks], showValue: [true] },
  });

  describe.each(directions)('by keyboard, %s', (dir, more, less) => {
    it.each(sliderProps.variants.orientation)('up and %s are more, whatever the engine; %s', async (orientation) => {
      const onValueChange = vi.fn<NonNullable<SliderProps['onValueChange']>>();
      render(
        <div dir={dir}>
          <Slider aria-label="Volume" defaultValue={50} {...{ orientation, onValueChange }} />
        </div>,
      );
      await userEvent.tab();
      for (const key of [
        more,
        '{ArrowUp}',
        less,
        less,
        '{ArrowDown}',
        '{PageUp}',
        '{PageDown}',
        '{Home}',
        '{End}',
        more,
      ]) {
        await userEvent.keyboard(key);
      }
      expect(onValueChange.mock.calls.map(([value]) => value)).toEqual([51, 52, 51, 50, 49, 59, 49, 0, 100]);
      expect(new Set(onValueChange.mock.calls.map(([, { reason }]) => reason))).toEqual(new Set(['keyboard']));
    });

    it('has the values of the place that is pressed', async () => {
      const onValueChange = vi.fn<NonNullable<SliderProps['onValueChange']>>();
      render(
        <div dir={dir}>
          <Slider aria-label="Volume" onValueChange={onValueChange} />
        </div>,
      );
      const [x, y] = placeAt(0.25);
      await mouse('mousePressed', x, y);
      await mouse('mouseReleased', x, y);
      expect(Math.abs(values()[0]! - 25)).toBeLessThanOrEqual(1);
      expect(onValueChange.mock.lastCall![1].reason).toBe('input-change');
    });

    it('has the labels of its marks where its thumb is at their values, and the filled part up to there', () => {
      render(
        <div dir={dir}>
          <Slider aria-label="Volume" defaultValue={25} marks={marks} />
        </div>,
      );
      const text = (label: string) => {
        const range = document.createRange();
        range.selectNodeContents([...document.querySelectorAll('td')].find((cell) => cell.textContent === label)!);
        const { left, right } = range.getBoundingClientRect();
        return (left + right) / 2;
      };
      for (const share of [0.25, 0.5, 0.75]) {
        expect(Math.abs(text(String(share * 100)) - placeAt(share)[0])).toBeLessThan(1.5);
      }
      const fill = document.querySelector('rect')!.getBoundingClientRect();
      const [end] = placeAt(0.25);
      expect(Math.abs((dir === 'ltr' ? fill.right : fill.left) - end)).toBeLessThan(1.5);
      // The ends are inside of the control.
      const { left, right } = document.querySelector('.ws-slider')!.getBoundingClientRect();
      for (const label of ['0', '100']) expect([text(label) > left, text(label) < right]).toEqual([true, true]);
    });
  });

  it('keeps a controlled value', async () => {
    const { rerender } = render(<Slider aria-label="Volume" value={20} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}');
    expect(values()).toEqual([20]);
    rerender(<Slider aria-label="Volume" value={30} />);
    expect([values(), document.querySelector('rect')!.getAttribute('width')]).toEqual([[30], '30%']);
  });

  it('sends a plain number, is reset by its form, and follows what a program sets', async () => {
    const { container } = render(
      <Brand lang="ar">
        <form>
          <Slider label="Volume" name="volume" defaultValue={20} showValue />
        </form>
      </Brand>,
    );
    const form = container.querySelector('form')!;
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    expect([...new FormData(form)]).toEqual([['volume', '100']]);
    expect(thumbs()[0]!.getAttribute('aria-valuetext')).toBe('١٠٠');
    form.reset();
    await expect.poll(() => document.querySelector('.ws-slider-value')!.textContent).toBe('٢٠');
    thumbs()[0]!.value = '40';
    await expect.poll(() => document.querySelector('rect')!.getAttribute('width')).toBe('40%');
  });

  it.each([
    ['ar', 2, 'يومان'],
    ['ar', 3, '٣ أيام'],
    ['en', 2, '2 days'],
  ])('says its unit by the rules of the language: %s %i', (lang, value, text) => {
    render(
      <Brand lang={lang}>
        <Slider label="Wait" value={value} format={{ style: 'unit', unit: 'day', unitDisplay: 'long' }} showValue />
      </Brand>,
    );
    expect(thumbs()[0]!.getAttribute('aria-valuetext')).toBe(text);
    expect(document.querySelector('.ws-slider-value')!.textContent).toBe(text);
  });

  it('is reported once for each change, at its end too by the native event', async () => {
    const ended = vi.fn<() => void>();
    const { container } = render(<Slider aria-label="Volume" />);
    container.addEventListener('change', ended);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}');
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it('is the native slider, vertical with its largest value at the top', () => {
    render(<Slider aria-label="Volume" orientation="vertical" marks={marks} defaultValue={100} />);
    expect(thumbs()[0]!.getAttribute('aria-orientation')).toBe('vertical');
    const labels = [...document.querySelectorAll('td')].filter((cell) => cell.textContent);
    expect(labels.map((cell) => cell.textContent)).toEqual(['100', '75', '50', '25', '0']);
    const line = document.querySelector('.ws-slider-line')!.getBoundingClientRect();
    const middle = labels[2]!.getBoundingClientRect();
    expect(Math.abs(middle.top + middle.height / 2 - (line.top + line.height / 2))).toBeLessThan(2);
  });
});

describe('RangeSlider', () => {
  describeConformance(<RangeSlider aria-label="Years" />, {
    element: HTMLDivElement,
    props: sliderProps,
    variants: { label: ['Years'], error: ['No.'], disabled: [true], marks: [marks], showValue: [true] },
  });

  it('has a label for each thumb, after that of the field', () => {
    render(
      <Brand lang="en">
        <RangeSlider label="Years" description="Of the stories." error="No." />
      </Brand>,
    );
    const group = screen.getByRole('group', { name: 'Years' });
    expect([...group.querySelectorAll('input')]).toEqual([
      screen.getByRole('slider', { name: 'Years From', description: 'Of the stories. No.' }),
      screen.getByRole('slider', { name: 'Years To', description: 'Of the stories. No.' }),
    ]);
  });

  describe.each(directions)('%s', (dir, more, less) => {
    const mount = (props: RangeSliderProps) =>
      render(
        <div dir={dir}>
          <RangeSlider aria-label="Years" {...props} />
        </div>,
      );

    it('has thumbs that do not pass each other by keyboard', async () => {
      const onValueChange = vi.fn<NonNullable<RangeSliderProps['onValueChange']>>();
      mount({ defaultValue: [40, 42], onValueChange });
      await userEvent.tab();
      for (const key of [more, more, more, '{End}']) await userEvent.keyboard(key);
      await userEvent.tab();
      for (const key of [less, '{Home}', '{ArrowUp}']) await userEvent.keyboard(key);
      expect(onValueChange.mock.calls.map(([value]) => value)).toEqual([
        [41, 42],
        [42, 42],
        [42, 43],
      ]);
    });

    it('moves the nearer thumb by mouse, up to the other one', async () => {
      mount({ defaultValue: [20, 60] });
      const [x, y] = placeAt(0.7);
      await mouse('mousePressed', x, y);
      expect([values(), document.activeElement]).toEqual([[20, 70], thumbs()[1]]);
      await mouse('mouseMoved', ...placeAt(0.5));
      expect(values()).toEqual([20, 50]);
      await mouse('mouseMoved', ...placeAt(0.1));
      expect(values()).toEqual([20, 20]);
      await mouse('mouseReleased', ...placeAt(0.1));
      await mouse('mouseMoved', ...placeAt(0.9));
      expect(values()).toEqual([20, 20]);
    });

    it.each([0, 100])('can be moved from where both thumbs are at %i', async (both) => {
      mount({ defaultValue: [both, both] });
      await mouse('mousePressed', ...placeAt(both / 100));
      await mouse('mouseMoved', ...placeAt(0.5));
      await mouse('mouseReleased', ...placeAt(0.5));
      expect(values().toSorted((a, b) => a - b)).toEqual([both, 50].toSorted((a, b) => a - b));
    });
  });

  it('sends both values, is reset by its form, and keeps controlled values', async () => {
    const { container, unmount } = render(
      <form>
        <RangeSlider label="Years" name="years" defaultValue={[20, 60]} />
      </form>,
    );
    const form = container.querySelector('form')!;
    await userEvent.tab();
    await userEvent.keyboard('{Home}');
    expect(new FormData(form).getAll('years')).toEqual(['0', '60']);
    form.reset();
    await expect.poll(() => document.querySelector('rect')!.getAttribute('x')).toBe('20%');
    unmount();
    render(<RangeSlider aria-label="Years" value={[20, 60]} />);
    await userEvent.tab();
    await userEvent.keyboard('{Home}');
    expect(values()).toEqual([20, 60]);
  });

  it('does nothing while it is disabled', async () => {
    render(<RangeSlider aria-label="Years" defaultValue={[20, 60]} disabled />);
    await mouse('mousePressed', ...placeAt(0.7));
    await mouse('mouseReleased', ...placeAt(0.7));
    expect(values()).toEqual([20, 60]);
  });
});

it.each([
  ['Slider', <Slider key="one" label="Volume" defaultValue={20} marks={marks} showValue />],
  ['a vertical Slider', <Slider key="one" label="Volume" orientation="vertical" marks={marks} />],
  ['RangeSlider', <RangeSlider key="one" label="Years" defaultValue={[20, 60]} marks={marks} showValue />],
])('%s has its whole geometry in attributes of the markup of a server', (_name, element) => {
  const html = renderToString(element);
  expect(html).not.toContain('style=');
  expect(html).toMatch(/<rect[^>]* (width|height)="/);
  expect(html).toMatch(/<td (width|height)="/);
});
