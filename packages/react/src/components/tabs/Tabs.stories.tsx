import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { tabsProps } from './Tabs.props.js';
import { Tabs, type TabsRootProps } from './index.js';
import file from './Tabs.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Several views, one of them shown. Use it for two to six views that are seldom needed at the same time. Do not use it for
 * steps in an order, or for views that people compare. For pages of a site use links in a `<nav>`.
 *
 * Arrow keys follow the reading direction. The row scrolls if there are too many tabs. A panel keeps what people typed in it
 * while another tab is selected.
 */
const meta = preview.meta({
  title: 'Components/Tabs',
  component: Tabs.Root,
  args: { ...tabsProps.defaults, defaultValue: 'stories' },
  argTypes: {
    activationMode: { control: 'radio', options: tabsProps.variants.activationMode },
    orientation: { control: 'radio', options: tabsProps.variants.orientation },
  },
  render: (args) => <Parts {...args} />,
});

function Parts({ disabledTab, links = false, ...root }: TabsRootProps & { disabledTab?: string; links?: boolean }) {
  const entries = Object.entries(useWords(words));
  return (
    <Tabs.Root {...root}>
      <Tabs.List>
        {entries.map(([value, { tab }]) => (
          <Tabs.Tab key={value} value={value} asChild={links} disabled={value === disabledTab}>
            {links ? <a href={`#${value}`}>{tab}</a> : tab}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {entries.map(([value, { panel }]) => (
        <Tabs.Panel key={value} value={value}>
          {panel}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}

export const Playground = meta.story({});

/** The arrow keys skip a disabled tab. */
export const WithDisabledTab = meta.story({ render: (args) => <Parts {...args} disabledTab="questions" /> });

/** A column of tabs before the panels; the arrow keys are up and down. */
export const Vertical = meta.story({ args: { orientation: 'vertical' } });

/** With `asChild` a tab is a link, which can be opened in a new window, too. */
export const Links = meta.story({ args: { activationMode: 'manual' }, render: (args) => <Parts {...args} links /> });

/** On a narrow page the row scrolls, and buttons at its ends scroll it with the mouse. The tab with focus comes into view. */
export const Narrow = meta.story({
  render: (args) => (
    <div style={{ inlineSize: '14rem' }}>
      <Parts {...args} />
    </div>
  ),
});

/** The first tab is on the right, and the left arrow moves to the next. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
