import type { StatusName } from '@wusum/tribe/stories/model';
import { textOfHtml } from '../content.ts';
import type { Database } from '../db/database.ts';
import type { DeskItem } from './desk.ts';

/** What an item of the desk is about, for hosts. */
export interface DeskText {
  readonly text: string;
  readonly language: string;
  /** Why somebody reported it, in their words. */
  readonly words?: string;
  readonly reason?: 'name' | 'hurt' | 'other';
  /** The post that is reported, or whose decision is appealed. */
  readonly post?: string;
  readonly thread?: string;
  readonly story?: string;
  readonly status?: StatusName;
  readonly question?: string;
}

/** The texts of items, by the id of the item. */
export function deskTexts(db: Database, items: readonly DeskItem[]): Record<string, DeskText> {
  return Object.fromEntries(items.map((item) => [item.id, readers[item.kind](db, item.about)]));
}

const nothing: DeskText = { text: '', language: 'en' };

const readers: Readonly<Record<DeskItem['kind'], (db: Database, about: string) => DeskText>> = {
  story(db, id) {
    const row = db.get<{ title: string; html: string; language: string; status: StatusName }>(
      'SELECT title, html, language, status FROM stories WHERE id = ?',
      id,
    );
    if (!row) return nothing;
    const { title, html, language, status } = row;
    return { text: `${title}\n\n${textOfHtml(html)}`, language, story: id, status };
  },
  question(db, id) {
    const row = db.get<{ words: string; language: string }>(
      'SELECT words, language FROM voices WHERE question = ? ORDER BY at LIMIT 1',
      id,
    );
    return row ? { text: row.words, language: row.language, question: id } : nothing;
  },
  report(db, id) {
    const row = db.get<{ post: string; reason: 'name' | 'hurt' | 'other'; words: string }>(
      'SELECT post, reason, words FROM reports WHERE id = ?',
      id,
    );
    return row ? { ...ofPost(db, row.post), reason: row.reason, words: row.words } : nothing;
  },
  appeal: ofPost,
  newcomer(db, id) {
    const row = db.get<{ name: string; language: string }>(
      "SELECT CASE language WHEN 'ar' THEN name_ar ELSE name_en END AS name, language FROM members WHERE id = ?",
      id,
    );
    return row ? { text: row.name, language: row.language } : nothing;
  },
};

function ofPost(db: Database, id: string): DeskText {
  const row = db.get<{ html: string; language: string; thread: string }>(
    'SELECT html, language, thread FROM posts WHERE id = ?',
    id,
  );
  return row ? { text: textOfHtml(row.html), language: row.language, post: id, thread: row.thread } : nothing;
}
