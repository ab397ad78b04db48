import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { menubarProps } from './Menubar.props.js';
import { Menubar, type MenubarRootProps } from './index.js';
import file from './Menubar.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The menus of an application in a row. Use it in an editor, for many actions in groups that people know from desktop
 * applications. Do not use it for the navigation of a site (`NavigationMenu`), nor for a single menu (`Menu`).
 */
const meta = preview.meta({
  title: 'Components/Menubar',
  component: Menubar.Root,
  args: { loop: menubarProps.defaults.loop },
  argTypes: { children: { control: false } },
  render: (args) => <Editor {...args} />,
});

function StoryMenu({ startsOpen }: { startsOpen?: boolean | undefined }) {
  const { menus, share, circles } = useWords(words);
  return (
    <Menubar.Menu defaultOpen={startsOpen ?? false}>
      <Menubar.Trigger>{menus.story.trigger}</Menubar.Trigger>
      <Menubar.Content>
        <Menubar.Item shortcut="Ctrl+N">{menus.story.new}</Menubar.Item>
        <Menubar.Item shortcut="Ctrl+O">{menus.story.open}</Menubar.Item>
        <Menubar.Sub>
          <Menubar.SubTrigger>{share}</Menubar.SubTrigger>
          <Menubar.SubContent>
            <Menubar.Item>{circles.archive}</Menubar.Item>
            <Menubar.Item>{circles.type}</Menubar.Item>
          </Menubar.SubContent>
        </Menubar.Sub>
        <Menubar.Separator />
        <Menubar.Item color="danger">{menus.story.withdraw}</Menubar.Item>
      </Menubar.Content>
    </Menubar.Menu>
  );
}

function Editor({ startsOpen, ...root }: MenubarRootProps & { startsOpen?: boolean }) {
  const { name, menus, help } = useWords(words);
  const { text, show } = menus;
  return (
    <Menubar.Root aria-label={name} {...root}>
      <StoryMenu startsOpen={startsOpen} />
      <Menubar.Menu>
        <Menubar.Trigger>{text.trigger}</Menubar.Trigger>
        <Menubar.Content>
          <Menubar.Item>{text.quote}</Menubar.Item>
          <Menubar.Item>{text.verse}</Menubar.Item>
          <Menubar.Item>{text.speaker}</Menubar.Item>
        </Menubar.Content>
      </Menubar.Menu>
      <Menubar.Menu>
        <Menubar.Trigger>{show.trigger}</Menubar.Trigger>
        <Menubar.Content>
          <Menubar.CheckboxItem defaultChecked>{show.names}</Menubar.CheckboxItem>
          <Menubar.CheckboxItem>{show.places}</Menubar.CheckboxItem>
          <Menubar.RadioGroup aria-label={show.order} defaultValue="new">
            <Menubar.RadioItem value="new">{show.newest}</Menubar.RadioItem>
            <Menubar.RadioItem value="old">{show.oldest}</Menubar.RadioItem>
          </Menubar.RadioGroup>
        </Menubar.Content>
      </Menubar.Menu>
      <Menubar.Menu>
        <Menubar.Trigger disabled>{help}</Menubar.Trigger>
      </Menubar.Menu>
    </Menubar.Root>
  );
}

// Names of keys.
export const Playground = meta.story({ parameters: { inLatin: ['Ctrl'] } });

export const Open = meta.story({
  tags: ['!autodocs'],
  parameters: { inLatin: ['Ctrl'] },
  render: (args) => <Editor {...args} startsOpen />,
});

/** The arrow keys follow the reading direction: the next menu is on the left. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    const { menus } = words.for('ar');
    canvas.getByRole('menuitem', { name: menus.story.trigger }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
    await waitFor(() => expect(canvas.getByRole('menuitem', { name: menus.text.quote })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.getByRole('menuitem', { name: menus.text.trigger })).toHaveFocus());
  },
});
