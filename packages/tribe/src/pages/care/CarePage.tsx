import { Container, Heading, TabNav } from '@wusum/react';
import { storyWords } from '@wusum/story-kit';
import { useId, type ReactNode } from 'react';
import { useBrandWords } from '../../care/samples/use-brand-words.js';
import { HeaderLockup } from '../../symbols/index.js';
import file from './CarePages.words.json' with { type: 'json' };
import { Aside, Columns, Head, Page } from './CarePage.styles.js';

export const pageWords = storyWords(file);

const places = ['talks', 'board', 'desk'] as const;

interface CarePageProps {
  place: (typeof places)[number];
  children: ReactNode;
  /** Beside it in a wide window, below it in a narrow one. */
  aside?: { readonly title: string; readonly content: ReactNode };
}

/** A page of a community: its lockup and its places, then the page. */
export function CarePage({ place, children, aside }: CarePageProps) {
  const title = useId();
  const words = useBrandWords(pageWords);
  return (
    <Page data-frame="">
      <Container size="xl">
        <Head>
          <HeaderLockup size="sm" />
          <TabNav.Root>
            {places.map((name) => (
              <TabNav.Item key={name} href={`#${name}`} current={name === place}>
                {words[name]}
              </TabNav.Item>
            ))}
          </TabNav.Root>
        </Head>
        <Columns>
          <main>{children}</main>
          {aside ? (
            <Aside aria-labelledby={title}>
              <Heading id={title} level={2} size={6}>
                {aside.title}
              </Heading>
              {aside.content}
            </Aside>
          ) : null}
        </Columns>
      </Container>
    </Page>
  );
}
