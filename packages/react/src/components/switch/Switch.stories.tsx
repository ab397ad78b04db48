import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Stack } from '../stack/index.js';
import { Switch } from './index.js';

/**
 * A setting that is on or off and takes effect at once; its words stay the same in both states. Use it for: tell me,
 * show me, keep me signed in. Do not use it for what waits until a form is sent, or for consent (`Checkbox`).
 */
const meta = preview.meta({
  title: 'Components/Switch',
  component: Switch,
  args: { label: 'Tell me when someone replies' },
});

export const Playground = meta.story({ args: { defaultChecked: true } });

export const States = meta.story({
  render: () => (
    <Stack gap={4}>
      <Switch label="Tell me when someone replies" />
      <Switch label="Tell me when someone replies" defaultChecked />
      <Switch label="Tell me when someone replies" disabled />
      <Switch label="Tell me when someone replies" defaultChecked disabled />
      <Switch label="Tell me when someone replies" hint="Once a day at most." />
      <Switch label="Tell me when someone replies" error="We have no address to write to." />
    </Stack>
  ),
});

/** On is at the end of the reading direction. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: () => (
    <Stack gap={4}>
      <Switch label="أخبرني إذا ردّ أحد" defaultChecked />
      <Switch label="أخبرني إذا ردّ أحد" hint="مرة في اليوم على الأكثر." />
    </Stack>
  ),
});

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
