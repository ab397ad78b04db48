import { act, render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { ignoreConsole } from '../../../../../scripts/testing/console.js';
import { grant, start, story } from '../../../test/stories/fixtures.js';
import { showOn, type Credit, type StoryOnSurface } from '../model.js';
import { StoryWall } from './index.js';

function stories(count: number, credits: readonly Credit[] = []): StoryOnSurface<'wall'>[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `story-${index}`;
    const grants = [grant({ story: id, surfaces: ['wall'] })];
    const credit = credits[index] ?? ({ kind: 'pen name', name: 'ليلى' } as const);
    const one = story({ id, title: `حكاية ${index}`, credit, grants });
    const shown = showOn(one, 'wall', start);
    if (!shown.ok) throw new Error(shown.refused.reason);
    return shown.value;
  });
}

const show = (count: number, width = '60rem') => {
  const wall = (inlineSize: string) => (
    <div style={{ inlineSize }}>
      <StoryWall stories={stories(count)} surface="wall" hrefOf={({ id }) => `#${id}`} now={start} />
      <a href="#next">next</a>
    </div>
  );
  const view = render(wall(width));
  return { resize: (inlineSize: string) => view.rerender(wall(inlineSize)) };
};

const items = () => screen.queryAllByRole('listitem');
const positions = () => items().map((item) => Number(item.getAttribute('aria-posinset')));
const placeOf = (item: Element) => item.getBoundingClientRect();
const scrollTo = async (top: number) => {
  window.scrollTo(0, top);
  await vi.waitFor(() => expect(items().some((item) => placeOf(item).top >= 0 && placeOf(item).top < 500)).toBe(true));
};

describe('StoryWall', () => {
  it.each([
    [12, '20rem'],
    [12, '60rem'],
    [400, '60rem'],
  ])('has %i stories in %s in the order that is seen: row after row, each from the start', (count, width) => {
    show(count, width);
    const places = items().map((item) => {
      const { top, left } = placeOf(item);
      return { top, left };
    });
    const sorted = places.toSorted((one, other) => one.top - other.top || one.left - other.left);
    expect(places.length).toBeGreaterThan(10);
    expect(places).toEqual(sorted);
    expect(new Set(places.map(({ left }) => left)).size).toBe(width === '20rem' ? 1 : 3);
  });

  it('has the rows near the window in the document, and the height of all', async () => {
    show(3000);
    await vi.waitFor(() => expect(items().length).toBeLessThan(60));
    const list = screen.getByRole('list');
    expect(list.offsetHeight).toBeGreaterThan(100_000);
    expect(items()[0]!.getAttribute('aria-setsize')).toBe('3000');
    await scrollTo(list.offsetHeight / 2);
    await vi.waitFor(() => expect(positions()[0]).toBeGreaterThan(1000));
    expect(items().length).toBeLessThan(60);
    // A row that is cut has cards of its start only at the end of the wall.
    expect((positions()[0]! - 1) % 3).toBe(0);
  });

  it('keeps the story with focus and its neighbours while the page is scrolled away', async () => {
    show(3000);
    const [, first] = screen.getAllByRole('link');
    first!.focus({ preventScroll: true });
    await scrollTo(90_000);
    await vi.waitFor(() => expect(positions().at(-1)).toBeGreaterThan(500));
    expect(document.activeElement).toBe(first);
    await userEvent.tab();
    expect(document.activeElement!.textContent).toBe('حكاية 1');
  });

  it('follows its width, with the same stories in the same order', async () => {
    const { resize } = show(3000);
    await vi.waitFor(() => expect(items().length).toBeLessThan(60));
    const before = screen.getByRole('list').offsetHeight;
    resize('20rem');
    await vi.waitFor(() => expect(screen.getByRole('list').offsetHeight).toBeGreaterThan(before * 2));
    expect(new Set(items().map((item) => placeOf(item).left)).size).toBe(1);
    expect(positions()).toEqual(positions().toSorted((one, other) => one - other));
    resize('60rem');
    await vi.waitFor(() => expect(screen.getByRole('list').offsetHeight).toBe(before));
    // Stories that were the first of a row are still observed: their sizes are those of their row.
    const { width } = placeOf(items()[0]!);
    resize('58rem');
    await vi.waitFor(() => expect(placeOf(items()[0]!).width).toBeLessThan(width));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });

  it('has the lines above the credits of a row at one height, with a name and without', () => {
    const [named, unnamed] = stories(2, [{ kind: 'name', name: 'Layla' }, { kind: 'none' }]);
    render(
      <StoryWall
        stories={[named!, unnamed!]}
        surface="wall"
        hrefOf={() => '#'}
        seedOf={({ id }) => id}
        now={start}
        style={{ inlineSize: '60rem' }}
      />,
    );
    const feet = items().map((item) => placeOf(item.querySelector('.ws-story-card-foot')!).top);
    expect(feet[0]).toBeGreaterThan(0);
    expect(feet[1]).toBeCloseTo(feet[0]!, 0);
  });

  it('prints all of them', async () => {
    show(120);
    await vi.waitFor(() => expect(items().length).toBeLessThan(60));
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(items()).toHaveLength(120);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    await vi.waitFor(() => expect(items().length).toBeLessThan(60));
  });

  it('leads behind itself with one key', async () => {
    show(12);
    const skip = screen.getByRole('link', { name: 'Skip the stories' });
    skip.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    expect(document.activeElement!.textContent).toBe('next');
  });

  it('takes proofs only', () => {
    ignoreConsole(/This story was not made by showOn/);
    const copies = stories(1).map((each) => ({ ...each }));
    const mount = () => render(<StoryWall stories={copies} surface="wall" hrefOf={() => '#'} now={start} />);
    expect(mount).toThrow(/not made by showOn/);
    // @ts-expect-error the consent is for another surface
    void (() => <StoryWall stories={stories(1)} surface="letter" hrefOf={() => '#'} />);
  });

  it('says that there is none', () => {
    show(0);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('No story here yet');
    expect(screen.queryByRole('list')).toBeNull();
  });
});
