import { render, screen } from '@testing-library/react';
import { Brand } from '@wusum/react/brand';
import { describe, expect, it } from 'vitest';
import { firstBrand } from '../../../../react/src/test/brands.js';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { Seal } from './index.js';

const seal = (lang: string, name?: string) =>
  render(
    <Brand data={firstBrand} lang={lang}>
      <Seal year={2019} name={name} />
    </Brand>,
  ).container;

describe('Seal', () => {
  describeConformance(<Seal year={2019} name="Sidr" />, { element: HTMLDivElement });

  it('has the name of the tribe and the year', () => {
    seal('en');
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain(firstBrand.names.en);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('2019');
  });

  it('sets a Latin name on the ring', () => {
    const [name, since] = seal('en', 'Sidr').querySelectorAll('textPath');
    expect(name!.textContent).toBe('Sidr');
    expect(since!.textContent).toContain('2019');
  });

  it.each([
    ['Arabic, whose letters are joined', 'ar', firstBrand.names.ar],
    ['Arabic in an English page', 'en', firstBrand.names.ar],
    ['too long for the ring', 'en', 'The keepers of the old harbour'],
  ])('sets a name below the ring: %s', (_, lang, name) => {
    const container = seal(lang, name);
    expect(container.querySelector('textPath')).toBeNull();
    expect(container.querySelector('bdi')!.textContent).toBe(name);
  });

  it.each([10, 16])('keeps a name of %i wide letters on the ring apart from its ends', (length) => {
    const container = seal('en', 'W'.repeat(length));
    for (const text of container.querySelectorAll('text')) {
      const path = container.querySelector<SVGPathElement>(
        `[id="${text.firstElementChild!.getAttribute('href')!.slice(1)}"]`,
      )!;
      expect(text.getComputedTextLength()).toBeLessThan(path.getTotalLength());
    }
  });
});
