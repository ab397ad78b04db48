import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { listProps } from './List.props.js';
import { List, type ListRootProps } from './index.js';
import file from './List.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Items below each other. Use it for things of one kind: `number` if their order matters. Do not use it for terms and what
 * they mean (`DataList`), or for events in time (`Timeline`).
 */
const meta = preview.meta({
  title: 'Components/List',
  component: List.Root,
  argTypes: {
    variant: { control: 'radio', options: listProps.variants.variant },
    size: { control: 'radio', options: listProps.variants.size },
  },
  render: (args) => <Rules {...args} />,
});

function Rules(props: ListRootProps) {
  const { first, second, third, detail } = useWords(words);
  return (
    <List.Root {...props}>
      <List.Item>{first}</List.Item>
      <List.Item>{second}</List.Item>
      <List.Item>
        <div>{third}</div>
        <List.Root variant="bullet" size="sm">
          <List.Item>{detail}</List.Item>
        </List.Root>
      </List.Item>
    </List.Root>
  );
}

export const Playground = meta.story({});

export const Variants = meta.story({
  render: (args) => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      {listProps.variants.variant.map((variant) => (
        <Rules key={variant} {...args} variant={variant} />
      ))}
    </div>
  ),
});

/** Numbers can begin anywhere, and count down. */
export const Numbers = meta.story({ args: { variant: 'number', start: 9 } });

/** The numbers have the digits of the brand's locale. */
export const InArabic = Numbers.extend({ globals: { lang: 'ar' } });
