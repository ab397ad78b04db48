import { loadTokens } from '../../parts/use-theme-file.js';
import preview from '@wusum/story-kit/preview';
import { Space as Page } from './Space.js';

const meta = preview.meta({
  title: 'Foundations/Space and size',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
  loaders: [loadTokens],
});

export const SpaceAndSize = meta.story({ name: 'Space and size', render: () => <Page /> });
