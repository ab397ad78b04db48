import preview from '@wusum/story-kit/preview';
import { loadTokensAndPairs } from '../../parts/use-theme-file.js';
import { RoleTable } from './RoleTable.js';

const meta = preview.meta({
  title: 'Blocks/RoleTable',
  component: RoleTable,
  args: { groups: ['accent'] },
  loaders: [loadTokensAndPairs],
});

export const Playground = meta.story({});
