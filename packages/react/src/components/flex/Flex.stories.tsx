import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Avatar } from '../avatar/index.js';
import { Badge } from '../badge/index.js';
import { Box } from '../box/index.js';
import { Button } from '../button/index.js';
import { Text } from '../text/index.js';
import { flexProps } from './Flex.props.js';
import { Flex, type FlexProps } from './index.js';
import file from './Flex.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A flexible box with the defaults of CSS: a row without space between its children. Use it for the parts of one thing. Do
 * not use it for things below each other (`Stack`), or for columns that line up across rows (`Grid`).
 */
const meta = preview.meta({
  title: 'Components/Flex',
  component: Flex,
  args: { gap: 4, align: 'center' },
  argTypes: { asChild: { control: false }, children: { control: false } },
  render: (args) => <Voice {...args} />,
});

function Voice(props: FlexProps) {
  const { name, said, reply } = useWords(words);
  return (
    <Flex {...props}>
      <Avatar name={name} />
      <Box grow>
        <Text weight="strong">{name}</Text>
        <Text>{said}</Text>
      </Box>
      <Button size="sm">{reply}</Button>
    </Flex>
  );
}

function Subjects(props: FlexProps) {
  const { first, second, third } = useWords(words);
  return (
    <Flex gap={2} wrap {...props}>
      {[first, second, third].map((subject) => (
        <Badge key={subject}>{subject}</Badge>
      ))}
    </Flex>
  );
}

export const Playground = meta.story({ args: { wrap: true } });

/** A column on a narrow screen, a row from `md` on. */
export const ResponsiveValues = meta.story({
  args: { direction: { initial: 'column', md: 'row' }, align: { initial: 'start', md: 'center' } },
});

export const Justified = meta.story({
  render: () => (
    <Flex direction="column" gap={3}>
      {flexProps.variants.justify.map((justify) => (
        <Subjects key={justify} justify={justify} />
      ))}
    </Flex>
  ),
});

/** A row starts at the right. */
export const InArabic = meta.story({ args: { wrap: true }, globals: { lang: 'ar' } });
