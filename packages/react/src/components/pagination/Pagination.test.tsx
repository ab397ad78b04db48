import { fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { pagesAround } from './pages.js';
import { paginationProps } from './Pagination.props.js';
import { Pagination, type PaginationProps } from './index.js';

const current = () => document.querySelector('[aria-current]')?.textContent;
const arrows = () => {
  const all = [...document.querySelectorAll<HTMLElement>('.ws-pagination-page')];
  return { previous: all[0]!, next: all.at(-1)! };
};

describe('Pagination', () => {
  describeConformance(<Pagination count={20} />, { element: HTMLElement, variants: paginationProps.variants });

  it('goes to a page by mouse and keyboard, and reports each change once', async () => {
    const onPageChange = vi.fn<NonNullable<PaginationProps['onPageChange']>>();
    render(<Pagination count={20} defaultPage={4} onPageChange={onPageChange} />);
    await userEvent.click(screen.getByRole('button', { name: /^\D*5\D*$/ }));
    expect(current()).toBe('5');
    arrows().next.focus();
    await userEvent.keyboard('{Enter} ');
    expect([current(), document.activeElement]).toEqual(['7', arrows().next]);
    expect(onPageChange.mock.calls.map(([page, { reason }]) => [page, reason])).toEqual([
      [5, 'item-press'],
      [6, 'item-press'],
      [7, 'item-press'],
    ]);
  });

  it('keeps a controlled page', async () => {
    render(<Pagination count={20} page={4} />);
    await userEvent.click(arrows().next);
    expect(current()).toBe('4');
  });

  it('keeps focus on an arrow that leads nowhere, and does nothing then', async () => {
    const onPageChange = vi.fn<() => void>();
    render(<Pagination count={2} defaultPage={1} onPageChange={onPageChange} />);
    await userEvent.click(arrows().next);
    await userEvent.keyboard('{Enter}');
    expect([current(), arrows().next.ariaDisabled, document.activeElement]).toEqual(['2', 'true', arrows().next]);
    expect(onPageChange).toHaveBeenCalledTimes(1);
  });

  it.each([
    [0, 5, '1'],
    [3, 99, '3'],
    [3, -1, '1'],
  ])('of %i pages shows page %i as %s', (count, page, shown) => {
    render(<Pagination count={count} page={page} />);
    expect(current()).toBe(shown);
  });

  it('has the digits and words of the language', () => {
    const data = { ...firstBrand, locales: { ...firstBrand.locales, ar: 'ar-SA-u-nu-arab' } };
    render(
      <Brand data={data} lang="ar">
        <Pagination count={20} defaultPage={12} />
      </Brand>,
    );
    expect(current()).toBe('١٢');
    expect(document.querySelector('[aria-current]')!.ariaLabel).toContain('١٢');
    expect(document.querySelector('[data-part=summary]')!.textContent).toMatch(/١٢.*٢٠/);
  });

  it('with addresses has links, and one that opens elsewhere changes nothing here', () => {
    render(<Pagination count={20} defaultPage={2} href={(page) => `#p${page}`} />);
    const link = screen.getByRole('link', { name: /^\D*3\D*$/ });
    expect(link.getAttribute('href')).toBe('#p3');
    const stop = (event: Event) => event.preventDefault();
    window.addEventListener('click', stop);
    fireEvent.click(link, { ctrlKey: true });
    expect(current()).toBe('2');
    fireEvent.click(link);
    window.removeEventListener('click', stop);
    expect(current()).toBe('3');
  });

  it.each([
    ['50rem', true],
    ['18rem', false],
  ] as const)('in %s shows page numbers: %s', (inlineSize, isWide) => {
    render(
      <div style={{ inlineSize }}>
        <Pagination count={20} />
      </div>,
    );
    const isShown = (part: string) => document.querySelector(`[data-part=${part}]`)!.checkVisibility();
    expect([isShown('page'), isShown('summary')]).toEqual([isWide, !isWide]);
  });

  it.each([
    ['ltr', '90deg', '-90deg'],
    ['rtl', '-90deg', '90deg'],
  ] as const)('turns its arrows once, %s', (dir, before, after) => {
    render(
      <div dir={dir}>
        <Pagination count={3} />
      </div>,
    );
    const turns = [...document.querySelectorAll('[data-to]')].map((arrow) => getComputedStyle(arrow).rotate);
    expect(turns).toEqual([before, after]);
  });
});

describe('The pages that are shown', () => {
  it('are in order, with the first, the current and the last, as many for every current page, and no gap of no page', () => {
    const input = fc.tuple(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 0, max: 2 }),
    );
    fc.assert(
      fc.property(input, ([one, other, siblings]) => {
        const [current, count] = [Math.min(one, other), Math.max(one, other)];
        const pages = pagesAround(current, count, siblings);
        const numbers = pages.filter((page) => page > 0);
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
        expect([numbers[0], numbers.at(-1), numbers.includes(current)]).toEqual([1, count, true]);
        expect(pages).toHaveLength(Math.min(count, 2 * siblings + 5));
        const steps = pages.slice(1).map((page, at) => (page > 0 && pages[at]! > 0 ? page - pages[at]! : 1));
        const gaps = pages.flatMap((page, at) => (page < 0 ? [pages[at + 1]! - pages[at - 1]!] : []));
        expect([steps.every((step) => step === 1), gaps.every((gap) => gap > 2)]).toEqual([true, true]);
      }),
    );
  });
});
