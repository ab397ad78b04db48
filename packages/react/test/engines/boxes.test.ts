import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { components } from '../page/components.js';
import type { PageScope } from '../page/types.js';
import type {} from '../page/set-up.js';
import { compareBoxes, measureBoxes, type Box, type Tolerance } from './boxes.js';
import type { Engine } from './engine.js';
import { isInstalled, launch } from './launch.js';

const name = inject('engine');
const scope: PageScope = { brand: 'majlis', mode: 'dark', lang: 'ar', dir: 'rtl' };

/** WebKit rounds the height of each line, and the width of each glyph, to whole pixels. */
const tolerances: Readonly<Record<string, Tolerance>> = {
  firefox: { pixels: 1.5, part: 0.01 },
  webkit: { pixels: 3, part: 0.05 },
};

/** Stories whose boxes may differ, each for a reason that was looked at. */
const exceptions: Readonly<Record<string, RegExp>> = {
  'dialog/Open': /dialog$/, // In the middle of the window, whose scrollbar takes space in Firefox.
  'select/Open': /div > div$/, // Above or below its field, as the window has space.
  'select/States': /> select$/, // The visually hidden element keeps the padding of the system.
};

describe.skipIf(name === 'chromium' || !isInstalled(name) || !isInstalled('chromium'))('as in Chromium', () => {
  let engines: Engine[] = [];

  const measure = async (engine: Engine, component: string): Promise<Record<string, Box[]>> => {
    await engine.evaluate(
      async (folder: string, attributes: PageScope) => {
        const own = window.stories.list.filter((story) => story.component === folder);
        await window.stories.show(
          own.map(({ id }) => id),
          attributes,
        );
      },
      component,
      scope,
    );
    return engine.evaluate(measureBoxes);
  };

  beforeAll(async () => {
    engines = await Promise.all([launch('chromium'), launch(name)]);
    for (const engine of engines) {
      await engine.open(inject('stories'));
      await vi.waitFor(async () => {
        if (!(await engine.evaluate(() => 'stories' in window))) throw new Error('The page of stories did not start.');
      }, 10_000);
      // Scrollbars take space in some engines.
      await engine.evaluate(() => {
        document.body.style.width = '900px';
        document.documentElement.dataset.still = '';
      });
    }
  });
  afterAll(() => Promise.all(engines.map((engine) => engine.close())));

  test.each(components)('boxes of %s', async (component) => {
    const [wanted, found] = (await Promise.all(engines.map((engine) => measure(engine, component)))) as [
      Record<string, Box[]>,
      Record<string, Box[]>,
    ];
    const differences = Object.entries(wanted).flatMap(([id, boxes]) =>
      compareBoxes(boxes, found[id]!, tolerances[name]!)
        .filter(({ path }) => !exceptions[id]?.test(path))
        .map((difference) => ({ id, ...difference })),
    );
    expect(differences.slice(0, 10)).toEqual([]);
  });
});
