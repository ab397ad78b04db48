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
          ['Welcome', 'Components', 'Compare', 'Edit a brand', 'Accessibility', 'Changelog'],
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
          'Platforms',
          ['Overview', 'Icons', 'Logos', 'Social cards', 'E-mails', 'Print', 'Brand book', 'Editors and terminals'],
          'Components',
          // Storybook reads this list without running it: a test compares it with the groups of the page of all components.
          [
            'Actions',
            'Input',
            'Dates and times',
            'Navigation',
            'Overlays',
            'Feedback',
            'Data',
            'Content',
            'Layout',
            'Brand and language',
          ],
          'Recipes',
          'Examples',
          'Blocks',
        ],
      },
    },
  },
});
