import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Button } from '../button/index.js';
import { TextField } from '../text-field/index.js';
import { Dialog, dialogDefaults, dialogSizes, type DialogContentProps } from './index.js';

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
  args: {
    ...dialogDefaults,
    title: 'Take this story back?',
    description: 'It leaves the page at once. Copies that others printed stay with them.',
  },
  argTypes: { size: { control: 'radio', options: dialogSizes }, footer: { control: false } },
  render: (args) => <Take {...args} />,
});

const english = { open: 'Take it back', yes: 'Take it back', no: 'Leave it' };
const arabic = { open: 'اسحبها', yes: 'اسحبها', no: 'أبقِها' };

function Take({ words = english, held, ...content }: DialogContentProps & { words?: typeof english; held?: boolean }) {
  const footer = (
    <>
      <Button tone="accent">{words.yes}</Button>
      <Dialog.Close>{words.no}</Dialog.Close>
    </>
  );
  return (
    <Dialog.Root defaultOpen={held}>
      <Dialog.Trigger>{words.open}</Dialog.Trigger>
      <Dialog.Content footer={footer} {...content} />
    </Dialog.Root>
  );
}

export const Playground = meta.story({});

export const Open = meta.story({ tags: ['!autodocs'], render: (args) => <Take {...args} held /> });

/** It interrupts: no cross, no way around, and focus starts on the answer that changes nothing. */
export const Alert = meta.story({ args: { alert: true } });

export const Sizes = meta.story({
  render: (args) => (
    <>
      {dialogSizes.map((size) => (
        <Take key={size} {...args} size={size} words={{ ...english, open: size }} />
      ))}
    </>
  ),
});

export const WithForm = meta.story({
  args: {
    title: 'Ask the circle',
    description: 'Someone who knows will answer within a week.',
    children: <TextField label="Your question" required />,
  },
});

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  args: { title: 'أتسحب هذه الحكاية؟', description: 'تغيب عن الصفحة فورًا، أما ما طُبع منها فيبقى عند أصحابه.' },
  render: (args) => <Take {...args} words={arabic} />,
});

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Take {...args} />
    </AllBrands>
  ),
});
