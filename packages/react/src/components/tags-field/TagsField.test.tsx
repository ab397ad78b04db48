import { act, render, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { TagsField, type TagsFieldProps } from './index.js';
import { addTags, splitTags } from './split-tags.js';

const input = () => screen.getByRole<HTMLInputElement>('textbox');
const tags = () => [...document.querySelectorAll('.ws-tag')].map(({ textContent }) => textContent);
const focused = () => document.activeElement?.closest('.ws-tag')?.textContent ?? document.activeElement?.tagName;
type Changed = NonNullable<TagsFieldProps['onValueChange']>;

const start = (props: Partial<TagsFieldProps> = {}) => {
  const changed = vi.fn<Changed>();
  render(
    <form>
      <TagsField label="Subjects" name="subject" onValueChange={changed} {...props} />
      <button>Send</button>
    </form>,
  );
  act(() => input().focus());
  return () => changed.mock.calls.map(([value, { reason }]) => `${value.join(' ')} ${reason}`.trim());
};
const form = () => document.querySelector('form')!;
const sent = () => new FormData(form()).getAll('subject');
const paste = (text: string) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', text);
  act(
    () => void input().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })),
  );
};

afterEach(() => document.documentElement.removeAttribute('dir'));

describe('TagsField', () => {
  describeConformance(<TagsField aria-label="Subjects" />, {
    element: HTMLInputElement,
    find: (container) => container.querySelector('input'),
    box: (root) => root.closest('.ws-tags-field'),
    variants: { defaultValue: [['a', 'b']], disabled: [true], readOnly: [true], error: ['No.'], label: ['Subjects'] },
  });

  it('adds a text with Enter, which does not send the form, and with a comma of any script', async () => {
    const values = start();
    await userEvent.keyboard('wells{Enter}sea,');
    await userEvent.fill(input(), 'الملح،');
    await userEvent.fill(input(), 'النوم؛');
    expect([tags(), sent(), input().value]).toEqual([['wells', 'sea', 'الملح', 'النوم'], tags(), '']);
    expect(values()[0]).toBe('wells keyboard');
  });

  it('adds a pasted list, with the text around it, and each word once', () => {
    const values = start({ defaultValue: ['أرشيف'] });
    paste('wells\nthe  sea\t, ارشيف\r\nwells');
    expect([tags(), input().value]).toEqual([['أرشيف', 'wells', 'the sea'], '']);
    expect(values()).toEqual(['أرشيف wells the sea input-change']);
  });

  it('announces what is there already', async () => {
    start({ defaultValue: ['wells'] });
    expect(screen.getByRole('status').textContent).toBe('');
    await userEvent.keyboard('WELLS{Enter}');
    expect([tags(), screen.getByRole('status').textContent]).toEqual([['wells'], expect.stringContaining('WELLS')]);
  });

  it('keeps in the field what is more than the largest number', async () => {
    start({ max: 2 });
    paste('a,b,c,d');
    expect([tags(), input().value]).toEqual([['a', 'b'], 'c, d']);
    await userEvent.tab();
    expect([tags(), input().value]).toEqual([['a', 'b'], 'c, d']);
  });

  it('adds the text of a person who leaves; keys of an input method add nothing', async () => {
    const values = start();
    await userEvent.keyboard('salt');
    act(
      () =>
        void input().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })),
    );
    expect(tags()).toEqual([]);
    await userEvent.tab();
    expect(values()).toEqual(['salt focus-out']);
  });

  it.each([
    ['ltr', '{ArrowLeft}', '{ArrowRight}'],
    ['rtl', '{ArrowRight}', '{ArrowLeft}'],
  ] as const)('arrow keys follow what is seen; Backspace goes to a tag, then removes it, %s', async (dir, back, on) => {
    document.documentElement.dir = dir;
    start({ defaultValue: ['a', 'b', 'c'] });
    const [first, second] = [...document.querySelectorAll('.ws-tag')].map((tag) => tag.getBoundingClientRect().left);
    expect(first! < second!).toBe(dir === 'ltr');
    await userEvent.keyboard(`${back}${back}`);
    expect(focused()).toBe('b');
    await userEvent.keyboard(`${on}${on}`);
    expect(focused()).toBe('INPUT');
    await userEvent.keyboard('{Backspace}');
    expect([tags(), focused()]).toEqual([['a', 'b', 'c'], 'c']);
    await userEvent.keyboard('{Backspace}');
    expect([tags(), focused()]).toEqual([['a', 'b'], 'b']);
    await userEvent.keyboard('x');
    expect([focused(), input().value]).toEqual(['INPUT', 'x']);
  });

  it('focus goes to the next tag when one is removed, and to the text after the last one', async () => {
    start({ defaultValue: ['a', 'b'] });
    await userEvent.click(screen.getAllByRole('button')[0]!);
    expect([tags(), focused()]).toEqual([['b'], 'b']);
    await userEvent.click(screen.getAllByRole('button')[0]!);
    expect([tags(), focused()]).toEqual([[], 'INPUT']);
  });

  it('is required, follows a reset, and is locked when it is read-only', async () => {
    start({ required: true });
    act(() => void form().reportValidity());
    await waitFor(() => expect(input().ariaInvalid).toBe('true'));
    await userEvent.keyboard('a{Enter}');
    await waitFor(() => expect(input().ariaInvalid).toBeNull());
    act(() => form().reset());
    await waitFor(() => expect(tags()).toEqual([]));
  });

  it('has its tags, and no inline style, in the markup of a server', () => {
    const html = renderToString(<TagsField label="Subjects" name="s" defaultValue={['wells']} required />);
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).toContain('wells');
  });
});

describe('laws of tags', () => {
  it('no text is lost, none is added twice, none has an end in it', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom(...'ab أا،, \n;') }));
    fc.assert(
      fc.property(texts, fc.nat(4), (given, max) => {
        const all = given.flatMap(splitTags);
        const { tags: added, duplicates, rest } = addTags([], all, max);
        expect(added.length + duplicates.length + rest.length).toBe(all.length);
        expect(new Set(added).size).toBe(added.length);
        expect(added.length).toBeLessThanOrEqual(max);
        for (const each of added) expect(splitTags(each)).toEqual([each]);
      }),
    );
  });
});
