import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Heading } from '../heading/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { qrCodeProps } from './QRCode.props.js';
import { QRCode, type QRCodeProps } from './index.js';
import file from './QRCode.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * An address or a short text that a camera reads. Use it to take something from one screen, or from paper, to a phone, with a
 * link or the text next to it. Do not use it on the phone that would read it, nor as the only way to what it holds.
 *
 * Import it from `@wusum/react/qr-code`. It is dark on light in each mode.
 */
const meta = preview.meta({
  title: 'Components/QRCode',
  component: QRCode,
  decorators: [words.inArgs],
  parameters: { inLatin: ['wusum.example/circles/archive'] },
  args: { value: words.en.value, label: words.en.label, size: 'md' as const, errorLevel: 'medium' as const },
  argTypes: {
    size: { control: 'radio', options: qrCodeProps.variants.size },
    errorLevel: { control: 'radio', options: qrCodeProps.variants.errorLevel },
  },
});

export const Playground = meta.story({});

export const Sizes = meta.story({
  render: (args) => (
    <Stack direction="row" gap={4} align="end" wrap>
      {qrCodeProps.variants.size.map((size) => (
        <QRCode key={size} {...args} size={size} />
      ))}
    </Stack>
  ),
});

/** A higher level has more and finer modules. */
export const ErrorLevels = meta.story({
  render: words.render<QRCodeProps>(({ levels }, args) => (
    <Stack direction="row" gap={4} wrap>
      {qrCodeProps.variants.errorLevel.map((errorLevel) => (
        <Stack key={errorLevel} gap={2}>
          <QRCode {...args} errorLevel={errorLevel} />
          <Text size="caption">{levels[errorLevel]}</Text>
        </Stack>
      ))}
    </Stack>
  )),
});

function Invitation(args: QRCodeProps) {
  const { title, text } = useWords(words);
  return (
    <Stack direction={{ initial: 'column', sm: 'row' }} gap={5}>
      <QRCode {...args} />
      <Stack gap={2}>
        <Heading level={3} size={4}>
          {title}
        </Heading>
        <Text>{text}</Text>
      </Stack>
    </Stack>
  );
}

/** With the words that say what it is, and the address for people without a camera. */
export const WithText = meta.story({ render: (args) => <Invitation {...args} /> });

/** An address may have Arabic letters. The code itself is never mirrored. */
export const InArabic = WithText.extend({ globals: { lang: 'ar' } });
