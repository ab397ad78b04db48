import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Card } from '../card/index.js';
import { Link } from '../link/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { ContextMenu, type ContextMenuRootProps } from './index.js';
import file from './ContextMenu.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Actions on a part of the page, by right click, long touch, the menu key or Shift+F10. Use it as a shortcut for people who
 * know it. Do not use it as the only way to an action: it cannot be seen. Offer the same in a `Menu` or as buttons.
 */
const meta = preview.meta({
  title: 'Components/ContextMenu',
  component: ContextMenu.Root,
  args: { defaultOpen: false },
  argTypes: { children: { control: false } },
  render: (args) => <StoryMenu {...args} />,
});

function StoryMenu(root: ContextMenuRootProps) {
  const word = useWords(words);
  return (
    <ContextMenu.Root {...root}>
      <ContextMenu.Trigger asChild>
        <Card>
          <Stack gap={2}>
            <Link href="#story">{word.story}</Link>
            <Text color="muted">{word.teller}</Text>
            <Text size="caption">{word.hint}</Text>
          </Stack>
        </Card>
      </ContextMenu.Trigger>
      <ContextMenu.Content aria-label={word.menu}>
        <ContextMenu.Item>{word.edit}</ContextMenu.Item>
        <ContextMenu.Item>{word.copy}</ContextMenu.Item>
        <ContextMenu.Sub>
          <ContextMenu.SubTrigger>{word.share}</ContextMenu.SubTrigger>
          <ContextMenu.SubContent>
            <ContextMenu.Item>{word.circles.archive}</ContextMenu.Item>
            <ContextMenu.Item>{word.circles.type}</ContextMenu.Item>
          </ContextMenu.SubContent>
        </ContextMenu.Sub>
        <ContextMenu.CheckboxItem defaultChecked>{word.names}</ContextMenu.CheckboxItem>
        <ContextMenu.Separator />
        <ContextMenu.Item color="danger">{word.withdraw}</ContextMenu.Item>
      </ContextMenu.Content>
    </ContextMenu.Root>
  );
}

export const Playground = meta.story({});

export const Open = meta.story({ tags: ['!autodocs'], args: { defaultOpen: true } });

/** The menu opens to the left of the pointer, its submenu to the left of the menu. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    canvas.getByRole('link').focus();
    await userEvent.keyboard('{Shift>}{F10}{/Shift}{ArrowDown}{ArrowDown}{ArrowLeft}');
    await waitFor(() => expect(canvas.getByRole('menuitem', { name: words.for('ar').circles.archive })).toHaveFocus());
    await userEvent.keyboard('{Escape}{Escape}');
    await waitFor(() => expect(canvas.getByRole('link')).toHaveFocus());
  },
});
