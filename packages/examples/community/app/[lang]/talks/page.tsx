import { DateText, Heading } from '@wusum/react';
import NextLink from 'next/link';
import { newId } from '../../../src/server/ids.ts';
import { pageOf } from '../../../src/server/request.ts';
import { threadList } from '../../../src/server/threads/threads.ts';
import { OpenTalk } from '../../../src/ui/ask.tsx';
import { Titles } from '../../../src/ui/titles.tsx';

export default async function Talks({ params }: { params: Promise<{ lang: string }> }) {
  const { db, language, words, member } = await pageOf(params);
  return (
    <div className="columns">
      <div>
        <Titles title={words['talks.title']}>{words['talks.lead']}</Titles>
        <ul className="list">
          {threadList(db).map(({ id, title, language: written, changed }) => (
            <li key={id}>
              <NextLink className="plain-link" href={`/${language}/talks/${id}`} prefetch={false}>
                <bdi lang={written}>{title}</bdi>
              </NextLink>
              <DateText value={new Date(changed).toISOString().slice(0, 10)} />
            </li>
          ))}
        </ul>
      </div>
      <aside className="aside">
        <Heading level={2} size={4}>
          {words['talks.open']}
        </Heading>
        {member ? (
          <OpenTalk language={language} sendKey={newId()} />
        ) : (
          <NextLink className="plain-link" href={`/${language}/sign-in`}>
            {words['nav.sign-in']}
          </NextLink>
        )}
      </aside>
    </div>
  );
}
