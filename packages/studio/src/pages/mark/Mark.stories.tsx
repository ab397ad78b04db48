import preview from '@wusum/story-kit/preview';
import { Mark as Page } from './Mark.js';

const meta = preview.meta({
  title: 'Foundations/Mark',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
});

export const Mark = meta.story({ name: 'Mark', render: () => <Page /> });
