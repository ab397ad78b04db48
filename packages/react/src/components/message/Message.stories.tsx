import preview from '@wusum/story-kit/preview';
import { Brand } from '../brand/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { Message, type MessageProps } from './index.js';

/**
 * A message of the brand in the reader's language; `useMessages` returns it as a string. Use it for text that components
 * show on their own. Do not use it for the content of a page, nor to build a sentence from parts.
 */
const meta = preview.meta({
  title: 'Components/Message',
  // For one key: Storybook's types multiply the props of all of them, which TypeScript refuses.
  component: Message<'action.close'>,
  args: { message: 'action.close' } satisfies MessageProps<'action.close'>,
});

function Some() {
  return (
    <Stack gap={2}>
      {(['action.close', 'action.clear', 'select.placeholder', 'state.loading', 'state.required'] as const).map(
        (key) => (
          <Text key={key}>
            <Message message={key} />
          </Text>
        ),
      )}
    </Stack>
  );
}

function Counted() {
  return (
    <Stack gap={2}>
      {[0, 1, 2, 3, 11, 100].map((count) => (
        <Text key={count}>
          <Message message="field.characters-left" values={{ count }} />
        </Text>
      ))}
    </Stack>
  );
}

export const Playground = meta.story({});

export const Messages = meta.story({ render: () => <Some /> });

/** A number selects the form of its message and is written in the reader's digits. */
export const Plurals = meta.story({ render: () => <Counted /> });

/** The reader's locale sets digits and calendar, whatever the brand has: the region of `lang`, or `locale`. */
export const Locales = meta.story({
  render: () => (
    <Stack gap={2}>
      {['ar-EG', 'ar-AE', 'ar-u-nu-latn'].map((lang) => (
        <Brand key={lang} lang={lang}>
          <Text>
            <Message message="field.characters-left" values={{ count: 1204 }} />
          </Text>
        </Brand>
      ))}
    </Stack>
  ),
});

/** Arabic has six plural forms: zero, one, two, few, many and other. */
export const InArabic = meta.story({ globals: { lang: 'ar' }, render: () => <Counted /> });
