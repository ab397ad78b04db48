import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Stack } from '../stack/index.js';
import { TextArea, textAreaDefaults } from './index.js';

/**
 * Several lines that the member writes. Use it for a story, a question, a reason. Do not use it for a single line
 * (`TextField`), nor for text with headings and pictures.
 */
const meta = preview.meta({
  title: 'Components/TextArea',
  component: TextArea,
  args: { ...textAreaDefaults, label: 'Your story', hint: 'As you would tell it to a guest.', maxLength: 280 },
});

const story = 'My grandmother wove the mark before she could write her name. I learned both from her.';

export const Playground = meta.story({ args: { defaultValue: story } });

/** Growing with its text, of a fixed height, in error, off. */
export const States = meta.story({
  render: () => (
    <Stack gap={5}>
      <TextArea label="Your story" placeholder="It began in the souk." rows={2} />
      <TextArea label="Your story" defaultValue={story} grow={false} />
      <TextArea label="Your story" defaultValue={story} maxLength={story.length} error="Leave room for an end." />
      <TextArea label="Your story" defaultValue={story} disabled />
    </Stack>
  ),
});

/** What is left is said in the tribe's words, in the right one of the six Arabic plurals. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  args: {
    label: 'حكايتك',
    hint: 'كما ترويها لضيف.',
    defaultValue: 'نسجت جدتي الوسم قبل أن تكتب اسمها، ومنها تعلّمت الاثنين.',
    maxLength: 120,
  },
});

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <TextArea {...args} defaultValue={story} />
    </AllBrands>
  ),
});
