import preview from '@wusum/story-kit/preview';
import { Components as Page } from './Components.js';
import type { Samples, StoriesFile } from './Sample.js';

const folder = /^.*\/components\/([^/]+)\/.*$/u;
const files = import.meta.glob<StoriesFile>('../../../../react/src/components/*/*.stories.tsx');
const samples: Samples = Object.fromEntries(
  Object.entries(files).map(([path, load]) => [path.replace(folder, '$1'), load]),
);

const meta = preview.meta({
  title: 'Start/Components',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
});

export const Components = meta.story({ render: () => <Page samples={samples} /> });
