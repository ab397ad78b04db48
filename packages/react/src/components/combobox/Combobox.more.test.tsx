/** Several values, loading, ten thousand options and announcements. */
import { act, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { cdp, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setNativeValue } from '../../internal/native-value.js';
import { Combobox, type ComboboxOptionData, type ComboboxProps } from './index.js';

const circles = ['Type', 'Archive', 'Welcome', 'Care'].map((label) => ({ value: label.toLowerCase(), label }));
const many = Array.from({ length: 10_000 }, (_, index) => ({
  value: `${index}`,
  label: index % 2 ? `الحِكايَة ${index + 1}` : `Story ${index + 1}`,
}));
type Several = Extract<ComboboxProps, { multiple: true }>;

const input = () => screen.getByRole<HTMLInputElement>('combobox');
const list = () => screen.queryByRole('listbox');
const options = () => screen.queryAllByRole('option');
const shown = () => options().map(({ textContent }) => textContent);
const active = () => document.getElementById(input().getAttribute('aria-activedescendant') ?? '')?.textContent;
const tags = () => [...document.querySelectorAll('.ws-tag')].map(({ textContent }) => textContent);
const settle = (time = 30) => act(() => new Promise((resolve) => setTimeout(resolve, time)));

describe('A Combobox with several values', () => {
  const start = (props: Partial<Several> = {}) => {
    const changed = vi.fn<NonNullable<Several['onValueChange']>>();
    render(
      <form>
        <Combobox multiple name="circle" label="Circles" options={circles} onValueChange={changed} {...props} />
      </form>,
    );
    act(() => input().focus());
    return () => changed.mock.calls.map(([value, { reason }]) => `${value.join(' ')} ${reason}`.trim());
  };

  it('an option that is taken back stays the active one', async () => {
    start({ defaultValue: ['type', 'care'] });
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    expect(active()).toBe('Welcome');
    for (const selected of [true, false, true]) {
      await userEvent.keyboard('{Enter}');
      expect([active(), screen.getByRole('option', { name: 'Welcome' }).ariaSelected]).toEqual([
        'Welcome',
        `${selected}`,
      ]);
    }
  });

  it('adds tags, keeps the list open and sends each value', async () => {
    const values = start();
    await userEvent.keyboard('wel{Enter}arc{Enter}');
    expect([tags(), input().value, list() === null]).toEqual([['Welcome', 'Archive'], '', false]);
    expect(values()).toEqual(['welcome keyboard', 'welcome archive keyboard']);
    expect(new FormData(document.querySelector('form')!).getAll('circle')).toEqual(['welcome', 'archive']);
    await userEvent.click(options()[2]!);
    expect(tags()).toEqual(['Archive']);
  });

  it.each([
    ['ltr', '{ArrowLeft}', '{ArrowRight}'],
    ['rtl', '{ArrowRight}', '{ArrowLeft}'],
  ] as const)('keys go from the text to the tags and back, %s', async (dir, back, on) => {
    document.documentElement.dir = dir;
    const values = start({ defaultValue: ['type', 'archive', 'care'] });
    const focused = () => document.activeElement?.closest('.ws-tag')?.textContent ?? document.activeElement?.tagName;
    await userEvent.keyboard(back);
    expect(focused()).toBe('Care');
    await userEvent.keyboard(back);
    expect(focused()).toBe('Archive');
    await userEvent.keyboard('{Backspace}');
    expect([tags(), focused()]).toEqual([['Type', 'Care'], 'Care']);
    await userEvent.keyboard(on);
    expect(focused()).toBe('INPUT');
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}');
    expect([tags(), focused()]).toEqual([[], 'INPUT']);
    expect(values()).toEqual(['type care keyboard', 'type keyboard', 'keyboard']);
    document.documentElement.removeAttribute('dir');
  });
});

