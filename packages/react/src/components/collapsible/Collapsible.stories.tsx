import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect } from 'storybook/test';
import { collapsibleProps } from './Collapsible.props.js';
import { Collapsible, type CollapsibleRootProps } from './index.js';
import file from './Collapsible.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A part of a page that opens and closes. Use it for what few people need. Do not use it for several of them (`Accordion`),
 * nor to hide what everyone has to read.
 */
const meta = preview.meta({
  title: 'Components/Collapsible',
  component: Collapsible.Root,
  args: { ...collapsibleProps.defaults },
  render: (args) => <Parts {...args} />,
});

function Parts(props: CollapsibleRootProps) {
  const { trigger, text } = useWords(words);
  return (
    <Collapsible.Root {...props}>
      <Collapsible.Trigger>{trigger}</Collapsible.Trigger>
      <Collapsible.Panel>{text}</Collapsible.Panel>
    </Collapsible.Root>
  );
}

export const Playground = meta.story({});

export const Open = meta.story({ args: { defaultOpen: true } });

export const Disabled = meta.story({ args: { disabled: true } });

/** A press opens it, another one closes it. */
export const OpensAndCloses = meta.story({
  play: async ({ canvasElement, userEvent }) => {
    const details = canvasElement.querySelector('details')!;
    const summary = details.querySelector('summary')!;
    await userEvent.click(summary);
    await expect(details.open).toBe(true);
    await userEvent.click(summary);
    await expect(details.open).toBe(false);
  },
});

export const InArabic = Open.extend({ globals: { lang: 'ar' } });
