import {
  creditOf,
  type Credit,
  type CreditChange,
  type Grant,
  type Receipt,
  type StatusName,
  type Story,
  type StoryState,
} from '@wusum/tribe/stories/model';
import { contentOf } from '../content.ts';
import type { Database } from '../db/database.ts';
import type { Surface } from './surfaces.ts';

interface StoryRow {
  readonly id: string;
  readonly member: string;
  readonly status: StatusName;
  readonly version: number;
  readonly title: string;
  readonly html: string;
  readonly language: string;
  readonly changed: number;
}

interface TranslationRow {
  readonly language: string;
  readonly title: string;
  readonly html: string;
  readonly translator: string | null;
}

/** A story with its consent. It cannot be rendered: see `shownStory`. */
export function storyOf(db: Database, id: string): Story<Surface> | undefined {
  const row = db.get<StoryRow>('SELECT * FROM stories WHERE id = ?', id);
  return row && withParts(db, row);
}

/** The published stories, the newest first. */
export function publishedStories(db: Database): Story<Surface>[] {
  const rows = db.all<StoryRow>("SELECT * FROM stories WHERE status = 'published' ORDER BY changed DESC, id");
  return rows.map((row) => withParts(db, row));
}

/** The stories of one member, for that member. */
export function storiesOfMember(db: Database, member: string): StoryRow[] {
  return db.all<StoryRow>('SELECT * FROM stories WHERE member = ? ORDER BY changed DESC, id', member);
}

/** The steps of a story with their receipts. */
export function stateOf(db: Database, id: string): StoryState | undefined {
  const row = db.get<StoryRow>('SELECT * FROM stories WHERE id = ?', id);
  if (!row) return undefined;
  const steps = db.all<{ receipt: string }>('SELECT receipt FROM story_steps WHERE story = ? ORDER BY number', id);
  const receipts = steps.map(({ receipt }) => JSON.parse(receipt) as Receipt);
  return { story: id, member: row.member, status: row.status, receipts };
}

export function creditChangesOf(db: Database, story: string): CreditChange[] {
  return db
    .all<{ at: number; credit: string }>('SELECT at, credit FROM credits WHERE story = ? ORDER BY at', story)
    .map(({ at, credit }) => ({ at, credit: JSON.parse(credit) as Credit }));
}

export function grantsOf(db: Database, story: string): Grant<Surface>[] {
  const rows = db.all<{ id: string; terms: string; given: number; withdrawn: number | null }>(
    'SELECT id, terms, given, withdrawn FROM grants WHERE story = ? ORDER BY given, id',
    story,
  );
  return rows.map(({ id, terms, given, withdrawn }) => ({
    ...(JSON.parse(terms) as Omit<Grant<Surface>, 'id' | 'given' | 'withdrawn'>),
    id,
    given,
    ...(withdrawn === null ? {} : { withdrawn }),
  }));
}

function withParts(db: Database, row: StoryRow): Story<Surface> {
  const { id, member, status, version, title, html, language } = row;
  const translations = db.all<TranslationRow>(
    'SELECT language, title, html, translator FROM translations WHERE story = ? AND version = ?',
    id,
    version,
  );
  return {
    id,
    member,
    status,
    version,
    title,
    language,
    content: contentOf(html),
    credit: creditOf(creditChangesOf(db, id)),
    photos: [],
    translations: translations.map((each) => ({
      title: each.title,
      language: each.language,
      content: contentOf(each.html),
      ...(each.translator === null ? {} : { translator: JSON.parse(each.translator) as Credit }),
    })),
    grants: grantsOf(db, id),
  };
}
