import { definePreviewAddon } from 'storybook/internal/csf';
import { addons } from 'storybook/preview-api';
import { registerBrands } from '@wusum/react';
import { chooseEvent, noChoice, parseGlobals, pickAxes, type Axes } from '../axes.js';
import { followEdits } from '../data/follow-edits.js';
import { loadThemeData, underTest } from '../data/theme-data.js';
import { hearServer } from './hear-server.js';
import { addHouseStyle } from './house-style.js';
import { addThemeLinks } from './theme-links.js';
import { setAxes } from './axes-store.js';
import { strayWords } from './one-language.js';
import { withChoices } from './choices.js';
import { withAxes } from './with-axes.js';

export { HouseDocs } from './house-docs.js';

/** Reads the theme, gives its words to the components and paints the first attributes. */
async function prepare(): Promise<void> {
  addHouseStyle();
  const [{ brands }] = await Promise.all([loadThemeData(), addThemeLinks()]);
  registerBrands(...brands);
  setAxes(parseGlobals(new URLSearchParams(location.search).get('globals')));
  listen();
  followEdits(addons.getChannel());
  hearServer();
}

function listen(): void {
  const channel = addons.getChannel();
  channel.on(chooseEvent, (change: Partial<Axes>) => setAxes(change));
  channel.on('globalsUpdated', ({ userGlobals }: { userGlobals?: Record<string, unknown> }) =>
    setAxes(pickAxes(userGlobals)),
  );
}

/** @throws when a story shows words of the other language; `parameters.inLatin` lists names that stay in Latin letters */
function speakOneLanguage({ inLatin }: { inLatin?: readonly string[] }): void {
  const stray = strayWords(document.body, inLatin);
  if (stray.length > 0) throw new Error(`Words of the other language:\n${[...new Set(stray)].join('\n')}`);
}

/** The preview's part of the studio: theme at run time, axes by attributes. */
export default function studio() {
  return definePreviewAddon({
    initialGlobals: { ...noChoice },
    beforeAll: prepare,
    // The toolbar speaks over the channel; a test run has only globals.
    beforeEach: ({ globals }) => {
      if (underTest()) setAxes(pickAxes(globals));
    },
    // Both languages are first languages: a test run refuses a story that speaks the other one.
    afterEach: ({ parameters }) => {
      if (underTest()) speakOneLanguage(parameters);
    },
    decorators: [withAxes],
    argTypesEnhancers: [withChoices],
  });
}
