import { useId } from 'react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Button } from '../button/index.js';
import { Heading } from '../heading/index.js';
import { editIcon, Icon } from '../icon/index.js';
import { IconButton } from '../icon-button/index.js';
import { Show } from '../show/index.js';
import { SideNav } from '../side-nav/index.js';
import { SiteHeader } from '../site-header/index.js';
import { SkipNav } from '../skip-nav/index.js';
import { Strong } from '../strong/index.js';
import { Text } from '../text/index.js';
import { AppShell, type AppShellRootProps } from './index.js';
import file from './AppShell.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The areas of an application: header, side, main, end and footer. Use it once, around a whole application or site. Do not
 * use it for a part of a page (`Grid`, `Splitter`).
 */
const meta = preview.meta({
  title: 'Components/AppShell',
  component: AppShell.Root,
  argTypes: { children: { control: false } },
  render: (args) => <Application {...args} />,
});

function Application({ isPart, ...props }: AppShellRootProps & { isPart?: boolean }) {
  const { brand, write, pages, heading, text, aside, note, foot } = useWords(words);
  const id = useId();
  // Several on one page, in a story of all brands: a page has one main area.
  const main = isPart ? { id: undefined as never } : {};
  return (
    <AppShell.Root {...props}>
      <SiteHeader.Root asChild>
        <AppShell.Header>
          {isPart ? null : <SkipNav />}
          <SiteHeader.Brand>
            <Strong>{brand}</Strong>
          </SiteHeader.Brand>
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
        </AppShell.Header>
      </SiteHeader.Root>
      <AppShell.Side>
        <SideNav.Root collapsible={false}>
          {Object.entries(pages).map(([key, name]) => (
            <SideNav.Item key={key} href={`#${key}`} current={key === 'stories'}>
              {name}
            </SideNav.Item>
          ))}
        </SideNav.Root>
      </AppShell.Side>
      <AppShell.Main {...main}>
        <Heading level={2} size={2}>
          {heading}
        </Heading>
        <Text>{text}</Text>
      </AppShell.Main>
      <AppShell.End aria-labelledby={id}>
        <Heading level={3} size={5} id={id}>
          {aside}
        </Heading>
        <Text color="muted">{note}</Text>
      </AppShell.End>
      <AppShell.Footer>
        <Text size="caption" color="muted">
          {foot}
        </Text>
      </AppShell.Footer>
    </AppShell.Root>
  );
}

export const Playground = meta.story({});

/** The side area is on the right. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
