'use client';

import { Callout, Heading, Stack, Text } from '@wusum/react';
import {
  BelongingReport,
  BelongingSurvey,
  SurveyResults,
  type BelongingReportProps,
  type Scale,
  type SurveyResult,
} from '@wusum/tribe/belonging';
import NextLink from 'next/link';
import { useAct } from './act.ts';
import { useWordsHere } from './words-here.tsx';

interface SurveyProps {
  readonly scale: Scale;
  readonly state: 'visitor' | 'open' | 'answered';
  readonly signIn: string;
}

/** The survey of this quarter: to be answered once. */
export function Survey({ scale, state, signIn }: SurveyProps) {
  const words = useWordsHere();
  const act = useAct();
  return (
    <section className="section reading" aria-labelledby="survey">
      <Stack gap={5}>
        <Heading level={2} id="survey" size={3}>
          {words['belonging.survey']}
        </Heading>
        <Text color="muted">{words['belonging.survey-lead']}</Text>
        {state === 'answered' ? <Callout color="success">{words['belonging.answered']}</Callout> : null}
        {state === 'visitor' ? (
          <Text>
            {words['belonging.sign-in']}{' '}
            <NextLink className="plain-link" href={signIn}>
              {words['nav.sign-in']}
            </NextLink>
          </Text>
        ) : null}
        {state === 'open' ? (
          <BelongingSurvey
            scale={scale}
            onSend={async (answers) => void (await act('survey.answer', { ...answers }))}
          />
        ) : null}
      </Stack>
    </section>
  );
}

interface ReportProps {
  readonly report: BelongingReportProps['report'];
  readonly scale: Scale;
  readonly result?: SurveyResult;
}

/** What was measured, and what members answered. */
export function Report({ report, scale, result }: ReportProps) {
  const words = useWordsHere();
  return (
    <BelongingReport report={report} heading={words['belonging.report']} level={2}>
      {result ? (
        <Stack gap={5}>
          <Heading level={3} size={3}>
            {words['belonging.results']}
          </Heading>
          <SurveyResults scale={scale} result={result} />
        </Stack>
      ) : null}
    </BelongingReport>
  );
}
