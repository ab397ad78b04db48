import { Button, EmptyState, Status } from '@wusum/react';
import NextLink from 'next/link';
import { memberPage } from '../../../src/server/request.ts';
import { storiesOfMember } from '../../../src/server/stories/read-stories.ts';
import { Titles } from '../../../src/ui/titles.tsx';

export default async function Mine({ params }: { params: Promise<{ lang: string }> }) {
  const { db, language, words, member } = await memberPage(params);
  const stories = storiesOfMember(db, member.id);
  return (
    <div className="reading">
      <Titles title={words['mine.title']}>{words['mine.lead']}</Titles>
      {stories.length === 0 ? (
        <EmptyState
          heading={words['mine.empty']}
          actions={
            <Button asChild variant="solid" color="accent">
              <NextLink href={`/${language}/stories/new`}>{words['home.write']}</NextLink>
            </Button>
          }
        >
          {words['mine.empty-text']}
        </EmptyState>
      ) : (
        <ul className="list">
          {stories.map(({ id, title, language: written, status }) => (
            <li key={id}>
              <NextLink className="plain-link" href={`/${language}/mine/${id}`}>
                <bdi lang={written}>{title}</bdi>
              </NextLink>
              <Status color={status === 'published' ? 'success' : status === 'declined' ? 'danger' : 'neutral'}>
                {words[`status.${status}`]}
              </Status>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
