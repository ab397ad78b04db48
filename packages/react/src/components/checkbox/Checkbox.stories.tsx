import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Stack } from '../stack/index.js';
import { Checkbox, checkboxStates } from './index.js';

/**
 * Yes or no, and in a list any number of them. Use it for consent, and for what is sent with a form. Do not use it for
 * what takes effect at once (`Switch`), nor for one of several answers (`Select`).
 */
const meta = preview.meta({
  title: 'Components/Checkbox',
  component: Checkbox,
  args: { label: 'Show my mark beside it' },
});

export const Playground = meta.story({ args: { defaultChecked: true } });

/** Off, on, and some of what it stands for; each also turned off. */
export const States = meta.story({
  render: () => (
    <Stack gap={4}>
      {checkboxStates.map((state) => (
        <Checkbox key={String(state)} label="Show my mark beside it" defaultChecked={state} />
      ))}
      {checkboxStates.map((state) => (
        <Checkbox key={String(state)} label="Show my mark beside it" defaultChecked={state} disabled />
      ))}
    </Stack>
  ),
});

/** What helps and what went wrong stand under the words. */
export const HintAndError = meta.story({
  render: () => (
    <Stack gap={4}>
      <Checkbox label="Let schools print it" hint="In the pattern book, with your name." />
      <Checkbox label="It is mine to tell" error="We can only keep what you may give." required />
    </Stack>
  ),
});

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: () => (
    <Stack gap={4}>
      <Checkbox label="أظهر وسمي بجانبها" defaultChecked />
      <Checkbox label="آذن للمدارس بطباعتها" hint="في كتاب النقوش، ومعها اسمك." />
      <Checkbox label="هي حكايتي وأملك روايتها" error="لا نحفظ إلا ما يجوز لك أن تعطيه." required />
    </Stack>
  ),
});

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Stack gap={3}>
        <Checkbox {...args} defaultChecked />
        <Checkbox {...args} />
      </Stack>
    </AllBrands>
  ),
});
