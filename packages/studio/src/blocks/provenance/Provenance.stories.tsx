import preview from '@wusum/story-kit/preview';
import { loadTokensAndPairs } from '../../parts/use-theme-file.js';
import { Provenance } from './Provenance.js';

const meta = preview.meta({
  title: 'Blocks/Provenance',
  component: Provenance,
  args: { token: 'color.accent.solid' },
  loaders: [loadTokensAndPairs],
});

export const Playground = meta.story({});
