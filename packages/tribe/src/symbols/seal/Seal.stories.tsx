import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Seal, type SealProps } from './index.js';
import file from './Seal.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The mark in a ring with the name of the tribe and the year of its founding. Use it once, at the end of a letter or of a
 * certificate.
 */
const meta = preview.meta({ title: 'Tribe/Symbols/Seal', component: Seal });

export const Playground = meta.story({ args: { year: 2019 } });

/** A name that the ring has no room for is below it. */
export const LongName = meta.story({
  args: { year: 1974 },
  render: words.render(({ name }, args: SealProps) => <Seal {...args} name={name} />),
});

/** Arabic letters stay joined: the name is on a straight line. */
export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
