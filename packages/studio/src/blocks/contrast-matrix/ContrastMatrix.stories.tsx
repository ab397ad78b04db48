import preview from '@wusum/story-kit/preview';
import { loadTokensAndPairs } from '../../parts/use-theme-file.js';
import { ContrastMatrix } from './ContrastMatrix.js';

const meta = preview.meta({
  title: 'Blocks/ContrastMatrix',
  component: ContrastMatrix,
  args: { groups: ['highlight'] },
  loaders: [loadTokensAndPairs],
});

export const Playground = meta.story({});
