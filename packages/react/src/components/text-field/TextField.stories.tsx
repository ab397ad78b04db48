import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Stack } from '../stack/index.js';
import { TextField, textFieldDefaults, textFieldTypes } from './index.js';

/**
 * One line that the member writes. Use it for a name, an address, a search. Do not use it for more than a sentence
 * (`TextArea`), nor for one of a few known answers (`Select`).
 */
const meta = preview.meta({
  title: 'Components/TextField',
  component: TextField,
  args: { ...textFieldDefaults, label: 'Name on the card', hint: 'As you want to be called.', clearable: true },
  argTypes: { type: { control: 'select', options: textFieldTypes } },
});

export const Playground = meta.story({ args: { defaultValue: 'From the north' } });

/** Each type brings its own keyboard on a phone and its own check by the browser. */
export const Types = meta.story({
  render: () => (
    <Stack gap={5}>
      {textFieldTypes.map((type) => (
        <TextField key={type} type={type} label={type} />
      ))}
    </Stack>
  ),
});

/** The same field at rest, with something written, in error, and off. */
export const States = meta.story({
  render: () => (
    <Stack gap={5}>
      <TextField label="Name on the card" placeholder="From the north" />
      <TextField label="Name on the card" defaultValue="From the north" clearable />
      <TextField
        label="When did it happen?"
        defaultValue="last winter"
        error="We need a month and a year, for example March 2026."
        required
      />
      <TextField label="Your town" hint="Only your circle sees it." optional />
      <TextField label="Name on the card" defaultValue="From the north" readOnly />
      <TextField label="Name on the card" defaultValue="From the north" disabled />
    </Stack>
  ),
});

/** What stands beside the text follows the reading direction. */
export const StartAndEnd = meta.story({
  render: () => (
    <Stack gap={5}>
      <TextField label="Member" start="@" defaultValue="north-weaver" />
      <TextField label="Way to the oasis" end="km" type="number" defaultValue={12} />
    </Stack>
  ),
});

/** An empty field follows the page; what is written follows its first letter. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: () => (
    <Stack gap={5}>
      <TextField label="الاسم على البطاقة" hint="كما تحب أن تُنادى." placeholder="من الشمال" required />
      <TextField label="متى حدث ذلك؟" defaultValue="الشتاء الماضي" error="يلزمنا شهر وسنة، مثل: مارس ٢٠٢٦." clearable />
      <TextField label="بريدك" type="email" defaultValue="noor@example.org" end="@" />
    </Stack>
  ),
});

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <TextField {...args} required />
    </AllBrands>
  ),
});
