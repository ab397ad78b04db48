'use client';

import { showOn, StoryPage, StoryWall, type StoryOnSurface } from '@wusum/tribe/stories';
import { useMemo, type ReactNode } from 'react';
import type { SentStory } from '../server/stories/shown.ts';
import type { Surface } from '../server/stories/surfaces.ts';

/** Proves the consent of what the server sent once more: a proof does not travel. */
function provenOn<On extends Surface>({ story, language }: SentStory, surface: On, now: number): StoryOnSurface<On>[] {
  const shown = showOn(story, surface, now, language);
  return shown.ok ? [shown.value] : [];
}

interface WallProps<On extends Surface> {
  readonly stories: readonly SentStory[];
  readonly surface: On;
  /** The address of a story is this, and its id. */
  readonly path: string;
  readonly now: number;
  readonly headingLevel?: 2 | 3;
  readonly emptyActions?: ReactNode;
}

/** The stories that may be shown on a surface. */
export function Wall<On extends Surface>({ stories, surface, path, now, ...rest }: WallProps<On>) {
  const proven = useMemo(
    () => stories.flatMap((story) => provenOn(story, surface, now)) as StoryOnSurface<Surface>[],
    [stories, surface, now],
  );
  return (
    <StoryWall<Surface>
      {...rest}
      stories={proven}
      surface={surface}
      hrefOf={({ id }) => `${path}/${id}`}
      seedOf={({ id }) => id}
    />
  );
}

/** One whole story. */
export function WholeStory({
  sent,
  now,
  children,
}: {
  readonly sent: SentStory;
  readonly now: number;
  readonly children?: ReactNode;
}) {
  const [shown] = useMemo(() => provenOn(sent, 'page', now), [sent, now]);
  if (!shown) return null;
  return (
    <StoryPage<'page'> story={shown} surface="page">
      {children}
    </StoryPage>
  );
}
