import { loadTokens } from '../../parts/use-theme-file.js';
import preview from '@wusum/story-kit/preview';
import { Tokens as Page } from './Tokens.js';

const meta = preview.meta({
  title: 'Foundations/Tokens',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
  loaders: [loadTokens],
});

export const Tokens = meta.story({ name: 'Tokens', render: () => <Page /> });
