/** The preview of this repository's Storybook, from which every story file makes its `meta`. */
export { default } from '../../../.storybook/preview.js';
