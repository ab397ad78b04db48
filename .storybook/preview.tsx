import { definePreview } from '@storybook/react-vite';
import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import studio, { DocsPage, ThemedDocsContainer } from '../packages/studio/src/preview/index.js';

/** Composition root of the preview; its code is in packages/studio. */
export default definePreview({
  addons: [addonDocs(), addonA11y(), studio()],
  tags: ['autodocs'],
  parameters: {
    a11y: {
      test: 'error',
      // A story shows one navigation or notice several times, in all states or brands.
      config: { rules: [{ id: 'landmark-unique', enabled: false }] },
    },
    controls: { expanded: true },
    docs: { container: ThemedDocsContainer, page: DocsPage, codePanel: true },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Start',
          ['Welcome', 'Components', 'Edit a brand'],
          'Foundations',
          [
            'Colour',
            'Type',
            'Space and size',
            'Shape',
            'Motion',
            'Mark',
            'Pattern',
            'Voice',
            'Twelve moments',
            'Write',
            'Tokens',
          ],
          'Components',
          'Recipes',
          'Examples',
        ],
      },
    },
  },
});
