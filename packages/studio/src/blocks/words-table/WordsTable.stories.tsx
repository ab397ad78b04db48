import preview from '@wusum/story-kit/preview';
import { loadTokensAndPairs } from '../../parts/use-theme-file.js';
import { WordsTable } from './WordsTable.js';

const meta = preview.meta({
  title: 'Blocks/WordsTable',
  component: WordsTable,
  args: { under: 'copy.' },
  loaders: [loadTokensAndPairs],
});

export const Playground = meta.story({});
