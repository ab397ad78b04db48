import { Blockquote, Button, Heading, Stack, Text } from '@wusum/react';
import { Cover } from '@wusum/tribe/symbols';
import { Hero } from '@wusum/tribe/campaign';
import NextLink from 'next/link';
import { boardFor } from '../../src/server/questions/board.ts';
import { namesIn } from '../../src/server/members/members.ts';
import { pageOf } from '../../src/server/request.ts';
import { copiesOn } from '../../src/server/stories/copies.ts';
import { sentStories } from '../../src/server/stories/shown.ts';
import { Board } from '../../src/ui/board.tsx';
import { MemberHtml } from '../../src/ui/member-html.tsx';
import { Wall } from '../../src/ui/shown-stories.tsx';

const shownStories = 6;
const shownQuestions = 3;

export default async function Home({ params }: { params: Promise<{ lang: string }> }) {
  const { db, at, language, words, viewer } = await pageOf(params);
  const stories = sentStories(db, 'home', language, at).slice(0, shownStories);
  const [quote] = copiesOn(db, 'quotation', 'home', at);
  return (
    <>
      <Hero
        heading={words['home.title']}
        lead={words['home.lead']}
        media={<Cover />}
        actions={
          <>
            <Button asChild variant="solid" color="accent">
              <NextLink href={`/${language}/stories/new`}>{words['home.write']}</NextLink>
            </Button>
            <Button asChild>
              <NextLink href={`/${language}/listening`}>{words['home.board']}</NextLink>
            </Button>
          </>
        }
      />
      <section className="section" aria-labelledby="told">
        <Stack gap={6}>
          <Stack gap={3}>
            <Heading level={2} id="told">
              {words['home.stories']}
            </Heading>
            <Text color="muted">{words['home.stories-lead']}</Text>
          </Stack>
          <Wall stories={stories} surface="home" path={`/${language}/stories`} now={at} />
          {quote ? (
            <Blockquote size="lead" source={<bdi lang={quote.language}>{quote.title}</bdi>}>
              <MemberHtml html={quote.html} language={quote.language} />
            </Blockquote>
          ) : null}
          <NextLink className="plain-link" href={`/${language}/stories`}>
            {words['home.all-stories']}
          </NextLink>
        </Stack>
      </section>
      <section className="section" aria-labelledby="asked">
        <Stack gap={6}>
          <Stack gap={3}>
            <Heading level={2} id="asked">
              {words['home.asked']}
            </Heading>
            <Text color="muted">{words['home.asked-lead']}</Text>
          </Stack>
          <Board
            board={boardFor(db, viewer)}
            people={namesIn(db, language)}
            viewer={viewer}
            now={at}
            language={language}
            most={shownQuestions}
          />
          <NextLink className="plain-link" href={`/${language}/listening`}>
            {words['home.all-asked']}
          </NextLink>
        </Stack>
      </section>
    </>
  );
}
