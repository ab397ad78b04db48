import { excerptOf, plainContent } from '@wusum/tribe/content';
import {
  grantFor,
  pendingPurges,
  purgeKey,
  showOn,
  withdrawals,
  type ConsentEvent,
  type Credit,
  type Purge,
  type Use,
} from '@wusum/tribe/stories/model';
import type { Database } from '../db/database.ts';
import { creditChangesOf, grantsOf, stateOf, storyOf } from './read-stories.ts';
import type { Surface } from './surfaces.ts';

/** A copy of a story that is made once and served often: an entry of the feed, a quotation on the home page. */
export interface Copy {
  readonly story: string;
  readonly title: string;
  readonly html: string;
  readonly language: string;
  readonly credit: Credit;
}

const copied: readonly (readonly [Use, Surface])[] = [
  ['publish', 'feed'],
  ['quotation', 'home'],
];

/**
 * Removes the copies of a story that have lost their consent, and makes those that have it. Runs in the transaction of the
 * change: nobody reads an old copy after it. @returns the purges that were done
 */
export function refreshCopies(db: Database, story: string, now: number): Purge[] {
  // The id of a purge begins with that of its story and a colon; a semicolon is the sign after it.
  const prefix = encodeURIComponent(story);
  const done = db
    .all<{ id: string }>('SELECT id FROM purges WHERE id >= ? AND id < ?', `${prefix}:`, `${prefix};`)
    .map(({ id }) => id);
  const purges = pendingPurges(withdrawals(consentEvents(db, story), now), new Set(done));
  for (const { id, key, since } of purges) {
    db.run('DELETE FROM copies WHERE key = ?', key);
    db.run('INSERT INTO purges (id, key, since, done) VALUES (?, ?, ?, ?)', id, key, since, now);
  }
  for (const [use, surface] of copied) makeCopy(db, story, use, surface, now);
  return purges;
}

/** The copies on a surface whose consent is live. */
export function copiesOn(db: Database, use: Use, surface: Surface, now: number): Copy[] {
  const rows = db.all<{ entry: string }>(
    'SELECT entry FROM copies WHERE key LIKE ? AND (until IS NULL OR until > ?) ORDER BY key',
    `%${purgeKey('', use, surface)}`,
    now,
  );
  return rows.map(({ entry }) => JSON.parse(entry) as Copy);
}

function makeCopy(db: Database, id: string, use: Use, surface: Surface, now: number): void {
  const key = purgeKey(id, use, surface);
  const found = use === 'quotation' ? quotation(db, id, surface, now) : whole(db, id, surface, now);
  db.run('DELETE FROM copies WHERE key = ?', key);
  if (!found) return;
  const { copy, until } = found;
  db.run(
    'INSERT INTO copies (key, story, language, entry, until) VALUES (?, ?, ?, ?, ?)',
    key,
    id,
    copy.language,
    JSON.stringify(copy),
    Number.isFinite(until) ? until : null,
  );
}

interface Made {
  readonly copy: Copy;
  readonly until: number;
}

function whole(db: Database, id: string, surface: Surface, now: number): Made | undefined {
  const story = storyOf(db, id);
  const shown = story && showOn(story, surface, now);
  if (!shown?.ok) return undefined;
  const { text, credit, until } = shown.value;
  return { copy: { story: id, title: text.title, html: text.content.html, language: text.language, credit }, until };
}

/** A sentence of a story, where its member agreed to be quoted. The story itself may be shown elsewhere or nowhere. */
function quotation(db: Database, id: string, surface: Surface, now: number): Made | undefined {
  const story = storyOf(db, id);
  if (story?.status !== 'published') return undefined;
  const grant = grantFor(story.grants, { story: id, version: story.version, use: 'quotation', surface }, now);
  if (typeof grant === 'string') return undefined;
  const { title, language, credit } = story;
  return {
    copy: {
      story: id,
      title,
      html: plainContent(firstSentence(excerptOf(story.content), language)).html,
      language,
      credit,
    },
    until: grant.expires ?? Infinity,
  };
}

function firstSentence(text: string, language: string): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}

/** What has happened to the consent of a story, from what is kept. */
function consentEvents(db: Database, story: string): ConsentEvent[] {
  const given = grantsOf(db, story).map((grant): ConsentEvent => ({ kind: 'given', grant }));
  const credits = creditChangesOf(db, story).map(({ at }): ConsentEvent => ({ kind: 'credit changed', story, at }));
  const withdrawn = (stateOf(db, story)?.receipts ?? [])
    .filter(({ action }) => action === 'withdraw')
    .map(({ at }): ConsentEvent => ({ kind: 'story withdrawn', story, at }));
  return [...given, ...credits, ...withdrawn];
}
