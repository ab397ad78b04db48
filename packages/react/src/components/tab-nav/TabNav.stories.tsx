import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { TabNav, type TabNavRootProps } from './index.js';
import file from './TabNav.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The pages of one section, as a row of links. Use it where each view has an address of its own. Do not use it for views of
 * one page (`Tabs`).
 */
const meta = preview.meta({
  title: 'Components/TabNav',
  component: TabNav.Root,
  render: (args) => <Pages {...args} />,
});

function Pages(props: TabNavRootProps) {
  const { name, ...pages } = useWords(words);
  return (
    <TabNav.Root aria-label={name} {...props}>
      {Object.entries(pages).map(([key, page], index) => (
        <TabNav.Item key={key} href={`#${key}`} current={index === 1}>
          {page}
        </TabNav.Item>
      ))}
    </TabNav.Root>
  );
}

export const Playground = meta.story({});

/** A row that is too long scrolls, and shows at its ends that there are more pages. */
export const Narrow = meta.story({
  render: (args) => (
    <div style={{ inlineSize: '14rem' }}>
      <Pages {...args} />
    </div>
  ),
});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
