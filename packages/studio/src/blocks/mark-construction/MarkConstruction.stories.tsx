import preview from '@wusum/story-kit/preview';
import { MarkConstruction } from './MarkConstruction.js';

const meta = preview.meta({
  title: 'Blocks/MarkConstruction',
  component: MarkConstruction,
  args: { view: 'grid' },
});

export const Playground = meta.story({});
