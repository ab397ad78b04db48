import { Heading, Stack, Text } from '@wusum/react';
import NextLink from 'next/link';
import { notFound } from 'next/navigation';
import { textOfHtml } from '../../../../src/server/content.ts';
import { newId } from '../../../../src/server/ids.ts';
import { memberPage } from '../../../../src/server/request.ts';
import { stateOf, storyOf } from '../../../../src/server/stories/read-stories.ts';
import { askedUses, consentWording, licences, surfaces } from '../../../../src/server/stories/surfaces.ts';
import { Agree, Named, Revise, Stands, Steps } from '../../../../src/ui/own-story.tsx';
import { Titles } from '../../../../src/ui/titles.tsx';

const year = 365 * 86_400_000;

/** Where one’s own story stands: its steps, where it is shown, what was agreed to, how its member is named. */
export default async function MyStory({ params }: { params: Promise<{ lang: string; id: string }> }) {
  const { db, language, words, member, at } = await memberPage(params);
  const { id } = await params;
  const story = storyOf(db, id);
  const state = stateOf(db, id);
  if (!story || !state || story.member !== member.id) notFound();
  const places = surfaces.map((value) => ({ value, label: words[`surface.${value}`] }));
  return (
    <div className="columns">
      <div>
        <Titles title={story.title} />
        <Stack gap={8}>
          <Steps state={state} now={at} />
          <Part heading={words['mine.where']}>
            <Stands story={story} surfaces={places} now={at} />
          </Part>
          <Part heading={words['mine.agree']} lead={words['mine.agree-lead']}>
            <Agree
              story={story}
              surfaces={places}
              uses={askedUses}
              licences={licences}
              wording={consentWording}
              ends={[null, endOfDay(at + year), endOfDay(at + 2 * year)]}
            />
          </Part>
          {state.status === 'draft' || state.status === 'changes requested' ? (
            <Part heading={words['mine.revise']} lead={words['mine.revise-lead']}>
              <Revise
                id={id}
                title={story.title}
                text={textOfHtml(story.content.html)}
                language={story.language}
                sendKey={newId()}
              />
            </Part>
          ) : null}
        </Stack>
      </div>
      <aside className="aside">
        <Heading level={2} size={6}>
          {words['mine.credit']}
        </Heading>
        <Named story={id} credit={story.credit} />
        <NextLink className="plain-link" href={`/${language}/mine`}>
          {words['mine.back']}
        </NextLink>
      </aside>
    </div>
  );
}

/** The same time all day: a page that is loaded again offers the same ends. */
const endOfDay = (time: number) => Math.ceil(time / 86_400_000) * 86_400_000;

function Part({ heading, lead, children }: { heading: string; lead?: string; children: React.ReactNode }) {
  return (
    <Stack gap={5}>
      <Stack gap={2}>
        <Heading level={2} size={3}>
          {heading}
        </Heading>
        {lead === undefined ? null : <Text color="muted">{lead}</Text>}
      </Stack>
      {children}
    </Stack>
  );
}
