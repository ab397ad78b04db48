import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual } from '../../test/words.js';
import { Stack } from '../stack/index.js';
import { Switch } from './index.js';

const words = bilingual({
  en: {
    tell: 'Tell me when someone replies',
    daily: 'Once a day at most.',
    nowhere: 'We have no address to write to.',
  },
  ar: {
    tell: 'أخبرني إذا ردّ أحد',
    daily: 'مرة في اليوم على الأكثر.',
    nowhere: 'ليس عندنا عنوان نكتب إليه.',
  },
});

/**
 * A setting that is on or off and takes effect at once; its words stay the same in both states. Use it for: tell me,
 * show me, keep me signed in. Do not use it for what waits until a form is sent, or for consent (`Checkbox`).
 */
const meta = preview.meta({
  title: 'Components/Switch',
  component: Switch,
  decorators: [words.inArgs],
  args: { label: words.en.tell },
});

export const Playground = meta.story({ args: { defaultChecked: true } });

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

/** On is at the left, where the line ends. */
export const InArabic = States.extend({ globals: { lang: 'ar' } });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Stack gap={3}>
        <Switch {...args} defaultChecked />
        <Switch {...args} />
      </Stack>
    </AllBrands>
  ),
});
