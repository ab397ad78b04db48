import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual } from '../../test/words.js';
import { Stack } from '../stack/index.js';
import { Checkbox, checkboxStates } from './index.js';

const words = bilingual({
  en: {
    show: 'Show my mark beside it',
    schools: 'Let schools print it',
    book: 'In the pattern book, with your name.',
    mine: 'It is mine to tell',
    may: 'We can only keep what you may give.',
  },
  ar: {
    show: 'أظهر وسمي إلى جانبها',
    schools: 'آذن للمدارس بطباعتها',
    book: 'في كتاب النقوش، ومعها اسمك.',
    mine: 'هي حكايتي ولي أن أرويها',
    may: 'لا نحفظ إلا ما لك أن تعطيه.',
  },
});

/**
 * Yes or no, and in a list any number of them. Use it for consent, and for what is sent with a form. Do not use it for
 * what takes effect at once (`Switch`), nor for one of several answers (`Select`).
 */
const meta = preview.meta({
  title: 'Components/Checkbox',
  component: Checkbox,
  decorators: [words.inArgs],
  args: { label: words.en.show },
});

export const Playground = meta.story({ args: { defaultChecked: true } });

/** Off, on, and some of what it stands for; each also turned off. */
export const States = meta.story({
  render: words.render(({ show }) => (
    <Stack gap={4}>
      {checkboxStates.map((state) => (
        <Checkbox key={String(state)} label={show} defaultChecked={state} />
      ))}
      {checkboxStates.map((state) => (
        <Checkbox key={String(state)} label={show} defaultChecked={state} disabled />
      ))}
    </Stack>
  )),
});

/** What helps and what went wrong stand under the words. */
export const HintAndError = meta.story({
  render: words.render(({ schools, book, mine, may }) => (
    <Stack gap={4}>
      <Checkbox label={schools} description={book} />
      <Checkbox label={mine} error={may} required />
    </Stack>
  )),
});

/** The box stands on the right of its words, description and error under them. */
export const InArabic = HintAndError.extend({ globals: { lang: 'ar' } });

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
