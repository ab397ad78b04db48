import { specimensOf } from '@wusum/example-community/copy';
import preview from '@wusum/story-kit/preview';
import { Welcome as Page } from './Welcome.js';

const meta = preview.meta({
  title: 'Start/Welcome',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
});

export const Welcome = meta.story({ render: () => <Page specimens={specimensOf} /> });
