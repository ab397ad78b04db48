import { Heading } from '@wusum/react';
import { boardOrder } from '@wusum/tribe/care/model';
import { redirect } from 'next/navigation';
import { deskItems } from '../../../src/server/care/desk.ts';
import { deskTexts } from '../../../src/server/care/about.ts';
import { hostsOf, namesIn } from '../../../src/server/members/members.ts';
import { boardOf } from '../../../src/server/questions/board.ts';
import { memberPage } from '../../../src/server/request.ts';
import { Desk } from '../../../src/ui/desk.tsx';
import { OneQuestion } from '../../../src/ui/board.tsx';
import { Titles } from '../../../src/ui/titles.tsx';

/** What waits for the hosts, and the answer that is overdue. */
export default async function CareDesk({ params }: { params: Promise<{ lang: string }> }) {
  const { db, language, words, member, viewer, at } = await memberPage(params);
  if (member.role !== 'host') redirect(`/${language}`);
  const board = boardOf(db);
  const late = boardOrder(board, at).find(({ overdue }) => overdue);
  const items = deskItems(db);
  const people = namesIn(db, language);
  return (
    <div className="columns">
      <div>
        <Titles title={words['desk.title']}>{words['desk.lead']}</Titles>
        <Desk
          items={items}
          texts={deskTexts(db, items)}
          people={people}
          host={member.id}
          hosts={hostsOf(db).filter((id) => id !== member.id)}
          now={at}
          language={language}
        />
      </div>
      {late ? (
        <aside className="aside">
          <Heading level={2} size={6}>
            {words['desk.late']}
          </Heading>
          <OneQuestion board={board} people={people} viewer={viewer} now={at} language={language} question={late.id} />
        </aside>
      ) : null}
    </div>
  );
}
