import { act, render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { firstBrand, secondBrand } from '../../test/brands.js';
import { Brand, registerBrands } from '../brand/index.js';
import { Message } from './index.js';

registerBrands(firstBrand, secondBrand);

const text = (node: React.ReactNode) => render(node).container.textContent;

describe('Message', () => {
  it("gives the brand's own words in the reader's language", () => {
    for (const brand of [firstBrand, secondBrand]) {
      for (const lang of ['en', 'ar'] as const) {
        const said = text(
          <Brand brand={brand.id} lang={lang}>
            <Message message="action.close" />
          </Brand>,
        );
        expect(said).toBe(brand.voice.messages[lang]['action.close']);
      }
    }
  });

  it('counts in Arabic digits and forms', () => {
    const said = text(
      <Brand brand={firstBrand.id} lang="ar">
        <Message message="select.chosen" values={{ count: 7 }} />
      </Brand>,
    );
    expect(said).toContain('٧');
  });

  it('follows a message that is registered anew', () => {
    const voice = structuredClone(firstBrand.voice);
    (voice.messages.en as Record<string, string>)['action.close'] = 'Shut';
    const changed = { ...firstBrand, voice };
    const { container } = render(
      <Brand brand={firstBrand.id} lang="en">
        <Message message="action.close" />
      </Brand>,
    );
    act(() => registerBrands(changed));
    expect(container.textContent).toBe('Shut');
    act(() => registerBrands(firstBrand));
    expect(container.textContent).toBe(firstBrand.voice.messages.en['action.close']);
  });

  it('shows the key where no brand has the message', () => {
    expect(text(<Message message="no.such" />)).toBe('no.such');
  });
});
