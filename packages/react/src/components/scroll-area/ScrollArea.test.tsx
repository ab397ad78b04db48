import { render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { scrollAreaProps } from './ScrollArea.props.js';
import { ScrollArea, type ScrollAreaProps } from './index.js';

const area = () => screen.getByTestId('area');
const more = () => area().dataset.more;

const Page = ({ size = 500, ...props }: ScrollAreaProps & { size?: number }) => (
  <ScrollArea data-testid="area" aria-label="Stories" style={{ inlineSize: 100, blockSize: 100 }} {...props}>
    <div style={{ inlineSize: size, blockSize: size }} />
  </ScrollArea>
);

describe('ScrollArea', () => {
  describeConformance(<ScrollArea aria-label="Stories">Text</ScrollArea>, {
    element: HTMLDivElement,
    props: scrollAreaProps,
  });

  it('knows the edges behind which there is more, of the axes that scroll', async () => {
    const { rerender } = render(<Page />);
    expect(more()).toBe('block-end');
    area().scrollTop = 50;
    await waitFor(() => expect(more()).toBe('block-start block-end'));
    area().scrollTop = 1000;
    await waitFor(() => expect(more()).toBe('block-start'));
    rerender(<Page key="both" orientation="both" />);
    expect(more()).toBe('block-end inline-end');
  });

  it.each([
    ['ltr', 1, 'right', 'left'],
    ['rtl', -1, 'left', 'right'],
  ] as const)(
    'has its start and end in reading direction, also where scrollLeft is negative: %s',
    async (dir, sign, end, start) => {
      render(
        <div dir={dir}>
          <Page orientation="horizontal" />
        </div>,
      );
      const fade = (side: string) => getComputedStyle(area()).getPropertyValue(`--ws-scroll-area-${side}`);
      expect([more(), fade(end) !== '0px', fade(start)]).toEqual(['inline-end', true, '0px']);
      area().scrollLeft = sign * 1000;
      await waitFor(() => expect(more()).toBe('inline-start'));
      expect([fade(start) !== '0px', fade(end)]).toEqual([true, '0px']);
    },
  );

  it('takes focus only while it scrolls, unless the page says otherwise', async () => {
    const { rerender } = render(<Page />);
    expect(area().tabIndex).toBe(0);
    rerender(<Page size={50} />);
    await waitFor(() => expect(area().hasAttribute('tabindex')).toBe(false));
    expect(more()).toBeUndefined();
    rerender(<Page size={600} />);
    await waitFor(() => expect(area().tabIndex).toBe(0));
    rerender(<Page key="own" tabIndex={-1} />);
    expect(area().tabIndex).toBe(-1);
  });

  it('shows its whole focus ring', () => {
    render(<Page />);
    expect(getComputedStyle(area()).maskImage).toContain('gradient');
    area().focus({ focusVisible: true } as FocusOptions);
    expect(getComputedStyle(area()).maskImage).toBe('none');
  });

  it('is a region with a name alone, and has no inline style on a server', () => {
    expect(renderToString(<ScrollArea>Text</ScrollArea>)).not.toMatch(/role=|\sstyle="/);
    expect(renderToString(<ScrollArea aria-label="Stories">Text</ScrollArea>)).toContain('role="region"');
  });
});
