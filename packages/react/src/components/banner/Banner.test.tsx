import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { Button } from '../button/index.js';
import { bannerProps } from './Banner.props.js';
import { Banner, type BannerProps } from './index.js';

describe('Banner', () => {
  describeConformance(<Banner heading="Tonight">The archive rests.</Banner>, {
    element: HTMLElement,
    props: bannerProps,
    variants: { dismissible: [true] },
  });

  it('is a region named by the word of its role', () => {
    render(
      <Brand data={firstBrand} lang="ar">
        <Banner color="warning">Text</Banner>
      </Brand>,
    );
    expect(screen.getByRole('region').ariaLabel).toBe(firstBrand.messages.ar['notice.warning']);
  });

  it('closes itself, calls its handler once, and leaves focus at its place', async () => {
    const onOpenChange = vi.fn<NonNullable<BannerProps['onOpenChange']>>();
    render(
      <main>
        <Button>Before</Button>
        <div>
          <Banner dismissible onOpenChange={onOpenChange}>
            Text
          </Banner>
          <Button>After</Button>
        </div>
      </main>,
    );
    await userEvent.click(screen.getAllByRole('button')[1]!);
    expect(screen.queryByRole('region')).toBeNull();
    expect(onOpenChange.mock.calls.map(([open, { reason }]) => [open, reason])).toEqual([[false, 'close-press']]);
    expect(document.activeElement!.tagName).toBe('DIV');
    await userEvent.tab();
    expect(document.activeElement!.textContent).toBe('After');
  });

  it('is controlled, and stays when the event is prevented', async () => {
    const { rerender } = render(<Banner open dismissible />);
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('region')).not.toBeNull();
    rerender(<Banner open={false} dismissible />);
    expect(screen.queryByRole('region')).toBeNull();
    render(<Banner dismissible onOpenChange={(_, { event }) => event.preventDefault()} />);
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('region')).not.toBeNull();
  });
});
