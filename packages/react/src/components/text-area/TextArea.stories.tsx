import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual } from '../../test/words.js';
import { Stack } from '../stack/index.js';
import { textAreaProps } from './TextArea.props.js';
import { TextArea } from './index.js';

const words = bilingual({
  en: {
    label: 'Your story',
    guest: 'As you would tell it to a guest.',
    began: 'It began in the souk.',
    story: 'My grandmother wove the mark before she could write her name. I learned both from her.',
    end: 'Leave room for an end.',
  },
  ar: {
    label: 'حكايتك',
    guest: 'كما ترويها لضيف.',
    began: 'بدأت في السوق…',
    story: 'نسجت جدّتي الوسم قبل أن تعرف كيف تكتب اسمها، ومنها تعلّمت الاثنين.',
    end: 'اترك للخاتمة موضعًا.',
  },
});

/**
 * Several lines that the member writes. Use it for a story, a question, a reason. Do not use it for a single line
 * (`TextField`), nor for text with headings and pictures.
 */
const meta = preview.meta({
  title: 'Components/TextArea',
  component: TextArea,
  decorators: [words.inArgs],
  args: { ...textAreaProps.defaults, label: words.en.label, description: words.en.guest, maxLength: 280 },
});

export const Playground = meta.story({ args: { defaultValue: words.en.story } });

/** Growing with its text, of a fixed height, in error, off. */
export const States = meta.story({
  render: words.render(({ label, began, story, end }) => (
    <Stack key={story} gap={5}>
      <TextArea label={label} placeholder={began} rows={2} />
      <TextArea label={label} defaultValue={story} grow={false} />
      <TextArea label={label} defaultValue={story} maxLength={story.length} error={end} />
      <TextArea label={label} defaultValue={story} disabled />
    </Stack>
  )),
});

/** The number of characters left, in the brand's words and in the right one of the six Arabic plurals. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: () => (
    <Stack gap={5}>
      {[0, 1, 2, 3, 11, 100].map((left) => (
        <TextArea
          key={left}
          label={words.ar.label}
          defaultValue={words.ar.began}
          maxLength={words.ar.began.length + left}
          rows={1}
        />
      ))}
    </Stack>
  ),
});

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  args: { defaultValue: words.en.story },
  render: (args) => (
    <AllBrands>
      <TextArea {...args} />
    </AllBrands>
  ),
});
