import { definePreviewAddon } from 'storybook/internal/csf';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { registerBrands } from '@wusum/react';
import { updateAxesEvent, defaultAxes, parseGlobals, pickAxes, type Axes } from '../axes.js';
import { applyThemePatches } from '../data/apply-theme-patches.js';
import { draftEvent, draftRequestEvent, showDraftCss } from '../draft-css.js';
import { notifyAfterPaint } from '../data/theme-version.js';
import { loadThemeData, isVitest } from '../data/theme-data.js';
import { forwardServerEvents } from './forward-server-events.js';
import { hasFrames } from '../blocks/compare/has-frames.js';
import { cellRules } from './cell-rules.js';
import { addPreviewStyle } from './preview-style.js';
import { addThemeLinks } from './theme-links.js';
import { setAxes } from './axes-store.js';
import { showPlateSize } from './plate-size.js';
import { foreignWords } from './one-language.js';
import { withPropChoices } from './prop-choices.js';
import { withAxes } from './with-axes.js';

export { DocsPage } from '../docs/DocsPage.js';
export { ThemedDocsContainer } from '../docs/docs-container.js';

/** Loads the theme, registers its brands and sets the first attributes. */
async function prepare(): Promise<void> {
  addPreviewStyle();
  const [{ brands }] = await Promise.all([loadThemeData(), addThemeLinks()]);
  registerBrands(...brands);
  setAxes(parseGlobals(new URLSearchParams(location.search).get('globals')));
  listenToToolbar();
  applyThemePatches(addons.getChannel());
  forwardServerEvents();
  showDrafts();
  if (!isVitest()) showPlateSize();
}

/** Shows the draft that is edited in the panel; a page that has just started asks for it. */
function showDrafts(): void {
  const channel = addons.getChannel();
  channel.on(draftEvent, (css: string) => {
    showDraftCss(css);
    notifyAfterPaint();
  });
  channel.emit(draftRequestEvent);
}

function listenToToolbar(): void {
  const channel = addons.getChannel();
  channel.on(updateAxesEvent, (change: Partial<Axes>) => setAxes(change));
  channel.on(GLOBALS_UPDATED, ({ userGlobals }: { userGlobals?: Record<string, unknown> }) => {
    if (!hasFrames()) setAxes(pickAxes(userGlobals));
  });
}

/** @throws if a story shows words of the other language. `parameters.inLatin` lists names that stay in Latin letters. */
function assertOneLanguage({ inLatin }: { inLatin?: readonly string[] }): void {
  const found = foreignWords(document.body, inLatin);
  if (found.length > 0) throw new Error(`Words of the other language:\n${[...new Set(found)].join('\n')}`);
}

/**
 * axe in a test run. The tests check the rules of colour and size themselves, each combination once
 * (`test/cells/check-cells.ts`), and read no report of rules that have passed.
 */
const axeOptions = {
  resultTypes: ['violations'],
  rules: Object.fromEntries(cellRules.map((id) => [id, { enabled: false }])),
};

/** The preview addon: loads the theme at run time and applies the axes as attributes. */
export default function studio() {
  return definePreviewAddon({
    initialGlobals: { ...defaultAxes },
    beforeAll: prepare,
    // Storybook's toolbar uses the channel; a test run has globals only.
    beforeEach: ({ globals }) => {
      if (isVitest()) setAxes(pickAxes(globals));
    },
    // A test run fails a story that shows words of the other language.
    afterEach: ({ parameters }) => {
      if (isVitest()) assertOneLanguage(parameters);
    },
    decorators: [withAxes],
    argTypesEnhancers: [withPropChoices],
    ...(isVitest() && { parameters: { a11y: { options: axeOptions } } }),
  });
}
