import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Avatar } from '../avatar/index.js';
import { CheckboxGroup, type CheckboxGroupProps } from '../checkbox-group/index.js';
import { CheckboxCard } from './index.js';
import file from './CheckboxCard.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A choice with a picture and a description; all of the card can be pressed. Use it for a few choices that need more than
 * a word. Do not use it for short choices (`Checkbox`), nor with a button or a link inside.
 */
const meta = preview.meta({
  title: 'Components/CheckboxCard',
  component: CheckboxCard,
  args: { label: '', value: '' },
  render: () => <Cards />,
});

function Cards(props: CheckboxGroupProps) {
  const { label, story, craft, question } = useWords(words);
  return (
    <CheckboxGroup label={label} defaultValue={['story']} {...props}>
      <CheckboxCard value="story" {...story} media={<Avatar name={story.label} size="sm" />} />
      <CheckboxCard value="craft" {...craft} media={<Avatar name={craft.label} size="sm" />} />
      <CheckboxCard value="question" {...question} media={<Avatar name={question.label} size="sm" />} />
    </CheckboxGroup>
  );
}

export const Playground = meta.story({});

/** Cards of one width in a row, which continues in a new line. */
export const Horizontal = meta.story({ render: () => <Cards orientation="horizontal" /> });

/** Without a picture; one is disabled. */
export const Plain = meta.story({
  render: words.render(({ label, story, craft, question }) => (
    <CheckboxGroup label={label} defaultValue={['story']}>
      <CheckboxCard value="story" {...story} />
      <CheckboxCard value="craft" {...craft} />
      <CheckboxCard value="question" {...question} disabled />
    </CheckboxGroup>
  )),
});

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
