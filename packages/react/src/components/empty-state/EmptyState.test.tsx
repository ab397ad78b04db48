import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { describeConformance } from '../../test/describeConformance.js';
import { formatMessage } from '@wusum/voice/message';
import { Brand } from '../brand/index.js';
import { emptyStateProps } from './EmptyState.props.js';
import { EmptyState } from './index.js';

describe('EmptyState', () => {
  describeConformance(<EmptyState />, {
    element: HTMLDivElement,
    props: { variants: {}, defaults: emptyStateProps.defaults },
    variants: emptyStateProps.variants,
  });

  it.each(emptyStateProps.variants.situation)(
    'has the words of the brand for %s, unless others are given',
    (situation) => {
      const own = (part: '' | '-text') =>
        formatMessage(firstBrand.messages.ar[`empty.${situation}${part}`]!, 'ar', { address: 'other' });
      const { container, rerender } = render(
        <Brand data={firstBrand} lang="ar">
          <EmptyState situation={situation} />
        </Brand>,
      );
      expect(container.textContent).toBe(own('') + own('-text'));
      rerender(
        <EmptyState situation={situation} heading="No story" headingLevel={4}>
          Write one
        </EmptyState>,
      );
      expect(screen.getByRole('heading', { level: 4 }).textContent).toBe('No story');
      expect(container.textContent).toBe('No storyWrite one');
    },
  );

  it('is announced on request', async () => {
    render(<EmptyState heading="Nothing found" announced />);
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Nothing found'));
  });
});
