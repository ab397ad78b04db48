import { showOn, type Story } from '@wusum/tribe/stories/model';
import type { Database } from '../db/database.ts';
import { publishedStories, storyOf } from './read-stories.ts';
import type { Surface } from './surfaces.ts';

/** What leaves the server of a story: no more than its member agreed to for one surface. The browser proves it again. */
export interface SentStory {
  readonly story: Story<Surface>;
  readonly surface: Surface;
  /** The language to show it in: its own, or that of a translation that was agreed to. */
  readonly language: string;
}

/** A story as it may be shown on a surface, in the reader's language where that is granted; nothing without consent. */
export function sentStory(story: Story<Surface>, surface: Surface, reader: string, now: number): SentStory | undefined {
  const translated = showOn(story, surface, now, reader);
  const shown = translated.ok ? translated : showOn(story, surface, now);
  if (!shown.ok) return undefined;
  const { text, translation, credit, grants } = shown.value;
  const rest = { id: story.id, version: story.version, status: story.status, photos: [], credit };
  return {
    surface,
    language: translation?.language ?? story.language,
    story: {
      ...rest,
      ...text,
      // A member without a name is not to be recognised by an id either.
      member: '',
      translations: translation ? [translation] : [],
      grants: grants.map((grant) => ({ ...grant, surfaces: [surface] })),
    },
  };
}

/** All stories for a surface, the newest first. */
export function sentStories(db: Database, surface: Surface, reader: string, now: number): SentStory[] {
  return publishedStories(db).flatMap((story) => sentStory(story, surface, reader, now) ?? []);
}

export function sentStoryWith(
  db: Database,
  id: string,
  surface: Surface,
  reader: string,
  now: number,
): SentStory | undefined {
  const story = storyOf(db, id);
  return story && sentStory(story, surface, reader, now);
}
