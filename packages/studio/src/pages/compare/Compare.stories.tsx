import preview from '@wusum/story-kit/preview';
import { Compare as Page } from './Compare.js';

const meta = preview.meta({
  title: 'Start/Compare',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
});

export const Compare = meta.story({ name: 'Compare', render: () => <Page story="components-dialog--open" /> });
