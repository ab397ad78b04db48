import {
  advance,
  grantFaults,
  grantFor,
  type Credit,
  type Grant,
  type StatusRefusal,
  type StoryAction,
  type StoryState,
} from '@wusum/tribe/stories/model';
import { openCare } from '../care/desk.ts';
import { htmlOfText } from '../content.ts';
import type { Database } from '../db/database.ts';
import { newId } from '../ids.ts';
import { refreshCopies } from './copies.ts';
import { stateOf, storyOf } from './read-stories.ts';
import type { Surface } from './surfaces.ts';

const day = 86_400_000;
/** How long hosts may take to read a story, and to read an appeal. */
export const readingDays = 7;

export interface StoryText {
  readonly title: string;
  readonly text: string;
  readonly language: string;
}

/** A new story, handed in: two hosts read it. @returns its id */
export function sendStory(db: Database, member: string, given: StoryText, now: number, id = newId()): string {
  db.run(
    `INSERT INTO stories (id, member, status, version, title, html, language, changed)
     VALUES (?, ?, 'draft', 1, ?, ?, ?, ?)`,
    id,
    member,
    given.title,
    htmlOfText(given.text),
    given.language,
    now,
  );
  keepVersion(db, id, now);
  const submitted = step(db, id, {
    kind: 'submit',
    by: { role: 'member', id: member },
    at: now,
    until: now + readingDays * day,
  });
  if (submitted) throw new Error(`A new story was refused: ${submitted}.`);
  return id;
}

/** Another text of a story. It is another version: nobody has agreed to it yet, and it is shown nowhere until they do. */
export function reviseStory(db: Database, id: string, given: StoryText, now: number): void {
  db.run(
    'UPDATE stories SET version = version + 1, title = ?, html = ?, language = ?, changed = ? WHERE id = ?',
    given.title,
    htmlOfText(given.text),
    given.language,
    now,
    id,
  );
  keepVersion(db, id, now);
  refreshCopies(db, id, now);
}

function keepVersion(db: Database, id: string, now: number): void {
  db.run(
    `INSERT INTO story_versions (story, version, title, html, language, at)
     SELECT id, version, title, html, language, ? FROM stories WHERE id = ?`,
    now,
    id,
  );
}

/** One step of a story, with its receipt. @returns why it is refused, or nothing */
export function step(
  db: Database,
  id: string,
  action: StoryAction,
): StatusRefusal | 'no such story' | 'no consent' | undefined {
  const state = stateOf(db, id) as StoryState<'draft'> | undefined;
  const story = storyOf(db, id);
  if (!state || !story) return 'no such story';
  if (action.kind === 'publish' && !isConsentedAnywhere(story.grants, story, action.at)) return 'no consent';
  // The status is known at run time only: `advance` refuses what it does not allow.
  const next = advance(state, action as Parameters<typeof advance<'draft'>>[1]);
  if (!next.ok) return next.refused.reason;
  const { status, receipts } = next.value;
  const receipt = receipts.at(-1)!;
  db.run('UPDATE stories SET status = ?, changed = ? WHERE id = ?', status, action.at, id);
  db.run(
    'INSERT INTO story_steps (story, number, receipt) VALUES (?, ?, ?)',
    id,
    receipt.number,
    JSON.stringify(receipt),
  );
  if (status === 'submitted' || status === 'appealed') openCare(db, 'story', state.member, id, action.at);
  refreshCopies(db, id, action.at);
  return undefined;
}

function isConsentedAnywhere(
  grants: readonly Grant[],
  { id, version }: { readonly id: string; readonly version: number },
  now: number,
): boolean {
  return grants.some(({ surfaces }) =>
    surfaces.some(
      (surface) => typeof grantFor(grants, { story: id, version, use: 'publish', surface }, now) === 'object',
    ),
  );
}

/** Keeps a consent. @returns its id, or what is wrong with it */
export function giveConsent(
  db: Database,
  terms: Omit<Grant<Surface>, 'id' | 'given' | 'withdrawn'>,
  now: number,
  id = newId(),
): { readonly id: string } | { readonly fault: string } {
  const [fault] = grantFaults({ ...terms, id, given: now });
  if (fault) return { fault };
  db.run(
    'INSERT INTO grants (id, story, use, terms, given) VALUES (?, ?, ?, ?, ?)',
    id,
    terms.story,
    terms.use,
    JSON.stringify(terms),
    now,
  );
  refreshCopies(db, terms.story, now);
  return { id };
}

/**
 * Takes one consent back, and with it each other one for the same use that covers a place of it: who says no once is not
 * shown there because they said yes twice. It is gone from each page with this transaction, and from each copy.
 */
export function withdrawConsent(db: Database, story: string, grant: string, now: number): void {
  db.run(
    `UPDATE grants SET withdrawn = ?
      WHERE story = ? AND withdrawn IS NULL
        AND use = (SELECT use FROM grants WHERE id = ?)
        AND EXISTS (
          SELECT 1 FROM json_each(terms, '$.surfaces') AS own
            JOIN json_each((SELECT terms FROM grants WHERE id = ?), '$.surfaces') AS given ON own.value = given.value)`,
    now,
    story,
    grant,
    grant,
  );
  refreshCopies(db, story, now);
}

export function changeCredit(db: Database, story: string, credit: Credit, now: number): void {
  db.run('INSERT INTO credits (story, at, credit) VALUES (?, ?, ?)', story, now, JSON.stringify(credit));
  refreshCopies(db, story, now);
}

export function addTranslation(db: Database, story: string, given: StoryText, translator?: Credit): void {
  db.run(
    `INSERT INTO translations (story, version, language, title, html, translator)
     SELECT id, version, ?, ?, ?, ? FROM stories WHERE id = ?`,
    given.language,
    given.title,
    htmlOfText(given.text),
    translator ? JSON.stringify(translator) : null,
    story,
  );
}
