import preview from '@wusum/story-kit/preview';
import { Voice as Page } from './Voice.js';

const meta = preview.meta({
  title: 'Foundations/Voice',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen', inLatin: ['Caps Lock', 'PDF'] },
});

export const Voice = meta.story({ name: 'Voice', render: () => <Page /> });
