import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { codeBlockProps, codeTokenKinds } from './CodeBlock.props.js';
import { CodeBlock, type CodeBlockProps } from './index.js';

const long = `const a = '${'a'.repeat(300)}';\nconst b = 2;`;
const region = () => screen.getByRole('region');
const lines = () => [...document.querySelectorAll<HTMLElement>('[data-line]')];
const inside = (props: Partial<CodeBlockProps>, dir?: string) =>
  render(
    <div dir={dir} style={{ inlineSize: 320 }}>
      <CodeBlock code={long} {...props} />
    </div>,
  );

describe('CodeBlock', () => {
  describeConformance(<CodeBlock code="npm start" />, {
    element: HTMLDivElement,
    props: { ...codeBlockProps, defaults: {} },
    variants: { label: ['Start'], language: ['Shell'], markedLines: [[1]] },
  });
  afterEach(() => vi.restoreAllMocks());

  it.each(['ltr', 'rtl'])('reads the code from the left, and its header in the direction of the page, %s', (dir) => {
    inside({ label: 'Names', code: 'a = 1' }, dir);
    const line = lines()[0]!;
    expect(getComputedStyle(line).direction).toBe('ltr');
    const [label, copy] = [screen.getByText('Names'), screen.getByRole('button')].map(
      (node) => node.getBoundingClientRect().left,
    );
    expect(label! < copy!).toBe(dir === 'ltr');
  });

  it('scrolls long lines in a region with a name, which takes focus only while it scrolls', async () => {
    const { container, rerender } = inside({ label: 'Names' });
    expect(container.firstElementChild!.scrollWidth).toBe(320);
    expect(region()).toBe(screen.getByRole('region', { name: 'Names' }));
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(region());
    await userEvent.keyboard('{ArrowRight}');
    await vi.waitFor(() => expect(region().scrollLeft).toBeGreaterThan(0));
    (document.activeElement as HTMLElement).blur();
    rerender(<CodeBlock code="a = 1" label="Names" />);
    await vi.waitFor(() => expect(region().hasAttribute('tabindex')).toBe(false));
  });

  it('has a name from the brand without a label', () => {
    render(
      <Brand data={firstBrand} lang="en">
        <CodeBlock code="a" />
      </Brand>,
    );
    expect(screen.getByRole('region', { name: firstBrand.messages.en['code-block.name'] as string })).toBeDefined();
  });

  it('copies the code as it is given, without numbers', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
    inside({ code: 'a\r\n\tb\n', lineNumbers: true });
    await userEvent.click(screen.getByRole('button'));
    expect(writeText).toHaveBeenCalledWith('a\r\n\tb\n');
  });

  it('is selected as text with its line ends and without its numbers', () => {
    inside({ code: 'a = 1\n\nb = 2', lineNumbers: true });
    const selection = getSelection()!;
    selection.selectAllChildren(document.querySelector('code')!);
    expect(selection.toString().trim().split('\n').filter(Boolean)).toEqual(['a = 1', 'b = 2']);
    expect(document.querySelector('code')!.textContent).toBe('a = 1\n\nb = 2');
  });

  it('numbers lines from the first one, an empty one too, and marks some', () => {
    inside({ code: 'a\n\nc', lineNumbers: true, firstLine: 9, markedLines: [10] });
    expect(lines().map((line) => line.dataset.line)).toEqual(['9', '10', '11']);
    expect(getComputedStyle(lines()[0]!, '::before').content).toContain('9');
    expect(lines().map((line) => line.localName)).toEqual(['span', 'mark', 'span']);
    const heights = lines().map((line) => line.getBoundingClientRect().height);
    expect(Math.min(...heights)).toBeGreaterThan(10);
    const starts = lines().map((line) => line.firstElementChild!.getBoundingClientRect().left);
    expect(new Set(starts.map(Math.round)).size).toBe(1);
  });

  it('breaks long lines with `wrap`', () => {
    inside({ wrap: true, lineNumbers: true });
    expect(region().scrollWidth).toBeLessThanOrEqual(region().clientWidth);
  });

  it('has the parts of a highlighter, each kind in a colour', () => {
    const tokens = codeTokenKinds.map((kind) => ({ text: `${kind}\n`, kind }));
    inside({ code: tokens.map(({ text }) => text).join(''), tokens });
    const colors = codeTokenKinds.map(
      (kind) => getComputedStyle(document.querySelector(`[data-kind='${kind}']`)!).color,
    );
    expect(colors).not.toContain(getComputedStyle(document.querySelector('code')!).color);
    expect(lines()).toHaveLength(codeTokenKinds.length);
  });

  it.each<[string, CodeBlockProps['highlight']]>([
    [
      'throws',
      () => {
        throw new Error('Unknown language');
      },
    ],
    ['gives other code', (code) => [{ text: `${code}!` }]],
  ])('shows the code without colours if the highlighter %s', (_name, highlight) => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    inside({ code: `a${_name}`, highlight });
    expect(document.querySelector('code')!.textContent).toBe(`a${_name}`);
    expect(reported).toHaveBeenCalledTimes(1);
  });

  it('shows Arabic words in their places, and controls of direction', () => {
    inside({ code: '["أول", "ثان"]\na\u202eb' });
    const [first, second] = [...document.querySelectorAll('.ws-code-block-part')].map(
      (node) => node.getBoundingClientRect().left,
    );
    expect(first).toBeLessThan(second!);
    const control = document.querySelector<HTMLElement>('[data-control]')!;
    expect([control.dataset.control, getComputedStyle(control, '::after').content]).toEqual(['U+202E', '"U+202E"']);
  });

  it('is whole in the markup of a server, without inline style', () => {
    const html = renderToString(<CodeBlock code={'a\nb'} lineNumbers markedLines={[2]} />);
    expect(html).not.toContain('style=');
    expect(html).toContain('data-line="2"');
  });
});
