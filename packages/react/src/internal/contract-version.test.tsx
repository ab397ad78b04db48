import { render } from '@testing-library/react';
import { version } from '@wusum/contract';
import { messages } from '@wusum/contract/messages';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BrandMark } from '../components/brand-mark/index.js';
import { Brand, registerBrands } from '../components/brand/index.js';
import { Message } from '../components/message/index.js';
import { firstBrand } from '../test/brands.js';
import { fitsContract } from './contract-version.js';
import { registeredBrands } from './registry.js';

const printed = vi.fn<(text: string) => void>();
beforeEach(() => {
  printed.mockClear();
  vi.spyOn(console, 'error').mockImplementation(printed);
});
afterEach(() => vi.restoreAllMocks());

describe('data of a brand fits a contract', () => {
  it.each([
    ['1.3', '1.3', true],
    ['1.10', '1.9', true],
    ['1.2', '1.3', false],
    ['2.0', '1.9', false],
    ['1.0', '2.0', false],
    [undefined, '1.0', false],
    ['', '1.0', false],
  ])('built for %s, needed %s: %s', (built, wanted, fits) => {
    expect(fitsContract(built, wanted)).toBe(fits);
  });
});

describe('data of another contract', () => {
  const other = { ...firstBrand, id: 'other-contract', contract: '99.0' };

  it('is not registered, and the console names both versions once', () => {
    registerBrands(other);
    registerBrands(other);
    expect(registeredBrands().has(other.id)).toBe(false);
    expect(printed).toHaveBeenCalledTimes(1);
    for (const text of [other.id, '99.0', version]) expect(printed.mock.calls[0]![0]).toContain(text);
  });

  it('in <Brand data> is ignored: inside, messages are neutral and no mark is drawn', () => {
    const given = { ...other, id: 'other-given', contract: '98.0' };
    const { container } = render(
      <Brand data={given} lang="ar">
        <Message message="action.close" />
        <BrandMark />
      </Brand>,
    );
    expect(container.textContent).toBe(messages.ar['action.close']);
    expect(container.querySelector('svg > *')).toBeNull();
    expect(printed).toHaveBeenCalledTimes(1);
  });

  it('is one message for all brands of a theme', () => {
    registerBrands(...['a', 'b', 'c'].map((id) => ({ ...other, id, contract: '97.0' })));
    expect(printed).toHaveBeenCalledTimes(1);
    expect(printed.mock.calls[0]![0]).toContain('97.0');
  });
});

describe('data without a language', () => {
  it.each([
    ['an empty list', 'no-language', []],
    ['no list', 'no-list', undefined as never],
  ])('%s: is ignored, and the console names the brand', (_title, id, languages) => {
    const data = { ...firstBrand, id, languages };
    const { container } = render(
      <Brand data={data} lang="ar">
        <Message message="action.close" />
        <BrandMark />
      </Brand>,
    );
    expect(container.textContent).toBe(messages.ar['action.close']);
    expect(printed).toHaveBeenCalledTimes(1);
    expect(printed.mock.calls[0]![0]).toContain(`"${id}"`);
  });
});
