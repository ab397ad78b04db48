import { Blockquote, Box, Container, Heading, Pattern, Stack, useScope } from '@wusum/react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { BelongingReport } from '../../belonging/belonging-report/index.js';
import { ConsensusMap } from '../../belonging/consensus-map/index.js';
import { exampleAnswers, exampleOpinions, exampleReport } from '../../belonging/examples.js';
import { senseOfCommunity } from '../../belonging/scales.js';
import { surveyResult } from '../../belonging/survey.js';
import { SurveyResults } from '../../belonging/survey-results/index.js';
import { useBrandWords } from '../../care/samples/use-brand-words.js';
import file from './BelongingReportPage.words.json' with { type: 'json' };

const words = storyWords(file);
const report = exampleReport();
const result = surveyResult(senseOfCommunity, exampleAnswers(senseOfCommunity, 74));
const map = exampleOpinions(['a', 'b', 'c', 'd', 'e', 'f']);

/** A page that a community shows its members: what was measured, what they say, what they voted on, and what follows. */
const meta = preview.meta({
  title: 'Tribe/Pages/BelongingReport',
  component: BelongingReport,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  args: { report, heading: '' },
  render: () => <Page />,
});

function Page() {
  const text = useWords(words);
  const { lang = 'en' } = useScope();
  const { heading, action, ...votes } = useBrandWords(words);
  const statements = Object.fromEntries(Object.entries(votes).map(([name, own]) => [name, { text: own, lang }]));
  return (
    <main>
      <Pattern />
      <Box asChild paddingBlock={9}>
        <Container>
          <BelongingReport level={1} report={report} heading={heading}>
            <Stack gap={5}>
              <Heading level={2} size={2}>
                {text.survey}
              </Heading>
              <SurveyResults scale={senseOfCommunity} result={result} />
            </Stack>
            <Stack gap={5}>
              <Heading level={2} size={2}>
                {text.votes}
              </Heading>
              <ConsensusMap level={3} map={map} statements={statements} />
            </Stack>
            <Stack gap={5}>
              <Heading level={2} size={2}>
                {text.next}
              </Heading>
              <Blockquote>{action}</Blockquote>
            </Stack>
          </BelongingReport>
        </Container>
      </Box>
    </main>
  );
}

export const Playground = meta.story({});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
