import { definePreviewAddon } from 'storybook/internal/csf';
import { defaultAxes, pickAxes } from '../axes.js';
import { isVitest } from '../data/theme-data.js';
import { forwardServerEvents } from './forward-server-events.js';
import { cellRules } from './cell-rules.js';
import { setAxes } from './axes-store.js';
import { showPlateSize } from './plate-size.js';
import { addPreviewStyle } from './preview-style.js';
import { startPreview } from './start-preview.js';
import { foreignWords } from './one-language.js';
import { withPropChoices } from './prop-choices.js';
import { withAxes } from './with-axes.js';

export { DocsPage } from '../docs/DocsPage.js';
export { ThemedDocsContainer } from '../docs/docs-container.js';

/** The theme, the toolbar and the drafts, and what only this repository's Storybook has. */
async function prepare(): Promise<void> {
  await startPreview(addPreviewStyle);
  forwardServerEvents();
  if (!isVitest()) showPlateSize();
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
