import {
  takeCare,
  undoCare,
  type CareItem,
  type CareRefusal,
  type CareStep,
  type Outcome,
} from '@wusum/tribe/care/model';
import type { Database } from '../db/database.ts';
import { newId } from '../ids.ts';

export type CareKind = 'story' | 'question' | 'report' | 'newcomer' | 'appeal';

/** What waits for hosts, with what it is about: the id of a story, a question, a post or a member. */
export interface DeskItem extends CareItem {
  readonly kind: CareKind;
  readonly about: string;
}

interface ItemRow {
  readonly id: string;
  readonly kind: CareKind;
  readonly member: string;
  readonly since: number;
  readonly about: string;
}

/** Puts something on the desk. @returns its id */
export function openCare(
  db: Database,
  kind: CareKind,
  member: string,
  about: string,
  now: number,
  id = newId(),
): string {
  db.run(
    'INSERT INTO care_items (id, kind, member, since, about) VALUES (?, ?, ?, ?, ?)',
    id,
    kind,
    member,
    now,
    about,
  );
  return id;
}

/** Everything on the desk that is not closed. The order is that of `careOrder`. */
export function deskItems(db: Database): DeskItem[] {
  return db
    .all<ItemRow>('SELECT id, kind, member, since, about FROM care_items ORDER BY since, id')
    .map((row) => ({ ...row, steps: stepsOf(db, row.id) }))
    .filter(({ steps }) => steps.at(-1)?.kind !== 'close');
}

export function deskItem(db: Database, id: string): DeskItem | undefined {
  const row = db.get<ItemRow>('SELECT id, kind, member, since, about FROM care_items WHERE id = ?', id);
  return row && { ...row, steps: stepsOf(db, id) };
}

type DeskAnswer = Outcome<CareItem, CareRefusal | 'no such item'>;

/** A step of a host. Two hosts who act at once follow each other: the second is refused, and sees what the first did. */
export function stepCare(db: Database, id: string, next: CareStep): DeskAnswer {
  const item = deskItem(db, id);
  if (!item) return { ok: false, refused: 'no such item' };
  const after = takeCare(item, next);
  if (after.ok)
    db.run(
      'INSERT INTO care_steps (item, number, step) VALUES (?, ?, ?)',
      id,
      after.value.steps.length,
      JSON.stringify(next),
    );
  return after;
}

export function undoStep(db: Database, id: string, by: string): DeskAnswer {
  const item = deskItem(db, id);
  if (!item) return { ok: false, refused: 'no such item' };
  const after = undoCare(item, by);
  if (after.ok) db.run('DELETE FROM care_steps WHERE item = ? AND number = ?', id, item.steps.length);
  return after;
}

function stepsOf(db: Database, item: string): CareStep[] {
  return db
    .all<{ step: string }>('SELECT step FROM care_steps WHERE item = ? ORDER BY number', item)
    .map(({ step }) => JSON.parse(step) as CareStep);
}
