import preview from '@wusum/story-kit/preview';
import { loadPlatforms } from '../../../parts/use-platform-file.js';
import { Logos as Page } from './Logos.js';

const meta = preview.meta({
  title: 'Platforms/Logos',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen', inLatin: ['SVG', 'PNG', 'PDF'] },
  loaders: [loadPlatforms],
});

export const Logos = meta.story({ render: () => <Page /> });
