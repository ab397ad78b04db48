import preview from '@wusum/story-kit/preview';
import { loadTokensAndPairs } from '../../parts/use-theme-file.js';
import { TypeSpecimen } from './TypeSpecimen.js';

const meta = preview.meta({
  title: 'Blocks/TypeSpecimen',
  component: TypeSpecimen,
  args: { roles: ['heading-2', 'body'] },
  loaders: [loadTokensAndPairs],
});

export const Playground = meta.story({});
