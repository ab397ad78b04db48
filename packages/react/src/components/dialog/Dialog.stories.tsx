import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual, useWords } from '../../test/words.js';
import { Button } from '../button/index.js';
import { Stack } from '../stack/index.js';
import { TextField } from '../text-field/index.js';
import { Dialog, dialogDefaults, dialogSizes, type DialogContentProps } from './index.js';

const words = bilingual({
  en: {
    open: 'Take the story back',
    title: 'Take this story back?',
    description: 'It leaves the page at once. Copies that others printed stay with them.',
    yes: 'Take it back',
    no: 'Leave it',
    sizes: { sm: 'Narrow', md: 'As usual', lg: 'Wide' },
    ask: 'Ask the circle',
    answer: 'Someone who knows will answer within a week.',
    question: 'Your question',
    send: 'Ask',
    later: 'Not now',
  },
  ar: {
    open: 'اسحب الحكاية',
    title: 'أتسحب هذه الحكاية؟',
    description: 'تغيب عن الصفحة في الحال، وما طُبع منها يبقى عند أصحابه.',
    yes: 'اسحبها',
    no: 'أبقِها',
    sizes: { sm: 'ضيّق', md: 'معتاد', lg: 'واسع' },
    ask: 'اسأل الحلقة',
    answer: 'يجيبك في غضون أسبوع من عنده علم.',
    question: 'سؤالك',
    send: 'اسأل',
    later: 'ليس الآن',
  },
});

/**
 * Something that has to be settled before the page goes on. Use it for a decision, or a short form that belongs to what
 * stands behind it. Do not use it for news (a message in the page), for long reading, or to open from another dialog.
 *
 * Focus goes in, stays in and comes back; the page behind does not move. It carries the brand, mode, language and
 * direction of the place where it was opened.
 */
const meta = preview.meta({
  title: 'Components/Dialog',
  component: Dialog.Content,
  decorators: [words.inArgs],
  args: { ...dialogDefaults, title: words.en.title, description: words.en.description },
  argTypes: { footer: { control: false } },
  render: (args) => <Take {...args} />,
});

interface TakeProps extends DialogContentProps {
  /** What its button says, and its answers. */
  open?: string;
  yes?: string;
  no?: string;
  held?: boolean;
}

function Take({ open, yes, no, held, ...content }: TakeProps) {
  const word = useWords(words);
  const footer = (
    <>
      <Button variant="solid" color="accent">
        {yes ?? word.yes}
      </Button>
      <Dialog.Close>{no ?? word.no}</Dialog.Close>
    </>
  );
  return (
    <Dialog.Root defaultOpen={held}>
      <Dialog.Trigger>{open ?? word.open}</Dialog.Trigger>
      <Dialog.Content footer={footer} {...content} />
    </Dialog.Root>
  );
}

export const Playground = meta.story({});

export const Open = meta.story({ tags: ['!autodocs'], render: (args) => <Take {...args} held /> });

/** It interrupts: no cross, no way around, and focus starts on the answer that changes nothing. */
export const Alert = meta.story({ args: { alert: true } });

export const Sizes = meta.story({
  render: words.render<DialogContentProps>(({ sizes }, args) => (
    <Stack direction="row" wrap>
      {dialogSizes.map((size) => (
        <Take key={size} {...args} size={size} open={sizes[size]} />
      ))}
    </Stack>
  )),
});

export const WithForm = meta.story({
  args: { title: words.en.ask, description: words.en.answer },
  render: words.render<DialogContentProps>(({ ask, question, send, later }, args) => (
    <Take {...args} open={ask} yes={send} no={later}>
      <TextField label={question} required />
    </Take>
  )),
});

/** The cross stands on the left, and the first answer on the right. */
export const InArabic = WithForm.extend({ globals: { lang: 'ar' } });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Take {...args} />
    </AllBrands>
  ),
});
