import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual } from '../../test/words.js';
import { Stack } from '../stack/index.js';
import { textFieldProps } from './TextField.props.js';
import { TextField } from './index.js';

const words = bilingual({
  en: {
    name: 'Name on the card',
    called: 'As you want to be called.',
    north: 'From the north',
    types: {
      text: 'Name on the card',
      email: 'Your e-mail',
      password: 'Password',
      search: 'Find a story',
      tel: 'Phone number',
      url: 'Website',
      number: 'How many people?',
      date: 'Date',
      time: 'Time',
    },
    when: 'When did it happen?',
    winter: 'last winter',
    month: 'We need a month and a year, for example March 2026.',
    town: 'Your town',
    seen: 'Only your circle sees it.',
    member: 'Member',
    way: 'Distance to the oasis',
    distance: '12',
    kilometres: 'km',
  },
  ar: {
    name: 'الاسم على البطاقة',
    called: 'الاسم الذي نناديك به.',
    north: 'من أهل الشمال',
    types: {
      text: 'الاسم على البطاقة',
      email: 'بريدك',
      password: 'كلمة السرّ',
      search: 'ابحث عن حكاية',
      tel: 'رقم الهاتف',
      url: 'صفحتك',
      number: 'كم أنتم؟',
      date: 'في أيّ يوم؟',
      time: 'في أيّ ساعة؟',
    },
    when: 'متى كان ذلك؟',
    winter: 'الشتاء الماضي',
    month: 'يلزمنا شهر وسنة، مثل: مارس ٢٠٢٦.',
    town: 'بلدتك',
    seen: 'لا يراها إلا أهل حلقتك.',
    member: 'العضو',
    way: 'المسافة إلى الواحة',
    distance: '١٢',
    kilometres: 'كم',
  },
});
const address = 'north-weaver';

/**
 * A text of one line. Use it for a name, an address, a search. Do not use it for more than a sentence (`TextArea`), nor to
 * choose from a list (`Select`).
 */
const meta = preview.meta({
  title: 'Components/TextField',
  component: TextField,
  decorators: [words.inArgs],
  args: { ...textFieldProps.defaults, label: words.en.name, description: words.en.called, clearable: true },
  argTypes: { type: { control: 'select', options: textFieldProps.variants.type } },
});

export const Playground = meta.story({ args: { defaultValue: words.en.north } });

/** Each type sets the keyboard on a phone and the browser's validation. */
export const Types = meta.story({
  render: words.render(({ types }) => (
    <Stack gap={5}>
      {textFieldProps.variants.type.map((type) => (
        <TextField key={type} type={type} label={types[type]} />
      ))}
    </Stack>
  )),
});

/** Empty, with a value, invalid, optional, read-only and disabled. */
export const States = meta.story({
  render: words.render(({ name, north, when, winter, month, town, seen }) => (
    <Stack key={north} gap={5}>
      <TextField label={name} placeholder={north} />
      <TextField label={name} defaultValue={north} clearable />
      <TextField label={when} defaultValue={winter} error={month} required />
      <TextField label={town} description={seen} optional />
      <TextField label={name} defaultValue={north} readOnly />
      <TextField label={name} defaultValue={north} disabled />
    </Stack>
  )),
});

/** Start and end follow the reading direction. */
export const StartAndEnd = meta.story({
  parameters: { inLatin: [address] },
  render: words.render(({ member, way, distance, kilometres }) => (
    <Stack gap={5}>
      <TextField label={member} start="@" defaultValue={address} />
      <TextField key={distance} label={way} end={kilometres} inputMode="numeric" defaultValue={distance} />
    </Stack>
  )),
});

const email = 'noor@example.org';

/** An empty field follows the page; a value follows its first letter, and an address is left-to-right. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  parameters: { inLatin: [email, address] },
  render: () => (
    <Stack gap={5}>
      <TextField label={words.ar.name} description={words.ar.called} placeholder={words.ar.north} required />
      <TextField label={words.ar.types.email} type="email" defaultValue={email} clearable />
      <TextField label={words.ar.member} defaultValue={`${address} من أهل الشمال`} />
      <TextField label={words.ar.when} defaultValue="شتاء 2025، في ١٢ من يناير" clearable />
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
