import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual, useWords } from '../../test/words.js';
import { Checkbox } from '../checkbox/index.js';
import { Select } from '../select/index.js';
import { Stack } from '../stack/index.js';
import { Switch } from '../switch/index.js';
import { TextField, type TextFieldProps } from '../text-field/index.js';
import { Field } from './index.js';

const words = bilingual({
  en: {
    name: 'Name on the card',
    called: 'As you want to be called.',
    north: 'From the north',
    town: 'Your town',
    seen: 'Only your circle sees it.',
    when: 'When did it happen?',
    winter: 'last winter',
    month: 'We need a month and a year, for example March 2026.',
    circle: 'Circle',
    stand: 'Where your story will stand.',
    circles: [
      { value: 'type', label: 'Type circle' },
      { value: 'archive', label: 'Archive circle' },
    ],
    schools: 'Schools',
    mind: 'You can change your mind.',
    print: 'Let schools print it',
    news: 'News',
    replies: 'Tell me when someone replies',
  },
  ar: {
    name: 'الاسم على البطاقة',
    called: 'كما تحبّ أن تُنادى.',
    north: 'من أهل الشمال',
    town: 'بلدتك',
    seen: 'لا يراها إلا أهل حلقتك.',
    when: 'متى كان ذلك؟',
    winter: 'الشتاء الماضي',
    month: 'يلزمنا شهر وسنة، مثل: مارس ٢٠٢٦.',
    circle: 'الحلقة',
    stand: 'حيث توضع حكايتك.',
    circles: [
      { value: 'type', label: 'حلقة الخط' },
      { value: 'archive', label: 'حلقة الأرشيف' },
    ],
    schools: 'المدارس',
    mind: 'ولك أن ترجع عنه متى شئت.',
    print: 'آذن للمدارس بطباعتها',
    news: 'الأخبار',
    replies: 'أخبرني إذا ردّ أحد',
  },
});

/**
 * A question with room for its answer: label, description, control, error. Use it when the control stands apart from its words
 * or is one of your own (`useFieldControl`); the controls take `label`, `description` and `error` themselves, which is shorter.
 * Do not use it for a group of controls: that is a `<fieldset>` with a `<legend>`.
 */
const meta = preview.meta({
  title: 'Components/Field',
  component: Field,
  decorators: [words.inArgs],
  args: { label: words.en.name, description: words.en.called, children: <Name /> },
  argTypes: { children: { control: false } },
});

/** A field keeps what was written in it, so it begins again in the other language. */
function Name(props: TextFieldProps) {
  const { north } = useWords(words);
  return <TextField key={north} defaultValue={north} {...props} />;
}

export const Playground = meta.story({});

/** One of required and optional is marked: the fewer. An error is announced when it appears. */
export const States = meta.story({
  render: words.render((word) => (
    <Stack gap={5}>
      <Field label={word.name} required>
        <TextField />
      </Field>
      <Field label={word.town} optional description={word.seen}>
        <TextField />
      </Field>
      <Field label={word.when} error={word.month}>
        <TextField key={word.winter} defaultValue={word.winter} />
      </Field>
      <Field label={word.name} disabled>
        <Name />
      </Field>
    </Stack>
  )),
});

/** It wires any control. */
export const WithAnyControl = meta.story({
  render: words.render((word) => (
    <Stack gap={5}>
      <Field label={word.circle} description={word.stand}>
        <Select options={word.circles} defaultValue="archive" />
      </Field>
      <Field label={word.schools} description={word.mind}>
        <Checkbox label={word.print} />
      </Field>
      <Field label={word.news}>
        <Switch label={word.replies} />
      </Field>
    </Stack>
  )),
});

/** Label, description and error begin on the right; what is written takes its own direction. */
export const InArabic = States.extend({ globals: { lang: 'ar' } });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Field {...args} required />
    </AllBrands>
  ),
});
