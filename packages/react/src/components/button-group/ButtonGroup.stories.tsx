import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Button, type ButtonProps } from '../button/index.js';
import { IconButton } from '../icon-button/index.js';
import { Stack } from '../stack/index.js';
import { buttonGroupProps } from './ButtonGroup.props.js';
import { ButtonGroup, type ButtonGroupProps } from './index.js';
import file from './ButtonGroup.words.json' with { type: 'json' };

const words = storyWords(file);
const { variant: variants, orientation: orientations } = buttonGroupProps.variants;

/**
 * Buttons that belong together. Use it for two to four actions on one thing. Do not use it for a choice
 * (`SegmentedControl`, `ToggleGroup`), nor for many controls (`Toolbar`).
 */
const meta = preview.meta({
  title: 'Components/ButtonGroup',
  component: ButtonGroup,
  args: buttonGroupProps.defaults,
  argTypes: {
    variant: { control: 'radio', options: variants },
    orientation: { control: 'radio', options: orientations },
  },
  render: (args) => <Actions {...args} />,
});

function Actions({ button, ...props }: ButtonGroupProps & { button?: ButtonProps }) {
  const { story, read, keep, pass } = useWords(words);
  return (
    <ButtonGroup aria-label={story} {...props}>
      <Button {...button}>{read}</Button>
      <Button {...button}>{keep}</Button>
      <Button {...button}>{pass}</Button>
    </ButtonGroup>
  );
}

export const Playground = meta.story({});

/** Outline, soft and solid buttons, joined and spaced, in a row and below each other. */
export const Variants = meta.story({
  render: () => (
    <Stack gap={5}>
      {(['outline', 'soft', 'solid'] as const).map((variant) => (
        <Actions key={variant} button={{ variant }} />
      ))}
      <Actions variant="spaced" />
      <Stack direction="row" gap={5}>
        <Actions orientation="vertical" />
        <Actions orientation="vertical" variant="spaced" />
      </Stack>
    </Stack>
  ),
});

/** An action, and a button for its variations. */
export const Split = meta.story({
  render: words.render(({ tell, more }) => (
    <ButtonGroup aria-label={tell}>
      <Button variant="solid" color="accent">
        {tell}
      </Button>
      <IconButton variant="solid" color="accent" label={more}>
        <svg
          aria-hidden="true"
          viewBox="0 0 16 16"
          width="1em"
          height="1em"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        >
          <path d="m3 6 5 5 5-5" />
        </svg>
      </IconButton>
    </ButtonGroup>
  )),
});

/** The round corners of the first button are on the right. */
export const InArabic = Variants.extend({ globals: { lang: 'ar' } });
