import NextLink from 'next/link';
import { notFound } from 'next/navigation';
import { pageOf } from '../../../../src/server/request.ts';
import { sentStoryWith } from '../../../../src/server/stories/shown.ts';
import { WholeStory } from '../../../../src/ui/shown-stories.tsx';

interface StoryPageProps {
  readonly params: Promise<{ lang: string; id: string }>;
}

export async function generateMetadata({ params }: StoryPageProps) {
  const { db, language, at } = await pageOf(params);
  const sent = sentStoryWith(db, (await params).id, 'page', language, at);
  return { title: sent?.story.title };
}

export default async function OneStory({ params }: StoryPageProps) {
  const { db, language, at, words } = await pageOf(params);
  // A story without consent, and one that never was, are the same to a reader.
  const sent = sentStoryWith(db, (await params).id, 'page', language, at);
  if (!sent) notFound();
  return (
    <WholeStory sent={sent} now={at}>
      <NextLink className="plain-link" href={`/${language}/stories`}>
        {words['home.all-stories']}
      </NextLink>
    </WholeStory>
  );
}
