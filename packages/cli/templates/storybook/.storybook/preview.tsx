import '@wusum/react/reset.css';
import '../src/brand/theme/fonts.css';
import '../src/brand/theme/theme.css';
import '@wusum/react/styles.css';
import '../src/showcase/showcase.css';
import type { Preview } from '@storybook/react-vite';
import { Brand, registerBrands } from '@wusum/react';
import { brands } from '../src/brand/theme/brands/index.js';
import { languages } from '../src/brand-setup';

registerBrands(...brands);

const preview: Preview = {
  parameters: { layout: 'fullscreen' },
  initialGlobals: { brand: brands[0].id, mode: 'light', lang: languages[0] },
  globalTypes: {
    brand: { toolbar: { title: 'Brand', items: brands.map(({ id }) => id), dynamicTitle: true } },
    mode: { toolbar: { title: 'Mode', items: ['light', 'dark'], dynamicTitle: true } },
    lang: { toolbar: { title: 'Language', items: [...languages], dynamicTitle: true } },
  },
  decorators: [
    (Story, { globals }) => (
      <Brand
        className="scope"
        brand={globals['brand'] as string}
        mode={globals['mode'] as 'light' | 'dark'}
        lang={globals['lang'] as string}
        style={{ padding: 'var(--ws-space-6)' }}
      >
        <Story />
      </Brand>
    ),
  ],
};

export default preview;
