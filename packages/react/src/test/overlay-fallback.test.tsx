/** Placement in browsers without CSS anchor positioning. */
import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../components/button/index.js';
import { Select } from '../components/select/index.js';
import { Tooltip } from '../components/tooltip/index.js';
import { tooltipProps } from '../components/tooltip/Tooltip.props.js';

const circles = ['Type', 'Archive', 'Welcome'].map((label) => ({ value: label, label }));

beforeEach(() => void vi.spyOn(CSS, 'supports').mockReturnValue(false));
afterEach(() => void vi.restoreAllMocks());

const boxes = (popup: Element, anchor: Element) =>
  [popup.getBoundingClientRect(), anchor.getBoundingClientRect()] as const;

describe.each(['ltr', 'rtl'] as const)('Without anchors, %s', (dir) => {
  it('a list is below its trigger, as wide, and follows it', async () => {
    render(
      <div dir={dir} style={{ blockSize: '300vh', paddingBlockStart: 200 }}>
        <Select aria-label="Circle" options={circles} defaultOpen />
      </div>,
    );
    const [list, trigger] = [screen.getByRole('listbox'), screen.getByRole('combobox')];
    await waitFor(() => expect(list.style.top).not.toBe(''));
    const isBelow = () => {
      const [popup, anchor] = boxes(list, trigger);
      expect([popup.left, popup.width]).toEqual([anchor.left, anchor.width]);
      expect(popup.top - anchor.bottom).toBeGreaterThanOrEqual(0);
      expect(popup.top - anchor.bottom).toBeLessThan(16);
    };
    await waitFor(isBelow);
    window.scrollTo(0, 100);
    await waitFor(isBelow);
    window.scrollTo(0, 0);
  });

  it('a list is above its trigger if there is not enough space below', async () => {
    render(
      <div dir={dir} style={{ position: 'fixed', insetBlockEnd: 8, insetInline: 8 }}>
        <Select aria-label="Circle" options={circles} defaultOpen />
      </div>,
    );
    await waitFor(() => {
      const [popup, anchor] = boxes(screen.getByRole('listbox'), screen.getByRole('combobox'));
      expect(popup.bottom).toBeLessThanOrEqual(anchor.top);
    });
  });

  it.each(tooltipProps.variants.side)('a tooltip is at %s', async (side) => {
    render(
      <div dir={dir} style={{ padding: '12rem 20rem' }}>
        <Tooltip content="About it" side={side} defaultOpen>
          <Button>Ask</Button>
        </Tooltip>
      </div>,
    );
    await waitFor(() => {
      const [popup, anchor] = boxes(screen.getByRole('tooltip'), screen.getByRole('button'));
      const [start, end] = dir === 'ltr' ? (['left', 'right'] as const) : (['right', 'left'] as const);
      const sign = dir === 'ltr' ? 1 : -1;
      const distances = {
        'block-start': anchor.top - popup.bottom,
        'block-end': popup.top - anchor.bottom,
        'inline-start': sign * (anchor[start] - popup[end]),
        'inline-end': sign * (popup[start] - anchor[end]),
      };
      expect(distances[side]).toBeGreaterThanOrEqual(0);
      expect(distances[side]).toBeLessThan(16);
    });
  });
});
