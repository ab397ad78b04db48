import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { progressProps } from './Progress.props.js';
import { Progress, type ProgressProps } from './index.js';
import { makePixels } from '../../../../../scripts/testing/no-pixels.js';

makePixels();

const bar = () => screen.getByRole<HTMLProgressElement>('progressbar');

/** How dark the first and the last tenth of the bar are drawn. */
async function ends(node: Element): Promise<[left: number, right: number]> {
  const picture = await page.screenshot({ element: node, save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const at = (x: number) => context.getImageData(Math.round(x), Math.round(image.height / 2), 1, 1).data[0]!;
  return [at(image.width * 0.1), at(image.width * 0.9)];
}

describe('Progress', () => {
  describeConformance(<Progress aria-label="Upload" value={0.5} />, { element: HTMLDivElement, props: progressProps });

  it.each<[props: ProgressProps, value: number, max: number, text: string | null]>([
    [{ value: 0.5 }, 0.5, 1, '50%'],
    [{ value: 3, max: 12 }, 3, 12, '25%'],
    [{ value: 3, max: 12, valueText: '3 of 12' }, 3, 12, '3 of 12'],
    [{ value: 9, max: 3 }, 3, 3, '100%'],
    [{ value: -1 }, 0, 1, '0%'],
    [{ value: 0.997 }, 0.997, 1, '99%'],
    [{ value: 0.29 }, 0.29, 1, '29%'],
    [{}, 0, 1, null],
  ])('%j: has the value and its text, and is never full before the end', (props, value, max, text) => {
    render(<Progress aria-label="Upload" {...props} />);
    expect([bar().value, bar().max, bar().getAttribute('aria-valuetext')]).toEqual([value, max, text]);
    expect(bar().matches(':indeterminate')).toBe(props.value === undefined);
  });

  it('is named by its label and shows the share in the digits of the language', () => {
    render(
      <Brand lang="ar">
        <Progress label="الصور" value={0.5} />
      </Brand>,
    );
    expect(screen.getByRole('progressbar', { name: 'الصور' })).toBe(bar());
    expect(bar().getAttribute('aria-valuetext')).toContain('٥٠');
  });

  it.each(['ltr', 'rtl'] as const)('fills in reading direction: %s', async (dir) => {
    const { container } = render(
      <div dir={dir} style={{ inlineSize: 200 }}>
        <Progress aria-label="Upload" value={0.5} size="lg" />
      </div>,
    );
    const [left, right] = await ends(container.querySelector('progress')!);
    expect(dir === 'ltr' ? left < right - 40 : right < left - 40).toBe(true);
  });
});
