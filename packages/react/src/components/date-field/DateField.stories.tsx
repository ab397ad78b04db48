import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import file from './DateField.words.json' with { type: 'json' };
import { DateField, type DateFieldProps } from './index.js';

const words = storyWords(file);

/**
 * A date in parts, in the digits of the reader. Use it for a date that people know by heart. Do not use it where they need
 * to see the week around (`DatePicker`).
 */
const meta = preview.meta({ title: 'Components/DateField', component: DateField });

function One(props: DateFieldProps) {
  const { born, why } = useWords(words);
  return <DateField label={born} description={why} {...props} />;
}

function All() {
  const { born, why, written, late } = useWords(words);
  return (
    <Stack gap={4}>
      <DateField label={born} description={why} />
      <DateField label={born} defaultValue="1994-03-11" required />
      <DateField label={written} calendar="islamic-umalqura" defaultValue="2026-02-18" />
      <DateField label={written} defaultValue="2020-01-01" error={late} />
      <DateField label={written} defaultValue="2026-11-29" disabled />
      <DateField label={written} defaultValue="2026-11-29" readOnly />
    </Stack>
  );
}

export const Playground = meta.story({ render: (args) => <One {...args} /> });

export const States = meta.story({ render: () => <All /> });

export const InArabic = States.extend({ globals: { lang: 'ar' } });
