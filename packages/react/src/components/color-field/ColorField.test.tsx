import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { MAX_CHROMA, readColor } from './color-model.js';
import { colorFieldProps } from './ColorField.props.js';
import { ColorField, type ColorFieldProps } from './index.js';

const text = () => screen.getByRole<HTMLInputElement>('textbox');
const sliders = () => screen.getAllByRole('slider');
const own = firstBrand.messages.en;
const mount = (props: ColorFieldProps, dir: 'ltr' | 'rtl' = 'ltr') =>
  render(
    <Brand data={firstBrand} lang="en" dir={dir}>
      <form>
        <ColorField label="Seed" name="seed" {...props} />
      </form>
    </Brand>,
  );
const sent = () => new FormData(document.querySelector('form')!).get('seed');
const changes = () => vi.fn<NonNullable<ColorFieldProps['onValueChange']>>();

describe('ColorField', () => {
  describeConformance(<ColorField aria-label="Seed" />, {
    element: HTMLInputElement,
    props: { ...colorFieldProps, defaults: {} },
    variants: { label: ['Seed'], error: ['No.'], disabled: [true], plane: [true, false] },
    find: (container) => container.querySelector('input[type="text"]'),
    box: (root) => root.closest('.ws-color-field'),
    direction: 'ltr',
  });

  it('is a group with the label of its text field', () => {
    mount({ description: 'Why' });
    expect(screen.getByRole('group', { name: 'Seed' }).contains(text())).toBe(true);
    expect(text()).toBe(screen.getByRole('textbox', { name: 'Seed', description: 'Why' }));
  });

  it('names its area and sliders, and says the color in words', () => {
    mount({ defaultValue: '#0000ff' });
    expect(
      sliders().map(
        (each) => each.ariaLabel ?? document.getElementById(each.getAttribute('aria-labelledby')!)!.textContent,
      ),
    ).toEqual([
      own['color-field.plane'],
      own['color-field.lightness'],
      own['color-field.chroma'],
      own['color-field.hue'],
    ]);
    for (const each of sliders()) expect(each.getAttribute('aria-valuetext')).toMatch(/, vivid blue$/);
  });

  describe.each([
    ['ltr', '{ArrowRight}', '{ArrowLeft}'],
    ['rtl', '{ArrowLeft}', '{ArrowRight}'],
  ] as const)('in %s', (dir, more, less) => {
    it('changes chroma and lightness with the arrow keys of the area, in reading direction', async () => {
      const onValueChange = changes();
      mount({ format: 'oklch', defaultValue: 'oklch(0.5 0.1 250)', onValueChange }, dir);
      await userEvent.tab();
      for (const key of [more, less, '{ArrowUp}', '{PageDown}', '{Home}', '{End}']) await userEvent.keyboard(key);
      expect(onValueChange.mock.calls.map(([value, { reason }]) => [value, reason])).toEqual(
        [
          'oklch(0.5 0.105 250)',
          'oklch(0.5 0.1 250)',
          'oklch(0.51 0.1 250)',
          'oklch(0.41 0.1 250)',
          'oklch(0.41 0 250)',
          `oklch(0.41 ${MAX_CHROMA} 250)`,
        ].map((value) => [value, 'keyboard']),
      );
    });

    it('changes each axis with its slider', async () => {
      mount({ format: 'oklch', defaultValue: 'oklch(0.5 0.1 250)' }, dir);
      for (const slider of sliders().slice(1)) {
        slider.focus();
        await userEvent.keyboard(more);
      }
      expect(text().value).toBe('oklch(0.51 0.105 251)');
    });

    it('has the color at the point of a press', async () => {
      mount({ format: 'oklch', defaultValue: 'oklch(0.5 0.1 250)' }, dir);
      const { width, height } = sliders()[0]!.getBoundingClientRect();
      await userEvent.click(sliders()[0]!, { position: { x: width * 0.25, y: height * 0.25 } });
      const { l, c } = readColor(text().value)!;
      expect([l, c / MAX_CHROMA]).toEqual([expect.closeTo(0.75, 1), expect.closeTo(dir === 'ltr' ? 0.25 : 0.75, 1)]);
      const [thumb, plane] = ['circle', '.ws-color-field-plane'].map((each) =>
        document.querySelector(each)!.getBoundingClientRect(),
      );
      expect(thumb!.left + thumb!.width / 2 - plane!.left).toBeCloseTo(width * 0.25, -1);
    });
  });

  it('takes any color of CSS, leaves what people type, and writes it in its format at the end', async () => {
    const onValueChange = changes();
    mount({ onValueChange });
    await userEvent.fill(text(), 'rebeccapurple');
    expect([text().value, onValueChange.mock.lastCall![0]]).toEqual(['rebeccapurple', '#663399']);
    await userEvent.tab();
    expect([text().value, sent()]).toEqual(['#663399', '#663399']);
  });

  it('keeps a text that is no color, says so, and calls nothing', async () => {
    const onValueChange = changes();
    mount({ onValueChange, defaultValue: '#c2410c' });
    await userEvent.fill(text(), 'nothing');
    await userEvent.tab();
    expect([text().value, text().ariaInvalid, onValueChange.mock.calls.length]).toEqual(['nothing', 'true', 0]);
    expect(screen.getByRole('textbox', { description: own['color-field.invalid'] as string })).toBe(text());
    await userEvent.fill(text(), '#000');
    expect(text().ariaInvalid).not.toBe('true');
  });

  it('keeps the hue of a gray, and the color that sRGB does not have', async () => {
    mount({ defaultValue: '#c2410c' });
    const hue = () => Number((sliders()[3] as HTMLInputElement).value);
    const before = hue();
    sliders()[0]!.focus();
    await userEvent.keyboard('{Home}');
    expect(readColor(text().value)!.c).toBeLessThan(0.002);
    expect(hue()).toBeCloseTo(before, 1);
    await userEvent.keyboard('{End}');
    expect(Number((sliders()[2] as HTMLInputElement).value)).toBeCloseTo(MAX_CHROMA, 2);
    expect(screen.getByText('No screen shows', { exact: false })).toBeDefined();
  });

  it('keeps a controlled value', async () => {
    mount({ value: '#c2410c' });
    sliders()[3]!.focus();
    await userEvent.keyboard('{ArrowUp}');
    await userEvent.keyboard('{End}');
    expect(text().value).toBe('#c2410c');
  });

  it('is reset by its form', async () => {
    mount({ defaultValue: '#c2410c' });
    sliders()[1]!.focus();
    await userEvent.keyboard('{Home}');
    expect(sent()).toBe('#000000');
    document.querySelector('form')!.reset();
    await expect.poll(() => [text().value, sent()]).toEqual(['#c2410c', '#c2410c']);
  });

  it.each([{ disabled: true }, { readOnly: true }])('changes nothing with %j', async (props) => {
    const onValueChange = changes();
    mount({ defaultValue: '#c2410c', onValueChange, ...props });
    const { width } = sliders()[0]!.getBoundingClientRect();
    await userEvent.click(sliders()[0]!, { position: { x: width / 2, y: 10 }, force: true });
    expect([
      onValueChange.mock.calls.length,
      sliders().every((each) => each.tabIndex < 0 || each.matches(':disabled')),
    ]).toEqual([0, true]);
  });

  it('draws its guides on the area and on the slider of lightness: the first solid, the next dashed', () => {
    const guides = [
      { on: ['#fff'], ratio: 4.5 },
      { on: ['#fff', '#000'], ratio: 3 },
    ];
    const { rerender } = render(<ColorField label="Seed" defaultValue="#c2410c" guides={guides} />);
    const marks = () => [...document.querySelectorAll('[data-marks] g')].map((each) => each.querySelectorAll('path'));
    // One end on white; two with black, too.
    expect(marks().map(([, line]) => line!.getAttribute('data-line'))).toEqual(['0', '1', '1']);
    const dashes = marks().map(([, line]) => getComputedStyle(line!).strokeDasharray);
    expect([dashes[0] === 'none', dashes[1] === 'none']).toEqual([true, false]);
    const [, solid] = document.querySelectorAll('.ws-color-field-plane .ws-color-field-guide');
    const box = solid!.getBoundingClientRect();
    const plane = document.querySelector('.ws-color-field-plane')!.getBoundingClientRect();
    // Contrast 4.5:1 on white is at a lightness of about 0.57.
    expect((plane.bottom - box.bottom) / plane.height).toBeGreaterThan(0.45);
    expect((plane.bottom - box.top) / plane.height).toBeLessThan(0.65);
    rerender(<ColorField label="Seed" defaultValue="#c2410c" />);
    expect(document.querySelector('.ws-color-field-guide')).toBeNull();
  });

  it('has all of its drawing in attributes of the markup of a server', () => {
    const html = renderToString(<ColorField label="Seed" defaultValue="#c2410c" />);
    expect(html).not.toContain('style=');
    expect(html).toMatch(/stop-color="oklch\(/);
    expect(html).toMatch(/<circle[^>]* cx="[\d.]+%"/);
  });
});
