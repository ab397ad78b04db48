import { Isolated, storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { dataListProps } from './DataList.props.js';
import { DataList, type DataListRootProps } from './index.js';
import file from './DataList.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The facts of one item: terms and their values. Use it for the details of a story, a member or a setting. Do not use it to
 * compare several items (`Table`).
 *
 * A value in another script is isolated and keeps its direction.
 */
const meta = preview.meta({
  title: 'Components/DataList',
  component: DataList.Root,
  parameters: { inLatin: [words.for('ar').other.value] },
  argTypes: {
    orientation: { control: 'radio', options: dataListProps.variants.orientation },
    size: { control: 'radio', options: dataListProps.variants.size },
  },
  render: (args) => <Facts {...args} />,
});

function Facts(props: DataListRootProps) {
  return (
    <DataList.Root {...props}>
      {Object.entries(useWords(words)).map(([key, { term, value }]) => (
        <DataList.Item key={key}>
          <DataList.Term>{term}</DataList.Term>
          <DataList.Value>
            <Isolated text={value} />
          </DataList.Value>
        </DataList.Item>
      ))}
    </DataList.Root>
  );
}

export const Playground = meta.story({});

export const Vertical = meta.story({ args: { orientation: 'vertical' } });

/** Where there is no space beside it, the value is below its term. */
export const Narrow = meta.story({
  render: (args) => (
    <div style={{ inlineSize: '16rem' }}>
      <Facts {...args} size="sm" />
    </div>
  ),
});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
