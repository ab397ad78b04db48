import type { ReactNode } from 'react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Button } from '../button/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { TextField } from '../text-field/index.js';
import { dialogProps } from './Dialog.props.js';
import { Dialog, type DialogContentProps } from './index.js';
import file from './Dialog.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Blocks the page until it is closed. Use it for a decision, or for a short form about what is behind it. Do not use it
 * for news (put a message in the page) or for long reading.
 *
 * It is a native `<dialog>` in the top layer, where it is written: it inherits brand, mode, language and direction. Focus
 * goes in, stays in and comes back; the page behind does not move.
 */
const meta = preview.meta({
  title: 'Components/Dialog',
  component: Dialog.Content,
  args: { size: 'md', alert: false, closeButton: true },
  argTypes: { children: { control: false }, initialFocus: { control: false }, finalFocus: { control: false } },
  render: (args) => <Withdraw {...args} />,
});

type Texts = 'trigger' | 'title' | 'text' | 'yes' | 'no';

interface ExampleProps extends Omit<DialogContentProps, 'title'>, Partial<Record<Texts, string>> {
  startsOpen?: boolean;
  /** `danger` for an action that cannot be undone. */
  yesColor?: 'accent' | 'danger';
  body?: ReactNode;
}

function Withdraw({ trigger, title, text, yes, no, startsOpen, yesColor = 'danger', body, ...content }: ExampleProps) {
  const word = useWords(words);
  return (
    <Dialog.Root defaultOpen={startsOpen}>
      <Dialog.Trigger>{trigger ?? word.open}</Dialog.Trigger>
      <Dialog.Content {...content}>
        <Dialog.Title>{title ?? word.title}</Dialog.Title>
        <Dialog.Description>{text ?? word.description}</Dialog.Description>
        {body ? <Dialog.Body>{body}</Dialog.Body> : null}
        <Dialog.Footer>
          <Button variant="solid" color={yesColor}>
            {yes ?? word.yes}
          </Button>
          <Dialog.Close>{no ?? word.no}</Dialog.Close>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

export const Playground = meta.story({});

export const Open = meta.story({ tags: ['!autodocs'], render: (args) => <Withdraw {...args} startsOpen /> });

/** No close button, a press outside does not close it, and focus starts on the action that changes nothing. */
export const Alert = meta.story({ args: { alert: true } });

export const Sizes = meta.story({
  render: words.render<DialogContentProps>(({ sizes }, args) => (
    <Stack direction="row" wrap>
      {dialogProps.variants.size.map((size) => (
        <Withdraw key={size} {...args} size={size} trigger={sizes[size]} />
      ))}
    </Stack>
  )),
});

export const WithForm = meta.story({
  render: words.render<DialogContentProps>(({ ask, answer, question, send, later }, args) => (
    <Withdraw
      {...args}
      trigger={ask}
      title={ask}
      text={answer}
      yes={send}
      no={later}
      yesColor="accent"
      body={<TextField label={question} required />}
    />
  )),
});

/** A long `Dialog.Body` scrolls between title and footer. In a low window the whole dialog scrolls. */
export const LongBody = meta.story({
  render: words.render<DialogContentProps>(({ read, charter, rule, agree, later }, args) => (
    <Withdraw
      {...args}
      trigger={read}
      title={charter}
      text={rule}
      yes={agree}
      no={later}
      yesColor="accent"
      body={Array.from({ length: 12 }, (_, index) => (
        <Text key={index}>{rule}</Text>
      ))}
    />
  )),
});

/** The close button is on the left, and the first action on the right. */
export const InArabic = WithForm.extend({ globals: { lang: 'ar' } });
