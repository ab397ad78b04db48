import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { radioGroupProps } from './RadioGroup.props.js';
import { Radio, RadioGroup, type RadioGroupProps } from './index.js';
import file from './RadioGroup.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * One of a few choices, all of them visible. Use it for two to six choices that people compare. Do not use it for more
 * (`Select`), for yes or no (`Checkbox`), nor for a view of the same content (`SegmentedControl`).
 *
 * Arrow keys follow the reading direction.
 */
const meta = preview.meta({
  title: 'Components/RadioGroup',
  component: RadioGroup,
  args: { ...radioGroupProps.defaults, defaultValue: 'circle' },
  argTypes: { orientation: { control: 'radio', options: radioGroupProps.variants.orientation } },
  render: (args) => <Readers {...args} />,
});

function Readers(props: RadioGroupProps) {
  const { label, circle, tribe, everyone } = useWords(words);
  return (
    <RadioGroup label={label} {...props}>
      <Radio value="circle" {...circle} />
      <Radio value="tribe" {...tribe} />
      <Radio value="everyone" {...everyone} />
    </RadioGroup>
  );
}

export const Playground = meta.story({});

/** In a row, which continues in a new line. */
export const Horizontal = meta.story({
  render: words.render(({ script, arabic, english, both }) => (
    <RadioGroup label={script} orientation="horizontal" defaultValue="arabic">
      <Radio value="arabic" label={arabic} />
      <Radio value="english" label={english} />
      <Radio value="both" label={both} />
    </RadioGroup>
  )),
});

/** Required, with an error; disabled; with one disabled choice. */
export const States = meta.story({
  render: words.render(({ label, description, error, arabic, english, script }) => (
    <Stack gap={6}>
      <RadioGroup {...{ label, description, error }} required>
        <Radio value="arabic" label={arabic} />
        <Radio value="english" label={english} />
      </RadioGroup>
      <RadioGroup label={script} defaultValue="arabic" disabled>
        <Radio value="arabic" label={arabic} />
        <Radio value="english" label={english} />
      </RadioGroup>
      <RadioGroup label={script} optional>
        <Radio value="arabic" label={arabic} />
        <Radio value="english" label={english} disabled />
      </RadioGroup>
    </Stack>
  )),
});

/** The left arrow key moves to the next choice of a row. */
export const InArabic = Horizontal.extend({ globals: { lang: 'ar' } });
