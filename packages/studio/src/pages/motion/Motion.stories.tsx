import { loadTokens } from '../../parts/use-theme-file.js';
import preview from '@wusum/story-kit/preview';
import { Motion as Page } from './Motion.js';

const meta = preview.meta({
  title: 'Foundations/Motion',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
  loaders: [loadTokens],
});

export const Motion = meta.story({ name: 'Motion', render: () => <Page /> });
