import { communityReport } from '../../../src/server/belonging/report.ts';
import { hasAnswered, resultOf, roundOf, roundsOf, scale } from '../../../src/server/belonging/survey.ts';
import { pageOf } from '../../../src/server/request.ts';
import { Report, Survey } from '../../../src/ui/belonging.tsx';
import { Titles } from '../../../src/ui/titles.tsx';

export default async function Belonging({ params }: { params: Promise<{ lang: string }> }) {
  const { db, words, member, at, language } = await pageOf(params);
  const round = roundOf(at);
  // A quarter that has not ended would change with each answer: two looks, before and after, would show what one member answered.
  const ended = roundsOf(db).find((each) => each !== round);
  return (
    <>
      <Titles title={words['belonging.title']}>{words['belonging.lead']}</Titles>
      <Survey
        scale={scale}
        state={member ? (hasAnswered(db, round, member.id) ? 'answered' : 'open') : 'visitor'}
        signIn={`/${language}/sign-in`}
      />
      <Report
        report={communityReport(db, at)}
        scale={scale}
        {...(ended === undefined ? {} : { result: resultOf(db, ended) })}
      />
    </>
  );
}
