import { Heading, Stack } from '@wusum/react';
import { viewOf, type QuestionStatus } from '@wusum/tribe/care/model';
import NextLink from 'next/link';
import { notFound } from 'next/navigation';
import { newId } from '../../../../src/server/ids.ts';
import { namesIn } from '../../../../src/server/members/members.ts';
import { boardFor } from '../../../../src/server/questions/board.ts';
import { pageOf } from '../../../../src/server/request.ts';
import { JoinQuestion, MergeQuestion, StepQuestion } from '../../../../src/ui/ask.tsx';
import { OneQuestion } from '../../../../src/ui/board.tsx';
import { Titles } from '../../../../src/ui/titles.tsx';

const nextSteps = {
  asked: ['heard'],
  heard: ['answered', 'declined'],
  answered: ['acted', 'declined'],
  acted: [],
  declined: [],
} as const satisfies Record<QuestionStatus, readonly string[]>;

export default async function Question({ params }: { params: Promise<{ lang: string; id: string }> }) {
  const { db, language, words, viewer, member, at } = await pageOf(params);
  const { id } = await params;
  const board = boardFor(db, viewer);
  const view = viewOf(board, id, at);
  if (!view) notFound();
  const isOpen = view.mergedInto === undefined;
  const steps = nextSteps[view.status];
  const hasJoined = view.voices.some(({ member: voice }) => voice === member?.id);
  const others = board.questions
    .filter((question) => question.id !== id && !board.merges.some(({ from }) => from === question.id))
    .map((question) => ({ id: question.id, words: question.voices[0]!.words }));
  return (
    <div className="columns">
      <div>
        <Titles title={words['board.title']} />
        <OneQuestion
          board={board}
          people={namesIn(db, language)}
          viewer={viewer}
          now={at}
          language={language}
          question={id}
        />
      </div>
      <aside className="aside">
        {member && isOpen && !hasJoined ? <JoinQuestion language={language} question={id} sendKey={newId()} /> : null}
        {viewer.role === 'host' && isOpen ? (
          <Stack gap={6}>
            {steps.length > 0 ? (
              <StepQuestion key={view.status} language={language} question={id} sendKey={newId()} steps={steps} />
            ) : null}
            <Heading level={2} size={6}>
              {words['board.merge']}
            </Heading>
            <MergeQuestion question={id} sendKey={newId()} others={others} />
          </Stack>
        ) : null}
        <NextLink className="plain-link" href={`/${language}/listening`}>
          {words['board.back']}
        </NextLink>
      </aside>
    </div>
  );
}
