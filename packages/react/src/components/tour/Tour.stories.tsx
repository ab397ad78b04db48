import { useId, useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Button } from '../button/index.js';
import { Stack } from '../stack/index.js';
import { Tour, type TourProps } from './index.js';
import file from './Tour.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A walk through what is on a page. Use it once for people who are new, for the few things that they would not find. Do not
 * use it to explain what a page should make clear by itself, and let people start it again later.
 */
const meta = preview.meta({
  title: 'Components/Tour',
  component: Tour,
  args: { steps: [] },
  argTypes: { steps: { control: false } },
  render: (args) => <Page {...args} />,
});

function Page({ open = false, steps: _steps, ...props }: TourProps) {
  const { start, write, search, steps } = useWords(words);
  const [isOpen, setOpen] = useState(open);
  const id = useId();
  return (
    <Stack direction="row" gap={4} wrap>
      <Button id={`${id}write`}>{write}</Button>
      <Button id={`${id}search`}>{search}</Button>
      <Button variant="ghost" onClick={() => setOpen(true)}>
        {start}
      </Button>
      <Tour
        {...props}
        open={isOpen}
        onOpenChange={setOpen}
        steps={[
          steps.welcome,
          { ...steps.write, target: `#${CSS.escape(`${id}write`)}`, align: 'start' },
          { ...steps.search, target: `#${CSS.escape(`${id}search`)}` },
        ]}
      />
    </Stack>
  );
}

export const Playground = meta.story({});

export const Open = meta.story({ tags: ['!autodocs'], args: { open: true, defaultStep: 1 } });

/** The digits are those of the reader, and the way goes to the left. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    const { start, steps } = words.for('ar');
    const button = canvas.getByRole('button', { name: start });
    await userEvent.click(button);
    await waitFor(() => expect(canvas.getByRole('dialog', { name: steps.welcome.title })).toHaveFocus());
    const all = canvas.getAllByRole('button');
    await userEvent.click(all.at(-1)!);
    await waitFor(() => expect(canvas.getByRole('dialog', { name: steps.write.title })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(button).toHaveFocus());
  },
});
