import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { toggleProps } from './Toggle.props.js';
import { Toggle } from './index.js';
import file from './Toggle.words.json' with { type: 'json' };

const words = storyWords(file);
const { variant: variants, size: sizes } = toggleProps.variants;

const pin = (
  <svg
    aria-hidden="true"
    viewBox="0 0 16 16"
    width="1.25em"
    height="1.25em"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
  >
    <path d="M4 2h8v12l-4-3-4 3z" />
  </svg>
);

/**
 * A button that stays pressed. Use it for a state of what is next to it that is seen at once. Do not use it for a setting
 * (`Switch`), for a value of a form (`Checkbox`), nor for one of several views (`SegmentedControl`).
 */
const meta = preview.meta({
  title: 'Components/Toggle',
  component: Toggle,
  decorators: [words.inArgs],
  args: { children: words.en.listen, defaultPressed: true },
  argTypes: { start: { control: false }, end: { control: false } },
});

export const Playground = meta.story();

/** Released, pressed and disabled, in each variant. */
export const States = meta.story({
  render: words.render(({ follow, mute }) => (
    <Stack>
      {variants.map((variant) => (
        <Stack key={variant} direction="row" align="center" wrap>
          <Toggle variant={variant}>{follow}</Toggle>
          <Toggle variant={variant} defaultPressed>
            {follow}
          </Toggle>
          <Toggle variant={variant} label={follow} defaultPressed>
            {pin}
          </Toggle>
          <Toggle variant={variant} start={pin}>
            {follow}
          </Toggle>
          <Toggle variant={variant} disabled>
            {mute}
          </Toggle>
          <Toggle variant={variant} defaultPressed disabled>
            {mute}
          </Toggle>
        </Stack>
      ))}
    </Stack>
  )),
});

export const Sizes = meta.story({
  render: (args) => (
    <Stack direction="row" align="center" wrap>
      {sizes.map((size) => (
        <Toggle key={size} {...args} size={size} />
      ))}
    </Stack>
  ),
});

export const InArabic = States.extend({ globals: { lang: 'ar' } });
