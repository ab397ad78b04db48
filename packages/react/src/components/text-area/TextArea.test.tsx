import { act, render, screen, waitFor } from '@testing-library/react';
import { cdp, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setNativeValue } from '../../internal/native-value.js';
import { describeConformance } from '../../test/describeConformance.js';
import { TextArea, type TextAreaProps } from './index.js';

describe('TextArea', () => {
  describeConformance(<TextArea aria-label="Story" />, {
    element: HTMLTextAreaElement,
    find: (container) => container.querySelector('textarea'),
    box: (root) => root.parentElement,
    variants: { size: ['sm', 'lg'], error: ['No.'], disabled: [true], grow: [false], maxLength: [80] },
  });

  it('grows with its text up to `maxRows`, then scrolls', async () => {
    render(<TextArea aria-label="Story" rows={2} maxRows={4} />);
    const area = screen.getByRole('textbox');
    const heights: number[] = [area.clientHeight];
    await userEvent.type(area, '1{Enter}2{Enter}3');
    heights.push(area.clientHeight);
    await userEvent.type(area, '{Enter}4{Enter}5{Enter}6{Enter}7{Enter}8');
    heights.push(area.clientHeight);
    expect(heights[1]).toBeGreaterThan(heights[0]!);
    expect(heights[2]).toBeGreaterThan(heights[1]!);
    expect(area.scrollHeight).toBeGreaterThan(heights[2]!);
  });

  describe('where the browser has no `field-sizing`', () => {
    const supports = CSS.supports.bind(CSS);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('textarea { field-sizing: fixed !important }');
    beforeEach(() => {
      document.adoptedStyleSheets.push(sheet);
      vi.spyOn(CSS, 'supports').mockImplementation((...query: string[]) =>
        query[0] === 'field-sizing' ? false : supports(...(query as [string])),
      );
    });
    afterEach(() => {
      vi.restoreAllMocks();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    });
    const lines = (count: number) => Array.from({ length: count }, String).join('\n');
    const height = () => screen.getByRole('textbox').clientHeight;
    const fits = () => expect(screen.getByRole('textbox').scrollHeight).toBe(height());

    it('fits its initial text, grows on input, and is reset with its form', async () => {
      render(
        <form>
          <TextArea aria-label="Story" rows={2} defaultValue={lines(6)} />
          <button type="reset">Back</button>
        </form>,
      );
      const first = height();
      fits();
      await userEvent.type(screen.getByRole('textbox'), '{Enter}7{Enter}8');
      expect(height()).toBeGreaterThan(first);
      fits();
      await userEvent.click(screen.getByRole('button'));
      await waitFor(() => expect(height()).toBe(first));
    });

    it('grows and shrinks with its controlled value', () => {
      const area = (count: number) => <TextArea aria-label="Story" rows={2} value={lines(count)} readOnly />;
      const { rerender } = render(area(3));
      const before = height();
      rerender(area(9));
      expect(height()).toBeGreaterThan(before);
      fits();
      rerender(area(3));
      expect(height()).toBe(before);
    });
  });

  it('has the number of characters left as its description, and announces it in a pause near the end', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      render(<TextArea label="Story" maxLength={10} defaultValue="four" />);
      const area = screen.getByRole<HTMLTextAreaElement>('textbox');
      const description = () => document.getElementById(area.getAttribute('aria-describedby')!)?.textContent;
      const aloud = () => screen.getByRole('status').textContent;
      const pause = () => act(() => void vi.advanceTimersByTime(1000));
      pause();
      expect([description(), aloud()]).toEqual([expect.stringMatching(/\b6\b/), '']);
      act(() => setNativeValue(area, 'fourmore1'));
      expect([description(), aloud()]).toEqual([expect.stringMatching(/\b1\b/), '']);
      pause();
      expect(aloud()).toMatch(/\b1\b/);
      act(() => setNativeValue(area, 'four'));
      pause();
      expect(aloud()).toBe('');
    } finally {
      vi.useRealTimers();
    }
  });

  it('takes no more than its length', async () => {
    render(<TextArea label="Story" maxLength={10} defaultValue="fourmore1" />);
    await userEvent.type(screen.getByRole('textbox'), 'xyz');
    expect(screen.getByRole('textbox')).toHaveProperty('value.length', 10);
  });

  it('counts characters as people do, and takes no part of one', async () => {
    const family = '👨‍👩‍👧‍👦';
    render(<TextArea label="Story" maxLength={4} />);
    const area = screen.getByRole<HTMLTextAreaElement>('textbox');
    area.focus();
    const session = cdp() as unknown as { send: (method: string, params: object) => Promise<void> };
    const type = (text: string) => session.send('Input.insertText', { text });
    await type(`عِلْم${family}`);
    expect(area.value).toBe(`عِلْم${family}`);
    await type('x');
    expect(area.value).toBe(`عِلْم${family}`);
    area.select();
    await type(`ab${family}${family}cd`);
    expect(area.value).toBe(`ab${family}${family}`);
    const description = document.getElementById(area.getAttribute('aria-describedby')!);
    await waitFor(() => expect(description!.textContent).toMatch(/no/i));
  });

  it('keeps a text that is too long, and does not send it', async () => {
    render(
      <form>
        <TextArea label="Story" maxLength={3} defaultValue="four" />
      </form>,
    );
    const area = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect([area.value, area.validity.valid]).toEqual(['four', false]);
    await userEvent.type(area, '{End}{Backspace}');
    await waitFor(() => expect([area.value, area.validationMessage]).toEqual(['fou', '']));
  });

  it('has the height of its rows while it is empty', () => {
    render([2, 6].map((rows) => <TextArea key={rows} aria-label="Story" rows={rows} />));
    const [low, high] = screen.getAllByRole('textbox').map((area) => area.clientHeight);
    expect(high! / low!).toBeGreaterThan(2);
  });

  it('counts again after a reset', async () => {
    const { container } = render(
      <form>
        <TextArea label="Story" maxLength={10} />
      </form>,
    );
    const area = screen.getByRole('textbox');
    await userEvent.type(area, 'four');
    container.querySelector('form')!.reset();
    await waitFor(() =>
      expect(document.getElementById(area.getAttribute('aria-describedby')!)?.textContent).toMatch(/\b10\b/),
    );
  });

  it('calls `onValueChange` with the reason `input-change` and the native event', async () => {
    const onValueChange = vi.fn<NonNullable<TextAreaProps['onValueChange']>>();
    render(<TextArea aria-label="Story" onValueChange={onValueChange} />);
    await userEvent.type(screen.getByRole('textbox'), 'N');
    expect(onValueChange.mock.calls.map(([value, { reason, event }]) => [value, reason, event.type])).toEqual([
      ['N', 'input-change', 'input'],
    ]);
  });
});
