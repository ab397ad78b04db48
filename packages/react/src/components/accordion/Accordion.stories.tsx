import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, waitFor } from 'storybook/test';
import { accordionProps } from './Accordion.props.js';
import { Accordion, type AccordionRootProps } from './index.js';
import file from './Accordion.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Several parts under headings that open and close. Use it for questions and answers. Do not use it where people read most of
 * the parts: headings in a page are faster. For views of one thing use `Tabs`.
 */
const meta = preview.meta({
  title: 'Components/Accordion',
  component: Accordion.Root,
  args: { multiple: accordionProps.defaults.multiple, headingLevel: 3, defaultValue: ['join'] },
  argTypes: { headingLevel: { control: 'radio', options: accordionProps.variants.headingLevel } },
  render: (args) => <Questions {...args} />,
});

function Questions({ disabledItem, ...root }: AccordionRootProps & { disabledItem?: string }) {
  return (
    <Accordion.Root {...root}>
      {Object.entries(useWords(words)).map(([value, { question, answer }]) => (
        <Accordion.Item key={value} value={value} disabled={value === disabledItem}>
          <Accordion.Trigger>{question}</Accordion.Trigger>
          <Accordion.Panel>{answer}</Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion.Root>
  );
}

export const Playground = meta.story({});

export const Multiple = meta.story({ args: { multiple: true, defaultValue: ['join', 'language'] } });

export const WithDisabledItem = meta.story({ render: (args) => <Questions {...args} disabledItem="leave" /> });

/** The item that opens closes the one that was open. */
export const OneIsOpen = meta.story({
  play: async ({ canvasElement, userEvent }) => {
    const all = [...canvasElement.querySelectorAll('details')];
    const open = () => all.map((details) => details.open);
    await userEvent.click(all[2]!.querySelector('summary')!);
    await waitFor(() => expect(open()).toEqual([false, false, true]));
    await userEvent.keyboard('{ArrowUp}');
    await userEvent.click(document.activeElement!);
    await waitFor(() => expect(open()).toEqual([false, true, false]));
  },
});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
