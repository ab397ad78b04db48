import { Container, Heading, Pattern, Text, TextField } from '@wusum/react';
import { storyWords } from '@wusum/story-kit';
import { GuidelinesAcceptance, WelcomeRitual } from '../../care/index.js';
import { useBrandWords, useSampleLanguage } from '../../care/samples/use-brand-words.js';
import welcomeFile from '../../care/welcome/WelcomeRitual.words.json' with { type: 'json' };
import { HeaderLockup } from '../../symbols/index.js';
import { pageWords } from './CarePage.js';
import { Head, Page, Rules, Tile, Titles, Welcome } from './CarePage.styles.js';
import { ruleWords } from './ConversationPage.js';

const welcomeWords = storyWords(welcomeFile);

/** The first visit of a member: people welcome them, and then the rules. */
export function OnboardingPage() {
  const { agree, agreeLead } = useBrandWords(pageWords);
  const { one, two, three, ...people } = useBrandWords(welcomeWords);
  const { a, b, c } = useBrandWords(ruleWords);
  const language = useSampleLanguage();
  const steps = [
    { id: 'one', person: 'p1', ...one },
    { id: 'two', person: 'p2', ...two, action: <TextField label={two.heading} /> },
    { id: 'three', person: 'p3', ...three },
  ];
  const rules = Object.entries({ a, b, c }).map(([id, { name, text }]) => ({ id, name, text }));
  return (
    <Page data-frame="">
      <Container size="xl">
        <Head>
          <HeaderLockup size="sm" />
        </Head>
        <main>
          <Welcome>
            <Tile>
              <Pattern variant="cloth" />
            </Tile>
            <WelcomeRitual headingLevel={1} steps={steps} people={people} onDone={() => {}} />
          </Welcome>
          <Rules>
            <Titles>
              <Heading level={2}>{agree}</Heading>
              <Text size="lead" color="muted">
                {agreeLead}
              </Text>
            </Titles>
            <GuidelinesAcceptance
              guidelines={{ version: '1', since: Date.UTC(2026, 10, 1), language, rules }}
              onAccept={async () => {}}
            />
          </Rules>
        </main>
      </Container>
    </Page>
  );
}
