import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { components } from '../page/components.js';
import { openStories, ownStoriesOf, type Opened } from '../page/open.js';
import type { PageScope } from '../page/types.js';

/** The module `page/server.tsx` as built. */
interface Server {
  renderStory(id: string, scope: PageScope): Promise<string>;
}

let opened: Opened;
let server: Server;
beforeAll(async () => {
  opened = await openStories({ width: 1280, height: 800 });
  server = (await import(inject('storiesServer'))) as Server;
});
afterAll(() => opened.browser.close());

const scopes: readonly PageScope[] = [
  { lang: 'en', dir: 'ltr' },
  { lang: 'ar', dir: 'rtl' },
];

/** The playground, or the first story, and the one that is open, if there is one. */
async function storiesToTry(component: string): Promise<string[]> {
  const ids = await ownStoriesOf(opened.page, component);
  const first = ids.find((id) => id.endsWith('/Playground')) ?? ids[0]!;
  return [first, ...ids.filter((id) => id.endsWith('/Open'))];
}

describe.each(scopes)('in $lang, without a message in the console,', (scope) => {
  test.each(components)('%s mounts twice in StrictMode, and hydrates what a server streams', async (component) => {
    for (const id of await storiesToTry(component)) {
      const html = await server.renderStory(id, scope);
      const errors = await opened.page.evaluate(
        async ([story, attributes, sent]) => ({
          mounted: await window.stories.hydrate(story, attributes),
          hydrated: await window.stories.hydrate(story, attributes, sent),
        }),
        [id, scope, html] as const,
      );
      expect({ id, ...errors }).toEqual({ id, mounted: [], hydrated: [] });
    }
  });
});
