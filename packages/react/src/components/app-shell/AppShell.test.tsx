import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { AppShell } from './index.js';

const Page = ({ width, dir = 'ltr' }: { width: number; dir?: string }) => (
  <div dir={dir} style={{ inlineSize: width }}>
    <AppShell.Root>
      <AppShell.Header sticky>Header</AppShell.Header>
      <AppShell.Side sticky>Side</AppShell.Side>
      <AppShell.Main>Main</AppShell.Main>
      <AppShell.End aria-label="About">End</AppShell.End>
      <AppShell.Footer>Footer</AppShell.Footer>
    </AppShell.Root>
  </div>
);
const names = ['Header', 'Side', 'Main', 'End', 'Footer'];
const box = (name: string) => screen.getByText(name).getBoundingClientRect();
/** The areas from top to bottom; those in one row from left to right. */
const rows = () => {
  const tops = [...new Set(names.map((name) => Math.round(box(name).top)))].toSorted((a, b) => a - b);
  return tops.map((top) =>
    names.filter((name) => Math.round(box(name).top) === top).toSorted((a, b) => box(a).left - box(b).left),
  );
};

describe('AppShell', () => {
  describeConformance(<AppShell.Root>Page</AppShell.Root>, { element: HTMLDivElement });
  describe('Header', () => {
    describeConformance(<AppShell.Header>Area</AppShell.Header>, { element: HTMLElement });
  });
  describe('Side', () => {
    describeConformance(<AppShell.Side>Area</AppShell.Side>, { element: HTMLElement });
  });
  describe('Main', () => {
    describeConformance(<AppShell.Main>Area</AppShell.Main>, { element: HTMLElement });
  });
  describe('End', () => {
    describeConformance(<AppShell.End>Area</AppShell.End>, { element: HTMLElement });
  });
  describe('Footer', () => {
    describeConformance(<AppShell.Footer>Area</AppShell.Footer>, { element: HTMLElement });
  });

  it.each([
    [1400, 'ltr', [['Header'], ['Side', 'Main', 'End'], ['Footer']]],
    [1400, 'rtl', [['Header'], ['End', 'Main', 'Side'], ['Footer']]],
    [900, 'ltr', [['Header'], ['Side', 'Main'], ['End'], ['Footer']]],
    [320, 'rtl', [['Header'], ['Side'], ['Main'], ['End'], ['Footer']]],
  ])('follows the width of its frame: %i px, %s', (width, dir, areas) => {
    render(<Page width={width} dir={dir} />);
    expect(rows()).toEqual(areas);
    const [, row] = areas as string[][];
    const gaps = row!.slice(1).map((name, index) => box(name).left - box(row![index]!).right);
    expect(gaps.every((gap) => gap >= -1)).toBe(true);
  });

  it('has a landmark for each area, and the place where a SkipNav goes', () => {
    render(<Page width={1400} />);
    expect(
      ['banner', 'main', 'complementary', 'contentinfo'].map((role) => screen.getByRole(role).textContent),
    ).toEqual(['Header', 'Main', 'End', 'Footer']);
    expect(screen.getByRole('main').id).toBe('main');
  });

  it('fills the window, and the side stays below a header that stays', () => {
    render(<Page width={1400} />);
    expect(box('Footer').bottom).toBeGreaterThanOrEqual(innerHeight - 1);
    const { position, insetBlockStart } = getComputedStyle(screen.getByText('Side'));
    expect([position, Number.parseFloat(insetBlockStart) >= box('Header').height - 1]).toEqual(['sticky', true]);
  });

  it('a server renders no inline style', () => {
    const html = renderToString(
      <AppShell.Root>
        <AppShell.Side sticky>Side</AppShell.Side>
      </AppShell.Root>,
    );
    expect(html).not.toContain('style=');
  });
});
