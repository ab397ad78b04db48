import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Avatar } from '../avatar/index.js';
import { Link } from '../link/index.js';
import { Stack } from '../stack/index.js';
import { Strong } from '../strong/index.js';
import { Text } from '../text/index.js';
import { HoverCard, type HoverCardContentProps } from './index.js';
import file from './HoverCard.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A preview of what a link leads to. It opens when the pointer or keyboard focus rests on the link, and by a long touch; a
 * short touch follows the link. Use it to show a little of a member, a story or a circle. Do not use it for anything that is
 * nowhere else: many people never see it.
 */
const meta = preview.meta({
  title: 'Components/HoverCard',
  component: HoverCard.Content,
  args: { side: 'block-end', align: 'start' },
  argTypes: { children: { control: false } },
  render: (args) => <Member {...args} />,
});

function Member({ startsOpen, ...content }: HoverCardContentProps & { startsOpen?: boolean }) {
  const { before, member, after, role, about, stories } = useWords(words);
  return (
    <Text asChild>
      <div>
        {before}{' '}
        <HoverCard.Root defaultOpen={startsOpen ?? false}>
          <HoverCard.Trigger href="#salma">{member}</HoverCard.Trigger>
          <HoverCard.Content {...content}>
            <Stack gap={3}>
              <Avatar name={member} aria-hidden="true" />
              <Strong>{member}</Strong>
              <Text size="caption" color="muted">
                {role}
              </Text>
              <Text>{about}</Text>
              <Link href="#stories">{stories}</Link>
            </Stack>
          </HoverCard.Content>
        </HoverCard.Root>{' '}
        {after}
      </div>
    </Text>
  );
}

export const Playground = meta.story({});

export const Open = meta.story({ tags: ['!autodocs'], render: (args) => <Member {...args} startsOpen /> });

/** The card is in line with the start of the link. Tab goes from the link into the card. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.keyboard('{Tab}');
    const { member, stories } = words.for('ar');
    await waitFor(() => expect(canvas.getByRole('link', { name: stories })).toBeVisible(), { timeout: 3000 });
    await userEvent.keyboard('{Tab}');
    await waitFor(() => expect(canvas.getByRole('link', { name: stories })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.getByRole('link', { name: member })).toHaveFocus());
  },
});