describe('A Combobox that loads', () => {
  type Answer = (options: readonly ComboboxOptionData[]) => void;
  /** Answers in any order. */
  const slow = () => {
    const asked = new Map<string, { answer: Answer; fail: () => void; signal: AbortSignal }>();
    const load = vi.fn<NonNullable<ComboboxProps['load']>>(
      (search, { signal }) =>
        new Promise((resolve, reject) => {
          asked.set(search, { answer: resolve, fail: () => reject(new Error('no')), signal });
        }),
    );
    return { load, asked };
  };
  const answer = (asked: ReturnType<typeof slow>['asked'], search: string, labels: readonly string[]) =>
    act(async () => {
      asked.get(search)!.answer(labels.map((label) => ({ value: label, label })));
      await Promise.resolve();
    });

  it('drops the answer of an earlier text and aborts it', async () => {
    const { load, asked } = slow();
    render(<Combobox label="Circle" load={load} />);
    act(() => input().focus());
    await userEvent.keyboard('a');
    await waitFor(() => expect(asked.has('a')).toBe(true));
    expect([shown().length, list()!.ariaBusy]).toEqual([1, 'true']);
    await userEvent.keyboard('b');
    await waitFor(() => expect(asked.has('ab')).toBe(true));
    expect(asked.get('a')!.signal.aborted).toBe(true);
    await answer(asked, 'ab', ['Abacus']);
    await answer(asked, 'a', ['Apple']);
    expect([shown(), list()!.ariaBusy, active()]).toEqual([['Abacus'], null, 'Abacus']);
  });

  it('Enter does not choose an answer of an earlier text', async () => {
    const { load, asked } = slow();
    const changed = vi.fn<(value: string | null) => void>();
    render(<Combobox label="Circle" load={load} onValueChange={changed} />);
    act(() => input().focus());
    await userEvent.keyboard('a');
    await waitFor(() => expect(asked.has('a')).toBe(true));
    await answer(asked, 'a', ['Apple']);
    await userEvent.keyboard('bc{Enter}');
    expect([changed.mock.calls.filter(([value]) => value !== null), input().value]).toEqual([[], 'abc']);
  });

  it('reports a failure and loads again by key', async () => {
    const { load, asked } = slow();
    render(<Combobox label="Circle" load={load} />);
    act(() => input().focus());
    await userEvent.keyboard('a');
    await waitFor(() => expect(asked.has('a')).toBe(true));
    act(() => asked.get('a')!.fail());
    await waitFor(() => expect(shown()).toHaveLength(2));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(load).toHaveBeenCalledTimes(2));
    await answer(asked, 'a', ['Apple']);
    expect(shown()).toEqual(['Apple']);
  });

  it('a chosen option keeps its label when the list has others', async () => {
    const { load, asked } = slow();
    render(<Combobox label="Circle" load={load} />);
    act(() => input().focus());
    await userEvent.keyboard('a');
    await waitFor(() => expect(asked.has('a')).toBe(true));
    await act(async () => {
      asked.get('a')!.answer([{ value: '7', label: 'Apple' }]);
      await Promise.resolve();
    });
    await userEvent.keyboard('{Enter}');
    expect(input().value).toBe('Apple');
    await userEvent.click(input());
    await waitFor(() => expect(asked.has('')).toBe(true));
    await answer(asked, '', ['Other']);
    expect([shown(), input().value]).toEqual([['Other'], 'Apple']);
  });
});

describe('A Combobox of 10,000 options', () => {
  it('renders those in view, with their position and number', async () => {
    render(<Combobox label="Story" options={many} defaultValue="5000" />);
    await userEvent.click(input());
    await waitFor(() => expect(active()).toBe('Story 5001'));
    expect(options().length).toBeLessThan(100);
    const chosen = screen.getByRole('option', { selected: true });
    expect([chosen.ariaPosInSet, chosen.ariaSetSize]).toEqual(['5001', '10000']);
    await waitFor(() => {
      const [box, row] = [list()!.getBoundingClientRect(), chosen.getBoundingClientRect()];
      expect([row.top >= box.top, row.bottom <= box.bottom]).toEqual([true, true]);
    });
    await userEvent.keyboard('{ArrowUp}{PageUp}');
    expect(active()).toBe('الحِكايَة 4990');
    await userEvent.fill(input(), '999');
    expect(options()[0]!.ariaSetSize).toBeNull();
    expect(options().every(({ textContent }) => textContent.includes('999'))).toBe(true);
    expect(options()).toHaveLength(19);
  });

  it('the last option is before the first', async () => {
    render(<Combobox label="Story" options={many} />);
    act(() => input().focus());
    await userEvent.keyboard('{ArrowUp}');
    expect(active()).toBe('الحِكايَة 10000');
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toBe('Story 1');
  });

  it('a letter costs less than four times as much as among 1,000 options', async () => {
    const spent = await processorTime();
    const few = await costOfLetters(many.slice(0, 1000), spent);
    const cost = await costOfLetters(many, spent);
    expect(cost / few).toBeLessThan(4);
  });
});

