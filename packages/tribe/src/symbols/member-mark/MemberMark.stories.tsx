import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Flex } from '@wusum/react/flex';
import { Stack } from '@wusum/react/stack';
import { Text } from '@wusum/react/text';
import { MemberMark } from './index.js';
import file from './MemberMark.words.json' with { type: 'json' };

const words = storyWords(file);
const tribe = Array.from({ length: 48 }, (_, index) => `member-${index}`);

/**
 * The brand's mark with a member's own strokes below it. Use it next to a name.
 */
const meta = preview.meta({ title: 'Tribe/Symbols/MemberMark', component: MemberMark, args: { seed: 'nura' } });

export const Playground = meta.story({ args: { style: { inlineSize: '6rem' } } });

/** With `among`, no two members of a tribe have the same mark. */
export const Tribe = meta.story({
  render: () => (
    <Flex gap={3} wrap>
      {tribe.map((seed) => (
        <MemberMark key={seed} seed={seed} among={tribe} style={{ inlineSize: '2.5rem' }} />
      ))}
    </Flex>
  ),
});

/** Small, next to names. */
export const WithNames = meta.story({
  render: words.render(({ members }) => (
    <Stack gap={4}>
      {Object.entries(members).map(([seed, name]) => (
        <Flex key={seed} gap={4} align="center">
          <MemberMark seed={seed} style={{ inlineSize: '3rem' }} />
          <Text>
            <bdi>{name}</bdi>
          </Text>
        </Flex>
      ))}
    </Stack>
  )),
});

export const InArabic = WithNames.extend({ globals: { lang: 'ar' } });
