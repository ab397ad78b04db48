import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { TimeField, type TimeFieldProps } from './index.js';
import file from './TimeField.words.json' with { type: 'json' };

const words = storyWords(file);

/** A time of day with 12 or 24 hours, as the reader has it. Do not use it for how long something takes. */
const meta = preview.meta({ title: 'Components/TimeField', component: TimeField });

function One(props: TimeFieldProps) {
  const { starts, why } = useWords(words);
  return <TimeField label={starts} description={why} {...props} />;
}

function All() {
  const { starts, ends, why } = useWords(words);
  return (
    <Stack gap={4}>
      <TimeField label={starts} description={why} />
      <TimeField label={starts} defaultValue="18:30" required />
      <TimeField label={ends} defaultValue="20:05" readOnly />
      <TimeField label={ends} defaultValue="20:05" disabled />
    </Stack>
  );
}

export const Playground = meta.story({ render: (args) => <One {...args} /> });

export const States = meta.story({ render: () => <All /> });

export const InArabic = States.extend({ globals: { lang: 'ar' } });