/** The time of a few letters, in milliseconds, with their layout. */
async function costOfLetters(all: typeof many, spent: () => Promise<number>): Promise<number> {
  const { unmount } = render(<Combobox label="Story" options={all} />);
  await userEvent.click(input());
  await settle(100);
  let sum = 0;
  for (const text of ['s', 'st', 'sto', 'الح', 'الحكايه', 'الحكايه 9', 'حكايه 99', 'حكايه 999']) {
    const before = await spent();
    act(() => setNativeValue(input(), text));
    // Layout is forced.
    input().getBoundingClientRect();
    sum += (await spent()) - before;
    await settle(20);
  }
  unmount();
  return sum;
}

/** Time that the page has used, in milliseconds. Of the processor and not of the clock: a busy machine changes nothing. */
async function processorTime(): Promise<() => Promise<number>> {
  const session = cdp() as unknown as {
    send: (method: string, options?: object) => Promise<{ metrics: { name: string; value: number }[] }>;
  };
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const names = new Set(['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']);
    return 1000 * metrics.filter(({ name }) => names.has(name)).reduce((sum, { value }) => sum + value, 0);
  };
}

describe('matches', () => {
  it('are painted, and the text of an option stays one node', async () => {
    render(<Combobox label="Topic" options={[{ value: 'a', label: 'الأَخْبار' }]} />);
    await userEvent.fill(input(), 'اخبار');
    const ranges = [...CSS.highlights.get('ws-match')!].map(String);
    expect([ranges, screen.getByRole('option').querySelector('bdi')!.childNodes.length]).toEqual([['أَخْبار'], 1]);
    await userEvent.keyboard('{Escape}');
    expect([...CSS.highlights.get('ws-match')!]).toEqual([]);
  });
});

describe('the live region', () => {
  const region = () => screen.getByRole('status').textContent;
  afterEach(() => void vi.restoreAllMocks());

  it('is in the page before it announces the number of matches', async () => {
    render(<Combobox label="Circle" options={circles} />);
    expect(region()).toBe('');
    await userEvent.fill(input(), 'e');
    await waitFor(() => expect(region()).toMatch(/4/));
    await userEvent.fill(input(), 'arch');
    await waitFor(() => expect(region()).toMatch(/1/));
    await userEvent.keyboard('{Escape}');
    expect(region()).toBe('');
  });

  it.each([
    ['MacIntel', 'Archive'],
    ['Win32', ''],
  ])('on %s announces the active option as “%s”', async (platform, want) => {
    vi.spyOn(navigator, 'platform', 'get').mockReturnValue(platform);
    render(<Combobox label="Circle" options={circles} />);
    act(() => input().focus());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe('Archive');
    expect(region()).toBe(want);
  });
});

describe('a page that controls the text', () => {
  function Page() {
    const [text, setText] = useState('');
    return (
      <>
        <Combobox label="Circle" options={circles} inputValue={text} onInputValueChange={setText} />
        <output>{text}</output>
      </>
    );
  }
  it('has the typed and the chosen text', async () => {
    render(<Page />);
    act(() => input().focus());
    await userEvent.keyboard('ar');
    expect([document.querySelector('output')!.textContent, shown()]).toEqual(['ar', ['Archive', 'Care']]);
    await userEvent.keyboard('{Enter}');
    expect([document.querySelector('output')!.textContent, input().value]).toEqual(['Archive', 'Archive']);
  });
});
