import { Heading, Text } from '@wusum/react';
import type { BoardFilter } from '@wusum/tribe/care';
import { boardFor } from '../../../src/server/questions/board.ts';
import { newId } from '../../../src/server/ids.ts';
import { namesIn } from '../../../src/server/members/members.ts';
import { pageOf } from '../../../src/server/request.ts';
import { Ask } from '../../../src/ui/ask.tsx';
import { Board } from '../../../src/ui/board.tsx';
import { Titles } from '../../../src/ui/titles.tsx';

interface ListeningProps {
  readonly params: Promise<{ lang: string }>;
  readonly searchParams: Promise<{ questions?: string | string[] }>;
}

export default async function Listening({ params, searchParams }: ListeningProps) {
  const { db, language, words, viewer, member, at } = await pageOf(params);
  const { questions } = await searchParams;
  const filter: BoardFilter = filters.find((name) => name === questions) ?? 'all';
  return (
    <div className="columns">
      <div>
        <Titles title={words['board.title']}>{words['board.lead']}</Titles>
        <Board
          board={boardFor(db, viewer)}
          people={namesIn(db, language)}
          viewer={viewer}
          now={at}
          language={language}
          filter={filter}
        />
      </div>
      <aside className="aside">
        <Heading level={2} size={4}>
          {words['board.ask']}
        </Heading>
        <Text color="muted">{words['board.ask-lead']}</Text>
        {member ? (
          <Ask language={language} sendKey={newId()} />
        ) : (
          <a className="plain-link" href={`/${language}/sign-in`}>
            {words['nav.sign-in']}
          </a>
        )}
      </aside>
    </div>
  );
}

const filters = ['all', 'asked', 'heard', 'answered', 'acted', 'declined'] as const satisfies readonly BoardFilter[];
