import type { Instant } from '../outcome.js';
import { grantFor, uses, usesOfPublished, type Grant, type Use } from './consent.js';
import type { Story } from './story.js';

/** One line of the page that shows a member where the story is. */
export interface Standing {
  readonly use: Use;
  readonly surface: string;
  readonly grant: Grant;
  /** `waiting`: agreed to, but the story is not published. */
  readonly state: 'live' | 'waiting';
  readonly until?: Instant;
}

/** Where a story is, and where its member has agreed to, use by use: each line can be withdrawn alone. */
export function standingOf(story: Story, now: Instant): Standing[] {
  const surfaces = [...new Set(story.grants.flatMap((grant) => grant.surfaces))];
  return uses.flatMap((use) =>
    surfaces.flatMap((surface): Standing[] => {
      const grant = liveGrant(story, use, surface, now);
      if (!grant) return [];
      const published =
        story.status === 'published' && (!usesOfPublished.includes(use) || isPublished(story, surface, now));
      return [{ use, surface, grant, state: published ? 'live' : 'waiting', until: grant.expires }];
    }),
  );
}

function isPublished(story: Story, surface: string, now: Instant): boolean {
  return liveGrant(story, 'publish', surface, now) !== undefined;
}

function liveGrant(story: Story, use: Use, surface: string, now: Instant): Grant | undefined {
  const found = grantFor(story.grants, { story: story.id, version: story.version, use, surface }, now);
  return typeof found === 'object' ? found : undefined;
}

/** The story without one use, on the surfaces of one grant. Everything else that was agreed to stays. */
export function withdraw(story: Story, grant: string, now: Instant): Story {
  const grants = story.grants.map((each) => (each.id === grant ? { ...each, withdrawn: each.withdrawn ?? now } : each));
  return { ...story, grants };
}
