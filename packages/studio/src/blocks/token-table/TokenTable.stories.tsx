import preview from '@wusum/story-kit/preview';
import { loadTokensAndPairs } from '../../parts/use-theme-file.js';
import { TokenTable } from './TokenTable.js';

const meta = preview.meta({
  title: 'Blocks/TokenTable',
  component: TokenTable,
  args: { under: 'radius.', search: false },
  loaders: [loadTokensAndPairs],
});

export const Playground = meta.story({});
