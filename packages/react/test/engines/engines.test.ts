import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { components } from '../page/components.js';
import type { PageScope } from '../page/types.js';
import type {} from '../page/set-up.js';
import type { Engine, EngineName } from './engine.js';
import { differencesFromChromium } from './chromium-boxes.js';
import { testColorKeys } from './keyboard-colors.js';
import { testKeyboard } from './keyboard.js';
import { isInstalled } from './launch.js';
import { pageOf } from './page.js';
import { plainScrollbars } from './scrollbars.js';
import { holdStill, start } from './start.js';

declare module 'vitest' {
  export interface ProvidedContext {
    engine: EngineName;
  }
}

const name = inject('engine');
const installed = isInstalled(name);
if (!installed)
  process.stdout.write(`${name} is not installed: its tests are skipped. See docs/contributors/testing.md.\n`);

let engine: Engine;

const { render } = pageOf(() => engine);

describe.skipIf(!installed)('in this engine', () => {
  beforeAll(async () => {
    engine = await start(name);
    process.stdout.write(`${engine.version}\n`);
  });
  afterAll(() => engine?.close());

  describe('every story renders without an error, with the boxes of Chromium:', () => {
    let chromium: Engine | undefined;
    beforeAll(async () => {
      if (name !== 'chromium' && isInstalled('chromium')) chromium = await start('chromium');
      for (const each of [engine, chromium]) if (each) await holdStill(each, 900);
    });
    afterAll(async () => {
      await chromium?.close();
      await holdStill(engine);
    });
    const pages: readonly PageScope[] = [
      { lang: 'en', dir: 'ltr', mode: 'light' },
      { lang: 'ar', dir: 'rtl', mode: 'dark', brand: 'majlis' },
    ];

    test.each(components)('%s', async (component) => {
      const ids = await engine.evaluate(
        (folder: string) => window.stories.list.filter((story) => story.component === folder).map(({ id }) => id),
        component,
      );
      expect(ids.length).toBeGreaterThan(0);
      for (const page of pages) {
        expect(await render(ids, page)).toEqual([]);
        const empty = await engine.evaluate(
          () => [...document.querySelectorAll('[data-story]')].filter((each) => each.childNodes.length === 0).length,
        );
        expect(empty).toBe(0);
        expect(await plainScrollbars(engine)).toEqual([]);
        if (!chromium || page.lang !== 'ar') continue;
        const differences = await differencesFromChromium(engine, name, chromium, ids, page);
        expect(differences.slice(0, 10)).toEqual([]);
      }
    });
  });

  test('letters of a word stay joined where a search finds a part of it', async () => {
    await render(['highlight/InArabic'], { lang: 'ar', dir: 'rtl', mode: 'light' });
    const widths = await engine.evaluate(() => {
      const root = document.querySelector<HTMLElement>('.ws-highlight')!;
      root.style.whiteSpace = 'nowrap';
      const width = () => root.getBoundingClientRect().width;
      const own = width();
      root.replaceChildren(root.textContent ?? '');
      return [own, width()];
    });
    expect(Math.abs(widths[0]! - widths[1]!)).toBeLessThan(0.5);
  });

  describe('play functions pass:', () => {
    // A test for each component, so that a late machine repeats its stories alone.
    test.each(components)('%s', async (component) => {
      const ids = await engine.evaluate(
        (folder: string) =>
          window.stories.list.filter((story) => story.component === folder && story.hasPlay).map(({ id }) => id),
        component,
      );
      for (const id of ids) {
        await engine.evaluate((story: string) => window.stories.play(story), id);
        expect([id, await engine.evaluate(() => [...window.stories.errors])]).toEqual([id, []]);
      }
    });

    test('there are some', async () => {
      const count = await engine.evaluate(() => window.stories.list.filter(({ hasPlay }) => hasPlay).length);
      expect(count).toBeGreaterThan(50);
    });
  });

  describe('keyboard:', () => {
    testKeyboard(() => engine);
    testColorKeys(() => engine);
  });
});
