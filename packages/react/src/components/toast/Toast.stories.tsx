import { useEffect, useRef } from 'react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect } from 'storybook/test';
import { Button } from '../button/index.js';
import { Stack } from '../stack/index.js';
import { toasterProps } from './Toaster.props.js';
import { toast, Toaster, type ToasterProps } from './index.js';
import file from './Toast.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Short messages about what has just happened, in front of everything. Use them for the answer to an action. Do not use them for
 * what people must not miss (`Callout`, `Dialog`), nor for the error of a field.
 *
 * Put one `Toaster` in the page and call `toast()` anywhere. F6 moves focus to the messages and back; Escape closes one. Time
 * pauses while the pointer or focus is on them.
 */
const meta = preview.meta({
  title: 'Components/Toast',
  component: Toaster,
  argTypes: {
    side: { control: 'radio', options: toasterProps.variants.side },
    align: { control: 'radio', options: toasterProps.variants.align },
  },
  render: (args) => <Buttons {...args} />,
});

function Buttons(props: ToasterProps) {
  const { sent, sentMore, removed, failed, failedMore, again, send, remove, fail, many } = useWords(words);
  return (
    <Stack direction="row" gap={3} wrap>
      <Button onClick={() => toast(sent, { color: 'success', description: sentMore })}>{send}</Button>
      <Button onClick={() => toast(removed, { undo: () => {} })}>{remove}</Button>
      <Button
        onClick={() =>
          toast(failed, { color: 'danger', description: failedMore, action: { label: again, onPress: () => {} } })
        }
      >
        {fail}
      </Button>
      <Button onClick={() => Array.from({ length: 100 }, () => toast(sent))}>{many}</Button>
      <Toaster {...props} />
    </Stack>
  );
}

/** Toasts that are there from the start, in the place of the story and not in the corner of the window. */
function Shown(props: ToasterProps) {
  const { sent, sentMore, removed, failed, failedMore, again } = useWords(words);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const options = { place: place.current!, duration: Infinity };
    const handles = [
      toast(sent, { ...options, color: 'success', description: sentMore }),
      toast(removed, { ...options, undo: () => {} }),
      toast(failed, {
        ...options,
        color: 'danger',
        description: failedMore,
        action: { label: again, onPress: () => {} },
      }),
    ];
    return () => handles.forEach(({ close }) => close());
  }, [sent, sentMore, removed, failed, failedMore, again]);
  return (
    <div ref={place} style={{ minBlockSize: '30rem' }}>
      <Toaster {...props} />
    </div>
  );
}

export const Playground = meta.story({});

export const Open = meta.story({ render: (args) => <Shown {...args} /> });

/** At the start of the window, on top. */
export const AtTheTop = meta.story({
  args: { side: 'block-start', align: 'center' },
  render: (args) => <Shown {...args} />,
});

/** Undo takes back what was done, and closes the toast. */
export const Undo = meta.story({
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(canvasElement.querySelectorAll('button')[1]!);
    await expect(canvasElement.querySelectorAll('[data-toast]')).toHaveLength(1);
    await userEvent.click(canvasElement.querySelector('[data-toast] button')!);
    await expect(canvasElement.querySelectorAll('[data-toast]')).toHaveLength(0);
  },
});

/** The corner is the left one, and a toast is swiped to the left. */
export const InArabic = Open.extend({ globals: { lang: 'ar' } });
