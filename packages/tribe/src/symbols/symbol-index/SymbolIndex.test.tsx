import { render, screen, within } from '@testing-library/react';
import { Brand } from '@wusum/react/brand';
import { describe, expect, it } from 'vitest';
import { firstBrand } from '../../../../react/src/test/brands.js';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { signs } from '@wusum/mark/grammar';
import { SymbolIndex } from './index.js';

const show = (lang: string) =>
  render(
    <Brand data={firstBrand} lang={lang}>
      <SymbolIndex />
    </Brand>,
  );

describe('SymbolIndex', () => {
  describeConformance(<SymbolIndex />, { element: HTMLUListElement });

  it.each(['en', 'ar'] as const)('names the nine signs and their meanings in %s', (lang) => {
    show(lang);
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toHaveLength(9);
    for (const [index, { names, meanings }] of signs.entries()) {
      expect(items[index]).toContain(names[lang]);
      expect(items[index]).toContain(meanings[lang]);
    }
  });

  it("says which signs the brand's mark is made of", () => {
    show('en');
    const own = screen.getAllByRole('listitem').filter((item) => within(item).queryByText('In our mark'));
    const used = new Set(firstBrand.mark.strokes.map(({ sign }) => sign));
    expect(own).toHaveLength(signs.filter(({ sign }) => used.has(sign)).length);
  });
});
