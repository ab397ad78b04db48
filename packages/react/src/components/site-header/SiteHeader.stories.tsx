import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { BrandMark } from '../brand-mark/index.js';
import { Button } from '../button/index.js';
import { editIcon, Icon } from '../icon/index.js';
import { IconButton } from '../icon-button/index.js';
import { Show } from '../show/index.js';
import { SideNav } from '../side-nav/index.js';
import { Stack } from '../stack/index.js';
import { Strong } from '../strong/index.js';
import { TabNav } from '../tab-nav/index.js';
import { SiteHeader, type SiteHeaderRootProps } from './index.js';
import file from './SiteHeader.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The top of a site: its brand, its sections and what people do most. Use it once, at the top of every page of a site. Do not
 * use it for the heading of a page (`Heading`).
 */
const meta = preview.meta({
  title: 'Components/SiteHeader',
  component: SiteHeader.Root,
  args: { sticky: false },
  argTypes: { children: { control: false } },
  render: (args) => <Header {...args} />,
});

function Header(props: SiteHeaderRootProps) {
  const { home, pages, write } = useWords(words);
  const all = Object.entries(pages);
  return (
    <SiteHeader.Root {...props}>
      <SiteHeader.Menu>
        {all.map(([key, name]) => (
          <SideNav.Item key={key} href={`#${key}`} current={key === 'stories'}>
            {name}
          </SideNav.Item>
        ))}
      </SiteHeader.Menu>
      <SiteHeader.Brand>
        <a href="#home">
          <Stack direction="row" gap={3} align="center">
            <BrandMark size="sm" decorative />
            <Strong>{home}</Strong>
          </Stack>
        </a>
      </SiteHeader.Brand>
      <SiteHeader.Nav>
        <TabNav.Root>
          {all.map(([key, name]) => (
            <TabNav.Item key={key} href={`#${key}`} current={key === 'stories'}>
              {name}
            </TabNav.Item>
          ))}
        </TabNav.Root>
      </SiteHeader.Nav>
      <SiteHeader.Actions>
        <Show below="md">
          <IconButton variant="solid" color="accent" label={write}>
            <Icon icon={editIcon} />
          </IconButton>
        </Show>
        <Show from="md">
          <Button variant="solid" color="accent">
            {write}
          </Button>
        </Show>
      </SiteHeader.Actions>
    </SiteHeader.Root>
  );
}

export const Playground = meta.story({});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
