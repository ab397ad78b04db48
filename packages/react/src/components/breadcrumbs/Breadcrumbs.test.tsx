import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { Breadcrumbs, type BreadcrumbsRootProps } from './index.js';

const Path = ({ count = 6, ...root }: BreadcrumbsRootProps & { count?: number }) => (
  <Breadcrumbs.Root {...root}>
    {Array.from({ length: count - 1 }, (_, at) => (
      <Breadcrumbs.Item key={at} href={`#${at}`}>
        {`P${at}`}
      </Breadcrumbs.Item>
    ))}
    <Breadcrumbs.Item current>Here</Breadcrumbs.Item>
  </Breadcrumbs.Root>
);
const names = () => screen.getAllByRole('listitem').map((item) => item.textContent);

describe('Breadcrumbs', () => {
  describeConformance(
    <Breadcrumbs.Root>
      <Breadcrumbs.Item href="#a">A</Breadcrumbs.Item>
    </Breadcrumbs.Root>,
    { element: HTMLElement, variants: { max: [2, 4] } },
  );
  describe('Item', () => {
    describeConformance(<Breadcrumbs.Item href="#a">A</Breadcrumbs.Item>, {
      element: HTMLAnchorElement,
      around: (children) => <Breadcrumbs.Root>{children}</Breadcrumbs.Root>,
      find: (container) => container.querySelector('a'),
      variants: { current: [true] },
    });
  });

  it.each([
    [6, 4, ['P0', '…', 'P3', 'P4', 'Here']],
    [4, 4, ['P0', 'P1', 'P2', 'Here']],
    [6, 1, ['P0', '…', 'Here']],
    [1, 4, ['Here']],
  ])('of %i pages shows at most %i', (count, max, shown) => {
    render(<Path count={count} max={max} />);
    expect(names()).toEqual(shown);
  });

  it('shows the pages in the middle by key, and gives focus to the first of them', async () => {
    render(<Path />);
    screen.getByRole('button').focus();
    await userEvent.keyboard('{Enter}');
    expect(names()).toEqual(['P0', 'P1', 'P2', 'P3', 'P4', 'Here']);
    expect(document.activeElement?.textContent).toBe('P1');
  });

  it('marks the current page, and a page without an address is no link', () => {
    render(<Path count={2} />);
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['P0']);
    expect(screen.getByText('Here').getAttribute('aria-current')).toBe('page');
  });

  it('has its own words in the language of the scope', () => {
    render(
      <Brand data={firstBrand} lang="ar">
        <Path />
      </Brand>,
    );
    expect(screen.getByRole('button').ariaLabel).toMatch(/[\u0600-\u06FF]/);
    expect(screen.getByRole('navigation').ariaLabel).toMatch(/[\u0600-\u06FF]/);
  });

  it.each([
    ['ltr', '-90deg'],
    ['rtl', '90deg'],
  ] as const)('turns its signs once, %s', (dir, turn) => {
    render(
      <div dir={dir}>
        <Path count={2} />
      </div>,
    );
    const [first, second] = screen.getAllByRole('listitem').map((item) => getComputedStyle(item, '::before'));
    expect([first!.content, second!.rotate]).toEqual(['none', turn]);
  });
});
