import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { alertDialogProps } from './AlertDialog.props.js';
import { AlertDialog, type AlertDialogContentProps } from './index.js';
import file from './AlertDialog.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A question that must be answered before anything else: about an action that cannot be undone. Use it seldom: an action
 * with an undo needs no question. Do not use it for news or for forms (`Dialog`).
 */
const meta = preview.meta({
  title: 'Components/AlertDialog',
  component: AlertDialog.Content,
  args: { size: 'md' },
  argTypes: { children: { control: false }, initialFocus: { control: false }, finalFocus: { control: false } },
  render: (args) => <Leave {...args} />,
});

function Leave({ startsOpen, ...content }: AlertDialogContentProps & { startsOpen?: boolean }) {
  const word = useWords(words);
  return (
    <AlertDialog.Root defaultOpen={startsOpen}>
      <AlertDialog.Trigger>{word.open}</AlertDialog.Trigger>
      <AlertDialog.Content {...content}>
        <AlertDialog.Title>{word.title}</AlertDialog.Title>
        <AlertDialog.Description>{word.description}</AlertDialog.Description>
        <AlertDialog.Footer>
          <AlertDialog.Action>{word.yes}</AlertDialog.Action>
          <AlertDialog.Cancel>{word.no}</AlertDialog.Cancel>
        </AlertDialog.Footer>
      </AlertDialog.Content>
    </AlertDialog.Root>
  );
}

export const Playground = meta.story({});

export const Open = meta.story({ tags: ['!autodocs'], render: (args) => <Leave {...args} startsOpen /> });

export const Small = meta.story({ args: { size: alertDialogProps.variants.size[0] } });

/** Focus starts on the answer that changes nothing. */
export const Keyboard = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    const trigger = canvas.getByRole('button');
    trigger.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await canvas.findByRole('alertdialog');
    await waitFor(() => expect([...dialog.querySelectorAll('button')].at(-1)).toHaveFocus());
  },
});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
