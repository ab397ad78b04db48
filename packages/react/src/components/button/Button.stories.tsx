import { ForwardIcon, storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { buttonProps } from './Button.props.js';
import { Button, type ButtonProps } from './index.js';
import file from './Button.words.json' with { type: 'json' };

const { variant: variants, color: colors, size: sizes } = buttonProps.variants;

const words = storyWords(file);

/**
 * An action. Its text is in the member's words. One solid accent button per screen; other actions are outline or ghost. Use
 * it for something that happens on this page. Do not use it to go to another page (`Link`) nor for a setting (`Switch`).
 */
const meta = preview.meta({
  title: 'Components/Button',
  component: Button,
  decorators: [words.inArgs],
  args: { children: words.en.tell, variant: 'solid', color: 'accent' },
  argTypes: { start: { control: false }, end: { control: false }, asChild: { control: false } },
});

export const Playground = meta.story();

export const Variants = meta.story({
  render: words.render(({ draft }) => (
    <Stack direction="row" wrap>
      {variants.map((variant) => (
        <Button key={variant} variant={variant}>
          {draft}
        </Button>
      ))}
    </Stack>
  )),
});

/** Each variant in each colour. `danger` is for an action that cannot be undone. */
export const VariantsAndColors = meta.story({
  render: words.render(({ back, draft }) => (
    <Stack>
      {colors.map((color) => (
        <Stack key={color} direction="row" wrap>
          {variants.map((variant) => (
            <Button key={variant} variant={variant} color={color}>
              {color === 'danger' ? back : draft}
            </Button>
          ))}
        </Stack>
      ))}
    </Stack>
  )),
});

export const Sizes = meta.story({
  render: (args) => (
    <Stack direction="row" align="center" wrap>
      {sizes.map((size) => (
        <Button key={size} {...args} size={size} />
      ))}
    </Stack>
  ),
});

/** At rest, loading and disabled. A loading button keeps its size and its focus. */
export const States = meta.story({
  render: words.render(({ send, sending }) => (
    <Stack>
      {variants.map((variant) => (
        <Stack key={variant} direction="row" wrap>
          <Button variant={variant}>{send}</Button>
          <Button variant={variant} loading>
            {sending}
          </Button>
          <Button variant={variant} disabled>
            {send}
          </Button>
        </Stack>
      ))}
    </Stack>
  )),
});

export const StartAndEnd = meta.story({ args: { end: <ForwardIcon /> } });

/** A link with the look of a button: it goes to another page, so it is an `<a>`. */
export const AsLink = meta.story({
  render: words.render<ButtonProps>(({ read }, args) => (
    <Button {...args} asChild end={<ForwardIcon />}>
      <a href="#stories">{read}</a>
    </Button>
  )),
});

/** Text is centred, with the dots above and below its letters. */
export const InArabic = States.extend({ globals: { lang: 'ar' } });
