import { Button } from '@wusum/react';
import NextLink from 'next/link';
import { pageOf } from '../../../src/server/request.ts';
import { sentStories } from '../../../src/server/stories/shown.ts';
import { Wall } from '../../../src/ui/shown-stories.tsx';
import { Titles } from '../../../src/ui/titles.tsx';

export default async function Stories({ params }: { params: Promise<{ lang: string }> }) {
  const { db, at, language, words } = await pageOf(params);
  const write = (
    <Button asChild variant="solid" color="accent">
      <NextLink href={`/${language}/stories/new`}>{words['home.write']}</NextLink>
    </Button>
  );
  return (
    <>
      <Titles title={words['wall.title']}>{words['wall.lead']}</Titles>
      <div className="titles row">{write}</div>
      <Wall
        stories={sentStories(db, 'wall', language, at)}
        surface="wall"
        path={`/${language}/stories`}
        now={at}
        headingLevel={2}
        emptyActions={write}
      />
    </>
  );
}
