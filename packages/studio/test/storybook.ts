import type { Browser } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { launch } from './open.js';
import { serve, type Served, type Serving } from './serve.js';

/** A browser and the built Storybook, while the tests of a file run. */
export interface OpenStorybook {
  readonly browser: Browser;
  readonly served: Served;
}

/**
 * Opens a browser and serves the built Storybook before the tests of a file, and closes both after them. Call it before the
 * `beforeAll` that uses them.
 */
export function openStorybook(serving?: Serving): OpenStorybook {
  let browser: Browser | undefined;
  let served: Served | undefined;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(), serve(inject('storybook'), serving)]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    get browser() {
      return browser!;
    },
    get served() {
      return served!;
    },
  };
}

/** Opens a browser before the tests of a file, and closes it after them. */
export function openBrowser(): { readonly browser: Browser } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  return {
    get browser() {
      return browser!;
    },
  };
}
