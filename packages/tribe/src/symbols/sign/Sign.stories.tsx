import preview from '@wusum/story-kit/preview';
import { signNames } from '@wusum/mark/grammar';
import { Flex } from '@wusum/react/flex';
import { Sign } from './index.js';

/**
 * One of the nine signs, in the text's colour. Use it next to text that has the meaning.
 */
const meta = preview.meta({ title: 'Tribe/Symbols/Sign', component: Sign });

export const Playground = meta.story({ args: { name: 'ring', style: { inlineSize: '3rem' } } });

export const Nine = meta.story({
  render: () => (
    <Flex gap={6} wrap>
      {signNames.map((name) => (
        <Sign key={name} name={name} style={{ inlineSize: '3rem' }} />
      ))}
    </Flex>
  ),
});

/** They start at the right, and none is mirrored. */
export const InArabic = Nine.extend({ globals: { lang: 'ar' } });
