import preview from '@wusum/story-kit/preview';
import { Cover } from './index.js';

/**
 * The brand's cover: pattern, plate and mark. Use it once on a page, at its start. Do not put text on it.
 */
const meta = preview.meta({ title: 'Tribe/Symbols/Cover', component: Cover });

export const Playground = meta.story({
  render: (args) => (
    <div style={{ display: 'flex', flexDirection: 'column', blockSize: '32rem' }}>
      <Cover {...args} />
    </div>
  ),
});

/** The same drawing; its shadow is still at the right. */
export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
