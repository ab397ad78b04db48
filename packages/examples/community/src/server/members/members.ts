import type { Database } from '../db/database.ts';
import { newId } from '../ids.ts';

export type Role = 'member' | 'host';

export interface Member {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly nameEn: string;
  readonly nameAr: string;
  readonly language: string;
  readonly joined: number;
  /** The version of the guidelines that the member has accepted. */
  readonly accepted: string | null;
}

const columns = 'id, email, role, name_en AS nameEn, name_ar AS nameAr, language, joined, accepted';

export function memberOf(db: Database, id: string): Member | undefined {
  return db.get<Member>(`SELECT ${columns} FROM members WHERE id = ?`, id);
}

export function memberWithEmail(db: Database, email: string): Member | undefined {
  return db.get<Member>(`SELECT ${columns} FROM members WHERE email = ?`, email);
}

/** A new member. Until they say who they are, they have the name that is before the @. */
export function addMember(
  db: Database,
  given: Pick<Member, 'email' | 'language'> & Partial<Member>,
  now: number,
): Member {
  const { email, language, id = newId(), role = 'member', joined = now, accepted = null } = given;
  const name = email.split('@')[0]!;
  const { nameEn = name, nameAr = name } = given;
  db.run(
    `INSERT INTO members (id, email, role, name_en, name_ar, language, joined, accepted, accepted_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    email,
    role,
    nameEn,
    nameAr,
    language,
    joined,
    accepted,
    accepted === null ? null : joined,
  );
  return { id, email, role, nameEn, nameAr, language, joined, accepted };
}

export function rename(db: Database, id: string, nameEn: string, nameAr: string): void {
  db.run('UPDATE members SET name_en = ?, name_ar = ? WHERE id = ?', nameEn, nameAr, id);
}

export function accept(db: Database, id: string, version: string, now: number): void {
  db.run('UPDATE members SET accepted = ?, accepted_at = ? WHERE id = ?', version, now, id);
}

/** The names of members by id, in the script of a language. */
export function namesIn(db: Database, language: string): Record<string, string> {
  const column = language === 'ar' ? 'name_ar' : 'name_en';
  const rows = db.all<{ id: string; name: string }>(`SELECT id, ${column} AS name FROM members`);
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** The ids of all hosts, those who came first first. */
export function hostsOf(db: Database): string[] {
  return db.all<{ id: string }>("SELECT id FROM members WHERE role = 'host' ORDER BY joined, id").map(({ id }) => id);
}

/** How many could have written something: said to members who want to write without a name. */
export function memberCount(db: Database): number {
  return db.get<{ members: number }>('SELECT count(*) AS members FROM members')!.members;
}
