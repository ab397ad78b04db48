import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { perform, type Answer } from '../../src/server/actions/perform.ts';
import type { Sent } from '../../src/server/actions/input.ts';
import { guidelinesVersion } from '../../src/server/care/rules.ts';
import type { Community } from '../../src/server/community.ts';
import { Database } from '../../src/server/db/database.ts';
import type { Mail } from '../../src/server/mail/eml.ts';
import { addMember } from '../../src/server/members/members.ts';
import { startSession } from '../../src/server/session/sessions.ts';

export const start = Date.UTC(2026, 10, 10, 9);
export const people = ['amal', 'noor', 'host', 'second-host', 'newcomer'] as const;
export type Person = (typeof people)[number];

const sessions = new Map<Person, string>();
let made: string | undefined;

/** A database with these people, made once; each sample has a copy of its file. */
function databaseOfPeople(): string {
  if (made !== undefined) return made;
  made = join(mkdtempSync(join(tmpdir(), 'community-people-')), 'community.db');
  const db = new Database(made);
  db.write(() => people.forEach((id) => addPerson(db, id)));
  db.close();
  process.once('exit', () => rmSync(dirname(made!), { recursive: true, force: true }));
  return made;
}

function addPerson(db: Database, id: Person): void {
  const role = id.includes('host') ? 'host' : 'member';
  const accepted = id === 'newcomer' ? null : guidelinesVersion;
  const email = `${id}@community.example`;
  addMember(db, { id, email, role, language: 'en', accepted, nameEn: id, nameAr: id }, start);
  sessions.set(id, startSession(db, id, undefined, start));
}

/** A community with a real database in a folder of its own, a clock to set, and a letter box to look into. */
export class Sample implements Community, Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'community-'));
  readonly file = join(this.folder, 'community.db');
  readonly origin = 'http://localhost:3000';
  readonly mails: Mail[] = [];
  readonly outbox = { send: (mail: Mail) => void this.mails.push(mail) };
  readonly sessions: ReadonlyMap<Person, string> = sessions;
  readonly now = () => this.time;
  db: Database;
  time = start;

  constructor() {
    copyFileSync(databaseOfPeople(), this.file);
    this.db = this.#open();
  }

  /** Without waiting for the disk: what a crash leaves is tested in `database.test.ts`. */
  #open(): Database {
    const db = new Database(this.file);
    db.run('PRAGMA synchronous = OFF');
    return db;
  }

  /** Does something as somebody, or as a visitor; a second passes. */
  do(person: Person | 'visitor', action: string, sent: Sent = {}): Answer {
    this.time += 1000;
    const session = person === 'visitor' ? undefined : this.sessions.get(person);
    return perform(this, action, sent, { origin: this.origin, host: 'localhost:3000', session });
  }

  /** The same, which has to be accepted. @returns what it gave back */
  must(person: Person | 'visitor', action: string, sent: Sent = {}): Record<string, string> {
    const answer = this.do(person, action, sent);
    if (!answer.ok) throw new Error(`${action} was refused: ${answer.reason} ${JSON.stringify(answer.fields)}`);
    return answer.value as Record<string, string>;
  }

  /** Closes the database and opens the file again, as another process does. */
  reopen(): void {
    this.db.close();
    this.db = this.#open();
  }

  [Symbol.dispose](): void {
    this.db.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A story that a member has written and agreed to show everywhere, and that a host has published. */
export function publishedStory(sample: Sample, use: Sent = {}): string {
  const story = sample.must('amal', 'story.send', {
    title: 'The well',
    text: 'It was dry for a year. Then it answered.',
    language: 'en',
  })['story']!;
  consent(sample, story, use);
  sample.must('amal', 'story.credit', { story, kind: 'name', name: 'Amal' });
  sample.must('host', 'story.decide', { story, action: 'read' });
  sample.must('host', 'story.decide', { story, action: 'publish' });
  return story;
}

export function consent(sample: Sample, story: string, use: Sent = {}): string {
  return sample.must('amal', 'story.consent', {
    story,
    use: 'publish',
    surfaces: ['page', 'wall', 'home', 'feed'],
    scope: 'whole',
    version: 1,
    licence: 'CC-BY-4.0',
    ...use,
  })['grant']!;
}
