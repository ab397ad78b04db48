import { expect } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { AspectRatio } from '../aspect-ratio/index.js';
import { Card } from '../card/index.js';
import { Container } from '../container/index.js';
import { Stack } from '../stack/index.js';
import { Strong } from '../strong/index.js';
import { Text } from '../text/index.js';
import { splitterProps } from './Splitter.props.js';
import { Splitter, type SplitterRootProps } from './index.js';
import file from './Splitter.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Two panes and a handle between them, which people move. Use it where people compare or work in two views. Do not use it on
 * small screens, where there is space for one view, nor for the areas of a page (`AppShell`).
 */
const meta = preview.meta({
  title: 'Components/Splitter',
  component: Splitter.Root,
  args: splitterProps.defaults,
  argTypes: { children: { control: false } },
  render: (args) => <Compare {...args} />,
});

function Compare(props: SplitterRootProps) {
  const { spoken, spokenText, written, writtenText } = useWords(words);
  const pane = (heading: string, text: string) => (
    <Splitter.Pane>
      <Card variant="outline" padding="sm">
        <Stack gap={2}>
          <Strong>{heading}</Strong>
          <Text>{text}</Text>
        </Stack>
      </Card>
    </Splitter.Pane>
  );
  return (
    <Container size="sm">
      <AspectRatio ratio={props.orientation === 'vertical' ? '4/3' : '16/9'}>
        <Splitter.Root {...props}>
          {pane(spoken, spokenText)}
          <Splitter.Handle />
          {pane(written, writtenText)}
        </Splitter.Root>
      </AspectRatio>
    </Container>
  );
}

export const Playground = meta.story({});

export const Vertical = meta.story({ args: { orientation: 'vertical' } });

export const Disabled = meta.story({ args: { disabled: true, defaultValue: 30 } });

/** The first pane is on the right: the left arrow key makes it larger. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    const handle = canvas.getByRole('separator');
    handle.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(handle).toHaveAttribute('aria-valuenow', '55');
  },
});
