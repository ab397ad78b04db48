import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { textFieldProps } from './TextField.props.js';
import { TextField } from './index.js';
import file from './TextField.words.json' with { type: 'json' };

const words = storyWords(file);
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

/** Each type sets the keyboard on a phone and the browser's validation. A password may have a button that shows it. */
export const Types = meta.story({
  render: words.render(({ types }) => (
    <Stack gap={5}>
      {textFieldProps.variants.type.map((type) => (
        <TextField key={type} type={type} label={types[type]} revealable={type === 'password'} />
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
  render: words.render(({ name, called, north, types, member, memberAndPlace, when }) => (
    <Stack gap={5}>
      <TextField label={name} description={called} placeholder={north} required />
      <TextField label={types.email} type="email" defaultValue={email} clearable />
      <TextField label={member} defaultValue={memberAndPlace} />
      <TextField label={when} defaultValue={words.for('ar').mixedDigits} clearable />
    </Stack>
  )),
});
