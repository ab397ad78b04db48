import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { checkboxProps } from './Checkbox.props.js';
import { Checkbox } from './index.js';
import file from './Checkbox.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A yes or no, or one of several items that can all be chosen. Use it for consent, and for a value that is sent with a form.
 * Do not use it for a setting that takes effect at once (`Switch`), nor to choose one of several (`Select`).
 */
const meta = preview.meta({
  title: 'Components/Checkbox',
  component: Checkbox,
  decorators: [words.inArgs],
  args: { label: words.en.show },
});

export const Playground = meta.story({ args: { defaultChecked: true } });

export const Sizes = meta.story({
  render: words.render(({ show }) => (
    <Stack gap={4}>
      {checkboxProps.variants.size.map((size) => (
        <Checkbox key={size} size={size} label={show} defaultChecked />
      ))}
    </Stack>
  )),
});

/** Unchecked, checked and indeterminate; each also disabled. */
export const States = meta.story({
  render: words.render(({ show }) => (
    <Stack gap={4}>
      {checkboxProps.variants.checked.map((state) => (
        <Checkbox key={String(state)} label={show} defaultChecked={state} />
      ))}
      {checkboxProps.variants.checked.map((state) => (
        <Checkbox key={String(state)} label={show} defaultChecked={state} disabled />
      ))}
    </Stack>
  )),
});

/** Description and error are below the label. */
export const DescriptionAndError = meta.story({
  render: words.render(({ schools, book, mine, may }) => (
    <Stack gap={4}>
      <Checkbox label={schools} description={book} />
      <Checkbox label={mine} error={may} required />
    </Stack>
  )),
});

/** The box is on the right of its label, description and error below. */
export const InArabic = DescriptionAndError.extend({ globals: { lang: 'ar' } });
