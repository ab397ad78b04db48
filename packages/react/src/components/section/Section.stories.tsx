import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Container } from '../container/index.js';
import { Heading } from '../heading/index.js';
import { Separator } from '../separator/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { sectionProps } from './Section.props.js';
import { Section, type SectionProps } from './index.js';
import file from './Section.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A part of a page, with space above and below. Use it for the parts of a page, around a `Container`. Do not use it for a
 * part of a part (`Stack`), or for a surface (`Card`).
 */
const meta = preview.meta({
  title: 'Components/Section',
  component: Section,
  args: { ...sectionProps.defaults },
  argTypes: {
    size: { control: 'radio', options: sectionProps.variants.size },
    asChild: { control: false },
    children: { control: false },
  },
  parameters: { layout: 'fullscreen' },
  render: ({ size = 'md' }) => <Parts size={size} />,
});

function Parts(props: Pick<SectionProps, 'size'>) {
  const { first, firstText, second, secondText } = useWords(words);
  return (
    <>
      {[
        [first, firstText],
        [second, secondText],
      ].map(([title, text], index) => (
        <Section key={title} {...props} aria-label={title}>
          <Container size="md">
            <Stack gap={3}>
              {index > 0 ? <Separator /> : null}
              <Heading level={2} size={3}>
                {title}
              </Heading>
              <Text>{text}</Text>
            </Stack>
          </Container>
        </Section>
      ))}
    </>
  );
}

export const Playground = meta.story({});

/** Less space on a narrow screen. */
export const ResponsiveValues = meta.story({ args: { size: { initial: 'sm', md: 'lg' } } });

export const InArabic = meta.story({ globals: { lang: 'ar' } });
