import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { dataListProps } from './DataList.props.js';
import { DataList } from './index.js';

const item = (value: string) => (
  <DataList.Item>
    <DataList.Term>Author</DataList.Term>
    <DataList.Value>{value}</DataList.Value>
  </DataList.Item>
);

describe('DataList', () => {
  describeConformance(<DataList.Root>{item('Noor')}</DataList.Root>, {
    element: HTMLDListElement,
    variants: dataListProps.variants,
  });
  describe('Value', () => {
    describeConformance(<DataList.Value>Noor</DataList.Value>, {
      element: HTMLElement,
      around: (children) => (
        <DataList.Root>
          <DataList.Item>
            <DataList.Term>Author</DataList.Term>
            {children}
          </DataList.Item>
        </DataList.Root>
      ),
      find: (container) => container.querySelector('dd'),
    });
  });

  it.each([
    ['ltr', 'حكاية البئر (الأولى)', 'rtl'],
    ['rtl', 'The well (first part)', 'ltr'],
  ] as const)(
    'on a page %s, isolates %s, gives it its own direction, and aligns it with the page',
    (dir, text, own) => {
      render(
        <div dir={dir} style={{ inlineSize: '50rem' }}>
          <DataList.Root>{item(text)}</DataList.Root>
        </div>,
      );
      const value = screen.getByText(text);
      const box = value.parentElement!;
      const [inner, outer] = [value.getBoundingClientRect(), box.getBoundingClientRect()];
      expect(getComputedStyle(value).direction).toBe(own);
      expect(getComputedStyle(box).direction).toBe(dir);
      expect(dir === 'ltr' ? inner.left - outer.left : outer.right - inner.right).toBeLessThan(1);
    },
  );

  it.each([
    ['50rem', true],
    ['14rem', false],
  ] as const)('in %s has its value beside the term: %s', (inlineSize, isBeside) => {
    const { container } = render(
      <div style={{ inlineSize }}>
        <DataList.Root>{item('Noor')}</DataList.Root>
      </div>,
    );
    const [term, value] = ['dt', 'dd'].map((name) => container.querySelector(name)!.getBoundingClientRect());
    expect(Math.abs(term!.top - value!.top) < 1).toBe(isBeside);
  });
});
