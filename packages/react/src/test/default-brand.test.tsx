import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BrandMark } from '../components/brand-mark/index.js';
import { Brand, registerBrands } from '../components/brand/index.js';
import { Message } from '../components/message/index.js';
import { messages } from '@wusum/contract/messages';
import { firstBrand, secondBrand } from './brands.js';

const shown = (
  <p>
    <Message message="state.loading" />
    <BrandMark />
  </p>
);

test('without a registered brand, messages are the neutral ones of the contract and no mark is drawn', () => {
  const { container } = render(shown);
  expect(container.textContent).toBe(messages.en['state.loading']);
  expect(screen.queryByRole('img')).toBeNull();
});

test('where no brand is named, messages and mark are those of the brand registered first', () => {
  const { container } = render(shown);
  act(() => registerBrands(secondBrand));
  act(() => registerBrands(firstBrand));
  expect(container.textContent).toBe(secondBrand.messages.en['state.loading']);
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(secondBrand.names.en);
});

test('where no brand is named inside a Brand with data, messages are those of its data', () => {
  const { container } = render(<Brand data={firstBrand}>{shown}</Brand>);
  expect(container.textContent).toBe(firstBrand.messages.en['state.loading']);
});
