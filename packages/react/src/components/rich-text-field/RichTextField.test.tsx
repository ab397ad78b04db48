import { act, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { toAddress } from './editor.js';
import { toPlainText } from './plain-text.js';
import { RichTextField, type RichTextFieldProps } from './index.js';

type Changed = NonNullable<RichTextFieldProps['onValueChange']>;

const area = () => document.querySelector('textarea')!;
const text = () => document.querySelector<HTMLElement>('[contenteditable]')!;
const isLoaded = () =>
  vi.waitFor(() => expect(document.querySelector('[contenteditable][aria-multiline]')).not.toBeNull());
const button = (name: string) => screen.getByRole('button', { name });
/** Written HTML without the directions that each block has. */
const plain = (html: string) => html.replaceAll(/ dir="(?:auto|ltr)"/g, '');
const blocks = () => [...text().children].map((each) => `${each.localName} ${getComputedStyle(each).direction}`);

const start = async (props: RichTextFieldProps = {}, dir?: 'rtl') => {
  const result = render(
    <form dir={dir}>
      <RichTextField name="story" label="Story" {...props} />
      <button>Send</button>
    </form>,
  );
  await isLoaded();
  return result;
};
const sent = () => new FormData(document.querySelector('form')!).get('story') as string | null;
const select = () => {
  act(() => text().focus());
  getSelection()!.selectAllChildren(text());
};

describe('RichTextField', () => {
  describeConformance(<RichTextField aria-label="Story" />, {
    element: HTMLTextAreaElement,
    find: (container) => container.querySelector('textarea'),
    box: (root) => root.closest('.ws-rich-text-field'),
    variants: { disabled: [true], readOnly: [true], error: ['No.'], required: [true], label: ['Story'] },
  });

  it('is a text area with the words on a server, without inline styles and without markup in them', () => {
    const html = renderToString(
      <RichTextField label="Story" defaultValue="<h2>One &amp; two</h2><p>Three<script>alert(1)</script></p>" />,
    );
    expect(html).toMatch(/<textarea[^>]*>One &amp; two\nThree<\/textarea>/);
    expect(html).not.toMatch(/\sstyle=|alert/);
  });

  it.each([
    ['<p>a</p><p>b<br>c</p><ul><li><p>d</p></li></ul>', 'html', 'a\nb\nc\nd'],
    ['a < b', 'html', 'a < b'],
    ['{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a"}]}]}', 'json', 'a'],
    ['not json', 'json', 'not json'],
    ['', 'json', ''],
  ] as const)('%s as %s has the words %s', (value, format, want) => {
    expect(toPlainText(value, format)).toBe(want);
  });

  it('is named, described and marked by its field, and so is its toolbar', async () => {
    await start({ description: 'Long or short.', error: 'Write it.', required: true });
    const box = screen.getByRole('textbox', { name: 'Story', description: 'Long or short. Write it.' });
    expect([box, box.ariaInvalid, box.ariaRequired, box.ariaMultiLine]).toEqual([text(), 'true', 'true', 'true']);
    expect(screen.getByRole('toolbar', { name: 'Formatting' })).toBeTruthy();
    await userEvent.click(screen.getByText('Story'));
    await waitFor(() => expect(document.activeElement).toBe(text()));
  });

  it('sends what people write, as HTML or as JSON, and reports each change', async () => {
    const changed = vi.fn<Changed>();
    const { unmount } = await start({ onValueChange: changed });
    expect(sent()).toBe('');
    await userEvent.click(text());
    await userEvent.keyboard('ab');
    expect(plain(sent() as string)).toBe('<p>ab</p>');
    expect(changed.mock.calls.map(([value, { reason }]) => [plain(value), reason])).toEqual([
      ['<p>a</p>', 'input-change'],
      ['<p>ab</p>', 'input-change'],
    ]);
    await userEvent.keyboard('{Backspace}{Backspace}');
    expect(sent()).toBe('');
    unmount();
    await start({ format: 'json' });
    await userEvent.click(text());
    await userEvent.keyboard('a');
    expect(JSON.parse(sent() as string)).toMatchObject({ type: 'doc', content: [{ content: [{ text: 'a' }] }] });
  });

  it('keeps what people wrote before the editor was there, as plain text', async () => {
    render(
      <form>
        <RichTextField name="story" label="Story" />
      </form>,
    );
    act(() => {
      area().value = 'a < b\nسطر';
    });
    await isLoaded();
    expect(plain(sent() as string)).toBe('<p>a &lt; b</p><p>سطر</p>');
  });

  it('shows a controlled value, and another one that the page sets', async () => {
    const { rerender } = render(<RichTextField label="Story" value="<p>One</p>" />);
    await isLoaded();
    rerender(<RichTextField label="Story" value="<p>Two</p>" />);
    expect([text().textContent, plain(area().value)]).toEqual(['Two', '<p>Two</p>']);
  });

  it('a reset of the form shows the text at first', async () => {
    const changed = vi.fn<Changed>();
    await start({ defaultValue: '<p>One</p>', onValueChange: changed });
    select();
    await userEvent.keyboard('Two');
    act(() => document.querySelector('form')!.reset());
    await waitFor(() => expect(text().textContent).toBe('One'));
    expect([plain(sent() as string), changed.mock.lastCall?.[1].reason]).toEqual(['<p>One</p>', 'form-reset']);
  });

  it('without a required text the form is not sent, and the text gets focus', async () => {
    await start({ required: true });
    act(() => void document.querySelector('form')!.reportValidity());
    await waitFor(() => expect(document.activeElement).toBe(text()));
    await waitFor(() => expect(text().ariaInvalid).toBe('true'));
    await userEvent.keyboard('a');
    expect(document.querySelector('form')!.checkValidity()).toBe(true);
  });

  it.each([
    [{ readOnly: true }, '<p>One</p>'],
    [{ disabled: true }, 'null'],
  ])('nobody writes with %o', async (props, want) => {
    await start({ defaultValue: '<p>One</p>', ...props });
    await vi.waitFor(() => expect(text().getAttribute('contenteditable')).toBe('false'));
    expect((button('Bold') as HTMLButtonElement).disabled).toBe(true);
    expect(plain(String(sent()))).toBe(want);
  });
});

describe('The text of a RichTextField', () => {
  it.each([
    '<p>a</p><script>alert(1)</script>',
    '<p onclick="alert(1)" style="color: red" class="x">a</p>',
    '<p>a<img src="x" onerror="alert(1)"></p>',
    '<p><a href="javascript:alert(1)">a</a></p>',
    '<p><a href="&#106;avascript:alert(1)">a</a></p>',
    '<p>a</p><iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<p>a</p><svg onload="alert(1)"></svg>',
  ])('is reduced to what the field knows: %s', async (value) => {
    await start({ defaultValue: value });
    expect(sent()).not.toMatch(/alert|style=|class=|javascript|<img|<svg|<iframe/);
    expect(text().textContent).toContain('a');
  });

  it.each([
    ['https://wusum.example', 'https://wusum.example'],
    ['wusum.example/a', 'https://wusum.example/a'],
    ['noor@wusum.example', 'mailto:noor@wusum.example'],
    ['/charter', '/charter'],
    [' javascript:alert(1)', undefined],
    ['data:text/html,a', undefined],
    ['a b', undefined],
  ])('%s is the address %s', (typed, want) => {
    expect(toAddress(typed)).toBe(want);
  });

  it('has for each block the direction of its own first letter; an empty one follows the page', async () => {
    await start({ defaultValue: '<p>One</p><p>واحد</p><p>12 اثنان</p><p></p><ul><li>حكاية</li></ul>' }, 'rtl');
    expect(blocks()).toEqual(['p ltr', 'p rtl', 'p rtl', 'p rtl', 'ul rtl']);
  });

  it('is sent with the directions of its lists and quotations, for a page that shows it', async () => {
    await start({ defaultValue: '<ul><li>حكاية</li><li>A</li></ul><blockquote><p>One</p></blockquote>' });
    const shown = document.createElement('div');
    shown.dir = 'rtl';
    shown.innerHTML = sent() as string;
    document.body.append(shown);
    const found = [...shown.querySelectorAll('ul, li, blockquote, p')].map(
      (each) => `${each.localName} ${getComputedStyle(each).direction}`,
    );
    shown.remove();
    expect(found).toEqual(['ul rtl', 'li rtl', 'p rtl', 'li ltr', 'p ltr', 'blockquote ltr', 'p ltr']);
  });

  it('keeps its blocks where the page is left-to-right', async () => {
    await start({ defaultValue: '<p>واحد</p><p></p><h2>حكاية</h2>' });
    expect(blocks()).toEqual(['p rtl', 'p ltr', 'h2 rtl']);
  });
});

describe('The toolbar of a RichTextField', () => {
  it.each([
    ['Bold', /<strong>One<\/strong>/],
    ['Italic', /<em>One<\/em>/],
    ['Heading', /^<h2>One<\/h2>$/],
    ['Bulleted list', /<ul><li><p>One<\/p><\/li><\/ul>/],
    ['Numbered list', /<ol><li><p>One<\/p><\/li><\/ol>/],
    ['Quotation', /<blockquote><p>One<\/p><\/blockquote>/],
  ])('%s is on where it applies, and is taken back', async (name, want) => {
    await start({ defaultValue: '<p>One</p>' });
    select();
    await userEvent.click(button(name));
    expect(plain(sent() as string)).toMatch(want);
    await waitFor(() => expect(button(name).ariaPressed).toBe('true'));
    expect(document.activeElement).toBe(text());
    await userEvent.click(button(name));
    expect(plain(sent() as string)).toBe('<p>One</p>');
  });

  it('takes back and does again what was changed', async () => {
    await start({ defaultValue: '<p>One</p>' });
    expect([button('Undo'), button('Redo')].map((each) => (each as HTMLButtonElement).disabled)).toEqual([true, true]);
    select();
    await userEvent.click(button('Heading'));
    await userEvent.click(button('Undo'));
    expect(plain(sent() as string)).toBe('<p>One</p>');
    await userEvent.click(button('Redo'));
    expect(plain(sent() as string)).toBe('<h2>One</h2>');
  });

  it('is one tab stop before the text, and Alt F10 goes to it', async () => {
    await start();
    await userEvent.tab();
    expect(document.activeElement).toBe(button('Bold'));
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(button('Italic'));
    await userEvent.tab();
    expect(document.activeElement).toBe(text());
    await userEvent.keyboard('{Alt>}{F10}{/Alt}');
    expect(document.activeElement).toBe(button('Italic'));
  });

  it('adds a link to what is selected, refuses an address that runs code, and removes it', async () => {
    const submitted = vi.fn<() => void>();
    await start({ defaultValue: '<p>One</p>' });
    document.querySelector('form')!.addEventListener('submit', submitted);
    select();
    await userEvent.click(button('Link'));
    const field = screen.getByRole('textbox', { name: 'Address' });
    await userEvent.fill(field, 'javascript:alert(1)');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(field.ariaInvalid).toBe('true'));
    await userEvent.fill(field, 'wusum.example');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(sent()).toMatch(/<a [^>]*href="https:\/\/wusum\.example"[^>]*>One<\/a>/));
    expect([sent(), submitted.mock.calls]).toEqual([expect.stringContaining('noopener'), []]);
    await waitFor(() => expect(document.activeElement).toBe(text()));
    await userEvent.click(button('Link'));
    await userEvent.click(button('Remove link'));
    await waitFor(() => expect(plain(sent() as string)).toBe('<p>One</p>'));
  });
});
