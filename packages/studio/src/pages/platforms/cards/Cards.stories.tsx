import preview from '@wusum/story-kit/preview';
import { loadPlatforms } from '../../../parts/use-platform-file.js';
import { Cards } from './Cards.js';

const meta = preview.meta({
  title: 'Platforms/Social cards',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
  loaders: [loadPlatforms],
});

export const SocialCards = meta.story({ name: 'Social cards', render: () => <Cards /> });
