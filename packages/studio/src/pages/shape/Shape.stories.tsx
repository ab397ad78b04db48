import { loadTokens } from '../../parts/use-theme-file.js';
import preview from '@wusum/story-kit/preview';
import { Shape as Page } from './Shape.js';

const meta = preview.meta({
  title: 'Foundations/Shape',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
  loaders: [loadTokens],
});

export const Shape = meta.story({ name: 'Shape', render: () => <Page /> });
