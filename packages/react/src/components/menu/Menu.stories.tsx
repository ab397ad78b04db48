import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Menu, type MenuContentProps } from './index.js';
import file from './Menu.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Actions behind a button. Use it for three or more actions on one thing, or for settings that are seldom changed. Do not
 * use it to choose a value in a form (`Select`), nor for the main action of a screen (`Button`).
 */
const meta = preview.meta({
  title: 'Components/Menu',
  component: Menu.Content,
  args: { side: 'block-end', align: 'start' },
  argTypes: { children: { control: false } },
  // Names of keys.
  parameters: { inLatin: ['Ctrl'] },
  render: (args) => <StoryMenu {...args} />,
});

function StoryMenu({ startsOpen, ...content }: MenuContentProps & { startsOpen?: boolean }) {
  const word = useWords(words);
  return (
    <Menu.Root defaultOpen={startsOpen}>
      <Menu.Trigger>{word.trigger}</Menu.Trigger>
      <Menu.Content {...content}>
        <Menu.Item shortcut="Ctrl+E">{word.edit}</Menu.Item>
        <Menu.Item shortcut="Ctrl+L">{word.copy}</Menu.Item>
        <Menu.Item asChild>
          <a href="#archive">{word.read}</a>
        </Menu.Item>
        <Menu.Sub>
          <Menu.SubTrigger>{word.share}</Menu.SubTrigger>
          <Menu.SubContent>
            {Object.entries(word.circles).map(([key, circle]) => (
              <Menu.Item key={key}>{circle}</Menu.Item>
            ))}
          </Menu.SubContent>
        </Menu.Sub>
        <Menu.Separator />
        <Menu.Item color="danger">{word.withdraw}</Menu.Item>
      </Menu.Content>
    </Menu.Root>
  );
}

export const Playground = meta.story({});

export const Open = meta.story({ tags: ['!autodocs'], render: (args) => <StoryMenu {...args} startsOpen /> });

/** Items that are checked, and groups of which one is chosen. The menu stays open. */
export const Settings = meta.story({
  render: words.render<MenuContentProps>(({ show, names, places, order, orders }, args) => (
    <Menu.Root>
      <Menu.Trigger>{show}</Menu.Trigger>
      <Menu.Content {...args}>
        <Menu.Group>
          <Menu.GroupLabel>{show}</Menu.GroupLabel>
          <Menu.CheckboxItem defaultChecked>{names}</Menu.CheckboxItem>
          <Menu.CheckboxItem>{places}</Menu.CheckboxItem>
        </Menu.Group>
        <Menu.RadioGroup aria-label={order} defaultValue="new">
          <Menu.RadioItem value="new">{orders.new}</Menu.RadioItem>
          <Menu.RadioItem value="old">{orders.old}</Menu.RadioItem>
          <Menu.RadioItem value="none" disabled>
            {order}
          </Menu.RadioItem>
        </Menu.RadioGroup>
      </Menu.Content>
    </Menu.Root>
  )),
});

/** A submenu opens at the end of its item: on the left, with the left arrow key. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    canvas.getByRole('button').focus();
    await userEvent.keyboard('{Enter}{End}{ArrowUp}{ArrowLeft}');
    const [first] = canvas.getAllByRole('menuitem', { name: words.for('ar').circles.archive });
    await waitFor(() => expect(first).toHaveFocus());
    await userEvent.keyboard('{Escape}{Escape}');
    await expect(canvas.queryByRole('menu')).toBeNull();
  },
});
