import { useState } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Button } from '../button/index.js';
import {
  archiveIcon,
  bookIcon,
  circleOfMembersIcon,
  deleteIcon,
  editIcon,
  Icon,
  memberAddIcon,
} from '../icon/index.js';
import { Kbd } from '../kbd/index.js';
import { Command, useShortcut, type CommandProps } from './index.js';
import file from './Command.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * All commands of an application in a list that people search by typing. Use it as a faster way to what is in menus and
 * pages. Do not use it as the only way to a command, to choose a value (`Combobox`), nor to search in content (`SearchField`).
 *
 * `useShortcut('mod+k', open)` opens it, also on a keyboard of another script. A search finds words without vowel signs,
 * hamza, tatweel or the article.
 */
const meta = preview.meta({
  title: 'Components/Command',
  component: Command,
  // The name of an option is its label; its description describes it. The rule takes all text for the label.
  parameters: { a11y: { config: { rules: [{ id: 'label-content-name-mismatch', enabled: false }] } } },
  args: { commands: [] },
  argTypes: { commands: { control: false } },
  render: (args) => <Palette {...args} />,
});

/** The shortcut is connected in one place of a page: there are five on the page of brands. */
function Palette({
  commands: _commands,
  isConnected = true,
  ...props
}: Partial<CommandProps> & { isConnected?: boolean }) {
  const word = useWords(words);
  const [open, setOpen] = useState(props.defaultOpen ?? false);
  const shortcut = useShortcut('mod+k', isConnected ? () => setOpen(true) : undefined);
  return (
    <>
      <Button aria-keyshortcuts={shortcut.keys} end={<Kbd>{shortcut.text}</Kbd>} onClick={() => setOpen(true)}>
        {word.open}
      </Button>
      <Command {...props} open={open} onOpenChange={setOpen} commands={commandsOf(word)} />
    </>
  );
}

function commandsOf(word: (typeof file)['en']): CommandProps['commands'] {
  return [
    {
      label: word.groups.stories,
      commands: [
        {
          value: 'write',
          label: word.write,
          keywords: word.writeWords.split(' '),
          shortcut: 'mod+shift+e',
          start: <Icon icon={editIcon} />,
        },
        { value: 'listen', label: word.listen, description: word.listenHelp, start: <Icon icon={bookIcon} /> },
        {
          value: 'archive',
          label: word.archive,
          keywords: word.archiveWords.split(' '),
          shortcut: '/',
          start: <Icon icon={archiveIcon} />,
        },
        { value: 'withdraw', label: word.withdraw, disabled: true, start: <Icon icon={deleteIcon} /> },
      ],
    },
    {
      label: word.groups.circles,
      commands: [
        {
          value: 'circle',
          label: word.circle,
          placeholder: word.circlePlaceholder,
          start: <Icon icon={circleOfMembersIcon} />,
          page: Object.entries(word.circleNames).map(([value, label]) => ({ value, label })),
        },
        { value: 'invite', label: word.invite, shortcut: 'alt+i', start: <Icon icon={memberAddIcon} /> },
      ],
    },
  ];
}

export const Playground = meta.story({});

export const Open = meta.story({
  tags: ['!autodocs'],
  args: { defaultOpen: true, defaultRecent: ['invite', 'wells'] },
});

/** A word that is not shown finds the command, too. */
export const Searched = meta.story({
  tags: ['!autodocs'],
  args: { defaultOpen: true },
  play: async ({ canvas, globals, userEvent }) => {
    const word = words.for(globals['lang'] as string);
    const field = await canvas.findByRole('combobox');
    await userEvent.type(field, word.typed);
    await expect(canvas.getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
  },
});

/** A command opens a page of more; Escape goes back. */
export const Pages = meta.story({
  tags: ['!autodocs'],
  args: { defaultOpen: true },
  play: async ({ canvas, globals, userEvent }) => {
    const word = words.for(globals['lang'] as string);
    await userEvent.click(await canvas.findByRole('option', { name: word.circle }));
    await waitFor(() => expect(canvas.getByRole('listbox', { name: word.circle })).toBeVisible());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.getByRole('option', { name: word.circle })).toBeVisible());
  },
});

/** In the words of what was typed. */
export const Empty = meta.story({
  tags: ['!autodocs'],
  args: { defaultOpen: true },
  play: async ({ canvas, globals, userEvent }) => {
    const word = words.for(globals['lang'] as string);
    await userEvent.type(await canvas.findByRole('combobox'), word.nothing);
    await expect(within(canvas.getByRole('listbox')).getByRole('option')).toHaveAttribute('aria-disabled', 'true');
  },
});

/** Keys stay in their order, and the way to a page points to the left. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  tags: ['!autodocs'],
  args: { defaultOpen: true },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('combobox'), file.ar.typed);
    await expect(canvas.getByRole('option')).toHaveAccessibleName(expect.stringContaining(file.ar.write));
  },
});
