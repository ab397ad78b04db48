import { manifest } from '@wusum/theme';
import { brands } from '@wusum/theme/brands';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { BrandData } from '../internal/brand-data.js';
import { BrandMark } from '../components/brand-mark/index.js';
import { registerBrands } from '../components/brand/index.js';
import { Message } from '../components/message/index.js';

const all = brands as readonly BrandData[];
const ofTheme = all.find(({ id }) => id === manifest.defaultBrand)!;
const other = all.find(({ id }) => id !== manifest.defaultBrand)!;

/** Messages and mark where no brand is named. */
function whose(): unknown[] {
  const { unmount, container } = render(
    <p>
      <Message message="state.loading" />
      <BrandMark />
    </p>,
  );
  const seen = [container.textContent, screen.getByRole('img').getAttribute('aria-label')];
  unmount();
  return seen;
}

const of = ({ names, voice }: BrandData) => [voice.messages.en['state.loading'], names.en];

test('where no brand is named, words and mark are of one: the default of the theme, if it is there', () => {
  registerBrands(other);
  expect(whose()).toEqual(of(other));
  registerBrands(ofTheme);
  expect(whose()).toEqual(of(ofTheme));
});
