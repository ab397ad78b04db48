import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { switchProps } from './Switch.props.js';
import { Switch } from './index.js';
import file from './Switch.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A setting that is on or off and takes effect at once. Its label is the same in both states. Use it for notifications,
 * preview, stay signed in. Do not use it for a value that is sent with a form, nor for consent (`Checkbox`).
 */
const meta = preview.meta({
  title: 'Components/Switch',
  component: Switch,
  decorators: [words.inArgs],
  args: { label: words.en.tell },
});

export const Playground = meta.story({ args: { defaultChecked: true } });

export const Sizes = meta.story({
  render: words.render(({ tell }) => (
    <Stack gap={4}>
      {switchProps.variants.size.map((size) => (
        <Switch key={size} size={size} label={tell} defaultChecked />
      ))}
    </Stack>
  )),
});

/** On is at the end of the reading direction. */
export const States = meta.story({
  render: words.render(({ tell, daily, nowhere }) => (
    <Stack gap={4}>
      <Switch label={tell} />
      <Switch label={tell} defaultChecked />
      <Switch label={tell} disabled />
      <Switch label={tell} defaultChecked disabled />
      <Switch label={tell} description={daily} />
      <Switch label={tell} error={nowhere} />
    </Stack>
  )),
});

/** On is at the left, the end of the line. */
export const InArabic = States.extend({ globals: { lang: 'ar' } });
