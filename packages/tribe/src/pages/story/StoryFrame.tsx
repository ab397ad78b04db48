import { Container, TabNav } from '@wusum/react';
import { storyWords } from '@wusum/story-kit';
import type { ReactNode } from 'react';
import { useBrandWords } from '../../care/samples/use-brand-words.js';
import { HeaderLockup } from '../../symbols/index.js';
import { Head, Main, Page } from './StoryPages.styles.js';
import file from './StoryPages.words.json' with { type: 'json' };

export const storyPageWords = storyWords(file);

const places = ['stories', 'talks', 'board'] as const;

/** A page of a community with a story in it: its lockup and its places, then the page. */
export function StoryFrame({ children }: { readonly children: ReactNode }) {
  const words = useBrandWords(storyPageWords);
  return (
    <Page>
      <Container size="md">
        <Head>
          <HeaderLockup size="sm" />
          <TabNav.Root>
            {places.map((name) => (
              <TabNav.Item key={name} href={`#${name}`} current={name === 'stories'}>
                {words[name]}
              </TabNav.Item>
            ))}
          </TabNav.Root>
        </Head>
        <Main>{children}</Main>
      </Container>
    </Page>
  );
}
