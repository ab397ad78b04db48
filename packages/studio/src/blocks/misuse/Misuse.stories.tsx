import preview from '@wusum/story-kit/preview';
import { Misuse } from './Misuse.js';

const meta = preview.meta({
  title: 'Blocks/Misuse',
  component: Misuse,
  args: {},
});

export const Playground = meta.story({});
