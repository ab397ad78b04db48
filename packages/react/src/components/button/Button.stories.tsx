import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Forward } from '../../test/signs.js';
import { bilingual } from '../../test/words.js';
import { Stack } from '../stack/index.js';
import { Button, buttonSizes, buttonTones, type ButtonProps } from './index.js';

const words = bilingual({
  en: {
    tell: 'Tell your story',
    draft: 'Keep as draft',
    later: 'Not now',
    back: 'Take it back',
    send: 'Send',
    sending: 'Sending',
    read: 'Read the stories',
  },
  ar: {
    tell: 'احكِ حكايتك',
    draft: 'احفظها مسوّدة',
    later: 'ليس الآن',
    back: 'اسحبها',
    send: 'أرسل',
    sending: 'نرسلها',
    read: 'اقرأ الحكايات',
  },
});

/**
 * A button says what the member would say. One accent action stands on a screen; everything else is a line or a link.
 * Use it for something that happens here. Do not use it to go somewhere (`Link`) or for a setting that stays (`Switch`).
 */
const meta = preview.meta({
  title: 'Components/Button',
  component: Button,
  decorators: [words.inArgs],
  args: { children: words.en.tell, tone: 'accent' },
  argTypes: { start: { control: false }, end: { control: false }, asChild: { control: false } },
});

export const Playground = meta.story();

export const Tones = meta.story({
  render: words.render(({ back, draft }) => (
    <Stack direction="row" wrap>
      {buttonTones.map((tone) => (
        <Button key={tone} tone={tone}>
          {tone === 'danger' ? back : draft}
        </Button>
      ))}
    </Stack>
  )),
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
  render: words.render(({ send, sending }) => (
    <Stack>
      {buttonTones.map((tone) => (
        <Stack key={tone} direction="row" wrap>
          <Button tone={tone}>{send}</Button>
          <Button tone={tone} loading>
            {sending}
          </Button>
          <Button tone={tone} disabled>
            {send}
          </Button>
        </Stack>
      ))}
    </Stack>
  )),
});

export const StartAndEnd = meta.story({ args: { end: <Forward /> } });

/** The look of a button on a link: it goes somewhere, so it is an `<a>`. */
export const AsLink = meta.story({
  render: words.render<ButtonProps>(({ read }, args) => (
    <Button {...args} asChild end={<Forward />}>
      <a href="#stories">{read}</a>
    </Button>
  )),
});

/** Words stand in the middle of the button, above their dots too. */
export const InArabic = States.extend({ globals: { lang: 'ar' } });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: words.render(({ tell, draft, later }) => (
    <AllBrands>
      <Stack direction="row" wrap>
        <Button variant="solid" color="accent">{tell}</Button>
        <Button>{draft}</Button>
        <Button variant="ghost">{later}</Button>
      </Stack>
    </AllBrands>
  )),
});
