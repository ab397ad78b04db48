import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addSecondEngine, failuresOf, type Finding } from '../../../../scripts/testing/second-engine.js';
import { components, tribeComponents } from '../page/components.js';
import { openStories, ownStoriesOf, type Opened } from '../page/open.js';
import { exceptions } from './second-engine-exceptions.js';

let opened: Opened;
beforeAll(async () => {
  opened = await openStories({ width: 1280, height: 800 });
  await addSecondEngine(opened.page, import.meta.url);
});
afterAll(() => opened.browser.close());

const languages = [
  { lang: 'en', dir: 'ltr' },
  { lang: 'ar', dir: 'rtl' },
] as const;
type Language = (typeof languages)[number];

const check = (): Promise<Finding[]> => failuresOf(opened.page);

const used = new Set<string>();

/** Findings without the reviewed exceptions; equal ones once. */
function withoutExceptions(findings: readonly Finding[]): string[] {
  const others = findings.filter(({ rule, html }) => {
    const exception = exceptions.find((each) => each.rule === rule && (each.html?.test(html) ?? true));
    if (exception) used.add(exception.rule);
    return !exception;
  });
  return [...new Set(others.map(({ rule, message, html }) => `${rule}: ${message}\n  ${html}`))];
}

/** @param isPage whether a story may be a whole page, with a main part of its own */
async function show(ids: readonly string[], scope: Language, isPage = false): Promise<void> {
  await opened.page.evaluate(
    async ([list, attributes, mayBePage]) => {
      await window.stories.show(list, attributes);
      // Rules about a whole page need its main part.
      const root = document.querySelector('#root')!;
      root.role = !mayBePage || root.querySelector('main') === null ? 'main' : null;
    },
    [ids, scope, isPage] as const,
  );
}

describe.each(languages)('in $lang, the second engine finds nothing', (scope) => {
  test.each(components)('in the stories of %s', async (component) => {
    await show(await ownStoriesOf(opened.page, component), scope);
    expect(withoutExceptions(await check())).toEqual([]);
  });

  // Each alone: they have landmarks and whole pages, of which a page has one.
  test.each(tribeComponents)('in each story of %s', async (component) => {
    for (const id of await ownStoriesOf(opened.page, component)) {
      await show([id], scope, true);
      expect([id, ...withoutExceptions(await check())]).toEqual([id]);
    }
  });

  test.each([
    ['dialog/WithForm', 'Enter'],
    ['select/Playground', 'Enter'],
    ['select/Several', 'Enter'],
    ['tabs/Playground', 'ArrowRight'],
    ['tooltip/Playground', ''],
  ])('in %s after the keys Tab %s', async (id, key) => {
    await show([id], scope);
    await opened.page.keyboard.press('Tab');
    if (key) await opened.page.keyboard.press(key);
    await opened.page.evaluate(() => window.stories.settle());
    expect(withoutExceptions(await check())).toEqual([]);
  });
});

test.each(exceptions)('the exception $rule is needed', ({ rule }) => {
  expect([...used]).toContain(rule);
});
