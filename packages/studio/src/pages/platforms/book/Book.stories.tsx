import preview from '@wusum/story-kit/preview';
import { loadPlatforms } from '../../../parts/use-platform-file.js';
import { Book } from './Book.js';

const meta = preview.meta({
  title: 'Platforms/Brand book',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen', inLatin: ['PDF', 'HTML'] },
  loaders: [loadPlatforms],
});

export const BrandBook = meta.story({ name: 'Brand book', render: () => <Book /> });
