import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { NumberText } from './index.js';
import file from './NumberText.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A number in the digits of the reader. Use it for counts and measures. Do not use it for codes, telephone numbers and
 * years.
 */
const meta = preview.meta({ title: 'Components/NumberText', component: NumberText, args: { value: 12_480.5 } });

function All() {
  const { members, answered, waited, change } = useWords(words);
  const rows = [
    [members, 12_480, undefined],
    [answered, 0.82, { style: 'percent' }],
    [waited, 2, { style: 'unit', unit: 'day', unitDisplay: 'long' }],
    [change, -7, { signDisplay: 'exceptZero' }],
  ] as const;
  return (
    <Stack gap={2}>
      {rows.map(([label, value, format]) => (
        <Text key={label}>
          <span>{label}</span>: <NumberText value={value} format={format} />
        </Text>
      ))}
    </Stack>
  );
}

export const Playground = meta.story();

export const Formats = meta.story({ render: () => <All /> });

/** Two days are a dual, and have no digit. */
export const InArabic = Formats.extend({ globals: { lang: 'ar' } });
