import { loadTokensAndPairs } from '../../parts/use-theme-file.js';
import preview from '@wusum/story-kit/preview';
import { Colour as Page } from './Colour.js';

const meta = preview.meta({
  title: 'Foundations/Colour',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
  loaders: [loadTokensAndPairs],
});

export const Colour = meta.story({ render: () => <Page /> });
