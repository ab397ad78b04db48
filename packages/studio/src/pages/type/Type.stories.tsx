import { loadTokens } from '../../parts/use-theme-file.js';
import { specimensOf } from '@wusum/example-community/copy';
import preview from '@wusum/story-kit/preview';
import { Type as Page } from './Type.js';

const meta = preview.meta({
  title: 'Foundations/Type',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
  loaders: [loadTokens],
});

export const Type = meta.story({ render: () => <Page specimens={specimensOf} /> });
