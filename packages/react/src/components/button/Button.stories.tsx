import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Forward } from '../../test/signs.js';
import { Stack } from '../stack/index.js';
import { Button, buttonSizes, buttonTones } from './index.js';

/**
 * A button says what the member would say. One accent action stands on a screen; everything else is a line or a link.
 * Use it for something that happens here. Do not use it to go somewhere (`Link`) or for a setting that stays (`Switch`).
 */
const meta = preview.meta({
  title: 'Components/Button',
  component: Button,
  args: { children: 'Tell your story', tone: 'accent' },
  argTypes: { start: { control: false }, end: { control: false }, asChild: { control: false } },
});

export const Playground = meta.story();

export const Tones = meta.story({
  render: () => (
    <Stack direction="row" wrap>
      {buttonTones.map((tone) => (
        <Button key={tone} tone={tone}>
          {tone === 'danger' ? 'Take it back' : 'Keep as draft'}
        </Button>
      ))}
    </Stack>
  ),
});

export const Sizes = meta.story({
  render: (args) => (
    <Stack direction="row" align="center" wrap>
      {buttonSizes.map((size) => (
        <Button key={size} {...args} size={size} />
      ))}
    </Stack>
  ),
});

/** Hover, press and focus are under your pointer and keyboard; loading keeps its place and its focus. */
export const States = meta.story({
  render: () => (
    <Stack>
      {buttonTones.map((tone) => (
        <Stack key={tone} direction="row" wrap>
          <Button tone={tone}>Send</Button>
          <Button tone={tone} loading>
            Sending
          </Button>
          <Button tone={tone} disabled>
            Send
          </Button>
        </Stack>
      ))}
    </Stack>
  ),
});

export const StartAndEnd = meta.story({ args: { end: <Forward /> } });

/** The look of a button on a link: it goes somewhere, so it is an `<a>`. */
export const AsLink = meta.story({
  render: (args) => (
    <Button {...args} asChild end={<Forward />}>
      <a href="#stories">Read the stories</a>
    </Button>
  ),
});

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: () => (
    <Stack direction="row" wrap>
      <Button tone="accent" end={<Forward />}>
        احكِ حكايتك
      </Button>
      <Button>احفظها مسودّة</Button>
      <Button tone="quiet">ليس الآن</Button>
    </Stack>
  ),
});

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: () => (
    <AllBrands>
      <Stack direction="row" wrap>
        <Button tone="accent">Tell your story</Button>
        <Button>Keep as draft</Button>
        <Button tone="quiet">Not now</Button>
      </Stack>
    </AllBrands>
  ),
});
