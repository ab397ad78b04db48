import { render, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ReadingProgress } from './index.js';

const page = (dir: string) => (
  <div dir={dir}>
    <ReadingProgress of="long" data-testid="line" />
    <div id="long" style={{ blockSize: '5000px' }} />
  </div>
);
const bar = () => {
  const line = document.querySelector('[data-testid="line"]')!;
  const { inlineSize } = getComputedStyle(line, '::before');
  return Number.parseFloat(inlineSize) / line.getBoundingClientRect().width;
};

afterEach(() => window.scrollTo(0, 0));

it('grows with what has been in view, to its end, and screen readers skip it', async () => {
  render(page('rtl'));
  expect(bar()).toBe(0);
  expect(document.querySelector('[data-testid="line"]')!.ariaHidden).toBe('true');
  window.scrollTo(0, 2000);
  await waitFor(() => expect(bar()).toBeGreaterThan(0.3));
  expect(bar()).toBeLessThan(0.7);
  window.scrollTo(0, 6000);
  await waitFor(() => expect(bar()).toBeCloseTo(1, 2));
});

it('a text that is in view as a whole is read', async () => {
  render(
    <>
      <ReadingProgress of="short" data-testid="line" />
      <p id="short">Short</p>
    </>,
  );
  await waitFor(() => expect(bar()).toBe(1));
});
