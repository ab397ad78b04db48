import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { stepperProps } from './Stepper.props.js';
import { Stepper, type StepperRootProps, type StepperState } from './index.js';
import file from './Stepper.words.json' with { type: 'json' };

const words = storyWords(file);
const states: readonly StepperState[] = ['complete', 'complete', 'current', 'upcoming'];

/**
 * The steps of a task, and how far it is. Use it for three to six steps in an order. Do not use it for views in any order
 * (`Tabs`), or for what has happened (`Timeline`).
 */
const meta = preview.meta({
  title: 'Components/Stepper',
  component: Stepper.Root,
  argTypes: { orientation: { control: 'radio', options: stepperProps.variants.orientation } },
  render: (args) => <Steps {...args} />,
});

interface StepsProps extends StepperRootProps {
  of?: readonly StepperState[];
  links?: boolean;
}

function Steps({ of = states, links = false, ...root }: StepsProps) {
  return (
    <Stepper.Root {...root}>
      {Object.entries(useWords(words)).map(([key, { name, description }], index) => {
        const isLink = links && of[index] === 'complete';
        return (
          <Stepper.Step key={key} step={index + 1} state={of[index]} description={description} asChild={isLink}>
            {isLink ? <a href={`#${key}`}>{name}</a> : name}
          </Stepper.Step>
        );
      })}
    </Stepper.Root>
  );
}

export const Playground = meta.story({});

/** A step to correct has a sign of its own; assistive technology reads the state in words. */
export const States = meta.story({
  render: (args) => <Steps {...args} of={['complete', 'error', 'current', 'upcoming']} />,
});

/** With `asChild` the name of a step leads back to it. */
export const Links = meta.story({ render: (args) => <Steps {...args} links /> });

export const Vertical = meta.story({ args: { orientation: 'vertical' } });

/** Where there is little space, the steps are below each other. */
export const Narrow = meta.story({
  render: (args) => (
    <div style={{ inlineSize: '18rem' }}>
      <Steps {...args} />
    </div>
  ),
});

/** The first step is on the right, and numbers have the digits of the language. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
