import { specimensOf } from '@wusum/example-community/copy';
import preview from '@wusum/story-kit/preview';
import { loadTokens } from '../../parts/use-theme-file.js';
import { Pattern as Page } from './Pattern.js';

const meta = preview.meta({
  title: 'Foundations/Pattern',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
  loaders: [loadTokens],
});

export const Pattern = meta.story({ name: 'Pattern', render: () => <Page specimens={specimensOf} /> });
