import { definePreview, type Decorator } from '@storybook/react-vite';
import { Brand } from '../../src/components/brand/index.js';
import { createElement } from 'react';

/** A story's own language (`globals: { lang: 'ar' }`) is set around it, as the studio does. */
const withOwnLanguage: Decorator = (Story, { storyGlobals }) => {
  const lang: unknown = storyGlobals.lang;
  return typeof lang === 'string' ? createElement(Brand, { lang }, createElement(Story)) : createElement(Story);
};

/** Replaces `.storybook/preview.tsx`: the stories without the studio and its addons. */
export default definePreview({ addons: [], decorators: [withOwnLanguage] });
