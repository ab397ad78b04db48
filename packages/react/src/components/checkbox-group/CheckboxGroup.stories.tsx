import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Checkbox } from '../checkbox/index.js';
import { Stack } from '../stack/index.js';
import { checkboxGroupProps } from './CheckboxGroup.props.js';
import { CheckboxGroup, type CheckboxGroupProps } from './index.js';
import file from './CheckboxGroup.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Several choices, any number of which can be chosen. Use it for a question with several answers. Do not use it for one
 * answer (`RadioGroup`), nor for settings that take effect at once (`Switch`).
 */
const meta = preview.meta({
  title: 'Components/CheckboxGroup',
  component: CheckboxGroup,
  args: { ...checkboxGroupProps.defaults, defaultValue: ['archive'] },
  argTypes: { orientation: { control: 'radio', options: checkboxGroupProps.variants.orientation } },
  render: (args) => <Circles {...args} />,
});

function Circles(props: CheckboxGroupProps) {
  const { label, type, archive, welcome } = useWords(words);
  return (
    <CheckboxGroup label={label} {...props}>
      <Checkbox value="type" {...type} />
      <Checkbox value="archive" {...archive} />
      <Checkbox value="welcome" {...welcome} />
    </CheckboxGroup>
  );
}

export const Playground = meta.story({});

/** One checkbox for all; it is indeterminate while some are chosen. */
export const SelectAll = meta.story({
  render: words.render(({ label, all, type, archive, welcome }) => (
    <CheckboxGroup label={label} selectAll={all} defaultValue={['archive']}>
      <Checkbox value="type" label={type.label} />
      <Checkbox value="archive" label={archive.label} />
      <Checkbox value="welcome" label={welcome.label} />
    </CheckboxGroup>
  )),
});

/** Required, with an error; disabled, in a row. */
export const States = meta.story({
  render: words.render(({ label, description, error, type, archive }) => (
    <Stack gap={6}>
      <CheckboxGroup {...{ label, description, error }} required>
        <Checkbox value="type" label={type.label} />
        <Checkbox value="archive" label={archive.label} />
      </CheckboxGroup>
      <CheckboxGroup label={label} orientation="horizontal" defaultValue={['type']} disabled>
        <Checkbox value="type" label={type.label} />
        <Checkbox value="archive" label={archive.label} />
      </CheckboxGroup>
    </Stack>
  )),
});

export const InArabic = SelectAll.extend({ globals: { lang: 'ar' } });
