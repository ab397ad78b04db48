import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Heading } from '../heading/index.js';
import { Link } from '../link/index.js';
import { Stack } from '../stack/index.js';
import { contextualHelpProps } from './ContextualHelp.props.js';
import { ContextualHelp, type ContextualHelpProps } from './index.js';
import file from './ContextualHelp.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * An explanation behind a small button. Use it next to a heading or a label for what some people want to know. Do not use it
 * for what everyone must know: write that on the page. For the name of an icon use a `Tooltip`.
 */
const meta = preview.meta({
  title: 'Components/ContextualHelp',
  component: ContextualHelp,
  args: {
    variant: contextualHelpProps.defaults.variant,
    size: contextualHelpProps.defaults.size,
    side: contextualHelpProps.defaults.side,
    align: contextualHelpProps.defaults.align,
  },
  argTypes: { children: { control: false } },
  render: (args) => <Name {...args} />,
});

function Name(props: ContextualHelpProps) {
  const { field, label, heading, text, more } = useWords(words);
  return (
    <Stack direction="row" gap={1} align="center">
      <Heading level={3} size={4}>
        {field}
      </Heading>
      <ContextualHelp label={label} heading={heading} {...props}>
        <p>{text}</p>
        <p>
          <Link href="#names">{more}</Link>
        </p>
      </ContextualHelp>
    </Stack>
  );
}

export const Playground = meta.story({});

export const Open = meta.story({ tags: ['!autodocs'], args: { defaultOpen: true } });

/** `info` adds something to know. */
export const Info = meta.story({
  render: words.render<ContextualHelpProps>(({ info, licence }, args) => (
    <ContextualHelp {...args} variant="info" label={info}>
      {licence}
    </ContextualHelp>
  )),
});

export const Sizes = meta.story({
  render: words.render<ContextualHelpProps>(({ label, text }, args) => (
    <Stack direction="row" gap={4} align="center">
      {contextualHelpProps.variants.size.map((size) => (
        <ContextualHelp {...args} key={size} size={size} label={label}>
          {text}
        </ContextualHelp>
      ))}
    </Stack>
  )),
});

/** The question mark is the Arabic one. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(canvas.getByRole('dialog', { name: words.for('ar').heading })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.getByRole('button')).toHaveFocus());
  },
});
