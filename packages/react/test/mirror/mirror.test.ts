import { describeMismatch, type Mismatch } from '@wusum/mirror';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { components, tribeComponents } from '../page/components.js';
import { openStories, storiesOf, type Opened } from '../page/open.js';
import { exceptions } from './exceptions.js';

let opened: Opened;
beforeAll(async () => {
  opened = await openStories({ width: 1280, height: 800 });
});
afterAll(() => opened.browser.close());

/** Milliseconds after which a page has said its words for assistive technology. */
const quiet = 1000;

/** What is found twice: words for assistive technology come a moment after their list, at times between the directions. */
async function mismatches(component: string, excluded = exceptions): Promise<string[]> {
  const ids = await storiesOf(opened.page, component);
  const found = await opened.page.evaluate(
    async ([stories, list, wait]) => {
      await window.stories.show(stories);
      const first = await window.stories.mirror(list);
      if (first.length === 0) return first;
      await new Promise((done) => setTimeout(done, wait));
      return window.stories.mirror(list);
    },
    [ids, excluded, quiet] as const,
  );
  return summarize(found);
}

/** Variants of a component have the same fault: one line for an element and a property, with the number of further ones. */
function summarize(all: readonly Mismatch[]): string[] {
  const groups = new Map<string, Mismatch[]>();
  for (const mismatch of all) {
    const element = mismatch.path
      .split(' > ')
      .at(-1)!
      .replace(/:nth-child.*/, '');
    const key = `${element} ${mismatch.kind} ${mismatch.property}`;
    groups.set(key, [...(groups.get(key) ?? []), mismatch]);
  }
  return [...groups.values()].map(
    ([first, ...others]) => describeMismatch(first!) + (others.length > 0 ? ` (and ${others.length} more)` : ''),
  );
}

test.each([...components, ...tribeComponents])(
  '%s in right-to-left is the mirror image of left-to-right',
  async (component) => {
    expect(await mismatches(component)).toEqual([]);
  },
);

const needed = exceptions.filter(({ isTimed }) => !isTimed);
test.each(needed)('the exception $selector is needed', async ({ component, selector }) => {
  const others = exceptions.filter((each) => each.selector !== selector);
  expect(await mismatches(component, others)).not.toEqual([]);
});

test('a physical margin in the style of a component is found', async () => {
  const style = await opened.page.addStyleTag({ content: '.ws-button { margin-left: 3px !important }' });
  const found = await mismatches('button');
  await style.evaluate((element) => (element as HTMLElement).remove());
  expect(found.filter((line) => line.includes('margin-left')).length).toBeGreaterThan(0);
});
