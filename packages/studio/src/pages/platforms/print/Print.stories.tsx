import preview from '@wusum/story-kit/preview';
import { loadPlatforms } from '../../../parts/use-platform-file.js';
import { Print as Page } from './Print.js';

const meta = preview.meta({
  title: 'Platforms/Print',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen', inLatin: ['PDF', 'PPTX'] },
  loaders: [loadPlatforms],
});

export const Print = meta.story({ render: () => <Page /> });
