import { seeded } from '@wusum/tribe/belonging/model';
import { decide } from '@wusum/tribe/care/model';
import { addAnswers, roundOf, scale } from '../server/belonging/survey.ts';
import { openCare, stepCare } from '../server/care/desk.ts';
import { guidelinesVersion, rulesIn } from '../server/care/rules.ts';
import type { Database } from '../server/db/database.ts';
import { addMember } from '../server/members/members.ts';
import { askQuestion, joinQuestion, mergeQuestions, stepQuestion } from '../server/questions/board.ts';
import { addTranslation, changeCredit, giveConsent, sendStory, step } from '../server/stories/write-stories.ts';
import { consentWording, surfaces } from '../server/stories/surfaces.ts';
import { addPost, gesture, keepDecision, openThread, setState } from '../server/threads/threads.ts';
import { hostIds, people, type PersonId } from './people.ts';
import { questions, type SeedQuestion } from './questions.ts';
import { stories, type SeedStory } from './stories.ts';
import { talks, type SeedPost, type SeedTalk } from './talks.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Fills a database in which nobody is, with the community of this example. Times count back from now. */
export function seedIfEmpty(db: Database, now: number): void {
  if (db.get('SELECT 1 FROM members LIMIT 1')) return;
  db.write(() => {
    people.forEach((person) => addPerson(db, person, now));
    stories.forEach((story) => addStory(db, story, now));
    questions.forEach((question) => addQuestion(db, question, now));
    for (const { id, mergedInto, days } of questions)
      if (mergedInto !== undefined)
        must(
          mergeQuestions(db, {
            id: `merge-${id}`,
            from: id,
            into: mergedInto,
            by: 'salem',
            at: now - days * day + 2 * hour,
          }),
        );
    talks.forEach((talk) => addTalk(db, talk, now));
    settleDesk(db, now);
    addSurvey(db, now);
  });
}

function addPerson(db: Database, [id, nameEn, nameAr, days]: (typeof people)[number], now: number): void {
  const role = hostIds.some((host) => host === id) ? 'host' : 'member';
  const joined = now - days * day;
  // The newest has not read the guidelines yet, and waits for a word.
  const accepted = id === 'abeer' ? null : guidelinesVersion;
  const language = /[\u0600-\u06FF]/u.test(nameAr) && Number(days) % 2 === 0 ? 'ar' : 'en';
  addMember(db, { id, email: `${id}@community.example`, role, nameEn, nameAr, language, joined, accepted }, joined);
  if (id === 'abeer') openCare(db, 'newcomer', id, id, joined, `care-${id}`);
}

function addStory(db: Database, story: SeedStory, now: number): void {
  const { id, teller, language, title, text, days, status, credit } = story;
  const at = now - days * day;
  sendStory(db, teller, { title, text, language }, at, id);
  const name = people.find(([person]) => person === teller)![language === 'ar' ? 2 : 1];
  changeCredit(db, id, credit ?? { kind: 'name', name }, at + hour);
  addConsents(db, story, at + hour);
  const reader = hostIds.find((host) => host !== teller)!;
  const by = { role: 'host', id: reader } as const;
  const own = { role: 'member', id: teller } as const;
  if (status === 'submitted') return;
  must(step(db, id, { kind: 'read', by, at: at + 20 * hour, until: at + 6 * day }));
  if (status === 'in review') return;
  const decided = { by, at: at + 3 * day };
  if (status === 'changes requested') {
    must(step(db, id, { kind: 'request changes', ...decided, reason: { rule: 'ask', words: story.reason! } }));
    return;
  }
  must(step(db, id, { kind: 'publish', ...decided }));
  if (status === 'withdrawn') must(step(db, id, { kind: 'withdraw', by: own, at: at + 40 * day }));
}

function addConsents(db: Database, story: SeedStory, at: number): void {
  const { id, quoted, translation, excerpt } = story;
  const common = { story: id, version: 1, wording: consentWording, licence: 'CC-BY-NC-4.0' as const };
  const places = story.surfaces ?? surfaces;
  const give = (more: object, name: string) =>
    giveConsent(db, { ...common, use: 'publish', surfaces: places, scope: 'whole', ...more }, at, `${id}-${name}`);
  give({ scope: excerpt ? 'excerpt' : 'whole', expires: at + 730 * day }, 'publish');
  if (quoted) give({ use: 'quotation', surfaces: ['home'] }, 'quotation');
  if (!translation) return;
  const language = story.language === 'ar' ? 'en' : 'ar';
  give({ use: 'translation', languages: [language] }, 'translation');
  const name = people.find(([person]) => person === translation.by)![language === 'ar' ? 2 : 1];
  addTranslation(db, id, { title: translation.title, text: translation.text, language }, { kind: 'name', name });
}

function addQuestion(db: Database, { id, days, voices, steps }: SeedQuestion, now: number): void {
  const at = now - days * day;
  const [first, ...others] = voices.map(({ by, ...said }, index) => ({
    ...said,
    member: by,
    at: at + index * 20 * hour,
  }));
  must(askQuestion(db, first!, id));
  others.forEach((voice) => must(joinQuestion(db, id, voice)));
  for (const { to, by, after, within, words, language } of steps) {
    const time = at + after * day;
    const open = within === undefined ? {} : { owner: by, due: time + within * day };
    must(stepQuestion(db, id, { to, by, at: time, ...open, ...(words === undefined ? {} : { words, language }) }));
  }
}

function addTalk(db: Database, { id, title, days, posts, answer }: SeedTalk, now: number): void {
  const at = now - days * day;
  const ids: string[] = [];
  posts.forEach((post, index) => {
    const given = { member: post.by, text: post.text, language: post.language, anonymous: post.anonymous };
    const replyTo = index === 0 ? undefined : ids[post.to ?? 0];
    const time = at + post.after * hour;
    ids.push(`${id}-${index}`);
    if (index === 0) {
      openThread(db, title, given, time, id, ids[0]);
      return;
    }
    addPost(db, id, { ...given, ...(replyTo === undefined ? {} : { replyTo }) }, time, ids[index]);
  });
  posts.forEach((post, index) => addCare(db, post, ids[index]!, at + post.after * hour));
  if (answer !== undefined) setState(db, id, { kind: 'answered', post: ids[answer]! });
}

function addCare(db: Database, { by, gestures = {}, report, hidden }: SeedPost, post: string, at: number): void {
  for (const [name, members] of Object.entries(gestures))
    members.forEach((member, index) => gesture(db, post, name, member, true, at + (index + 1) * hour));
  if (report) {
    const id = `report-${post}`;
    db.run(
      'INSERT INTO reports (id, post, member, reason, words, at) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      post,
      report.by,
      report.reason,
      report.words,
      at + hour,
    );
    openCare(db, 'report', report.by, id, at + hour, `care-${id}`);
  }
  if (!hidden) return;
  const { by: moderator, rule, words } = hidden;
  const decision = {
    id: `decision-${post}`,
    post,
    member: by,
    moderator,
    action: 'hidden',
    rule,
    words,
    at: at + 3 * hour,
  } as const;
  const decided = decide(decision, rulesIn('en'));
  if (decided.ok) keepDecision(db, decided.value);
}

/** What has been dealt with is closed; one thing is with a host, who left a note. */
function settleDesk(db: Database, now: number): void {
  const rows = db.all<{ id: string; kind: string; about: string; since: number }>(
    'SELECT id, kind, about, since FROM care_items',
  );
  const open = new Set<string>([
    ...stories.filter(({ status }) => status === 'submitted' || status === 'in review').map(({ id }) => id),
    ...questions.filter(({ steps, mergedInto }) => steps.length === 0 && mergedInto === undefined).map(({ id }) => id),
    'report-bread-stone-2',
    'abeer' satisfies PersonId,
  ]);
  for (const { id, about, since } of rows) {
    if (open.has(about)) continue;
    stepCare(db, id, { kind: 'assign', by: 'huda', at: since + hour });
    stepCare(db, id, { kind: 'close', by: 'huda', at: since + 2 * hour });
  }
  const reading = rows.find(({ about }) => about === 'night-shift')!;
  stepCare(db, reading.id, { kind: 'assign', by: 'noor', at: reading.since + 20 * hour });
  const note =
    'He wants the times kept exactly. I asked him whether the tower may be recognised; he answers after his shift.';
  stepCare(db, reading.id, { kind: 'note', by: 'noor', at: Math.min(now, reading.since + 30 * hour), note });
}

/** The answers of two quarters. Which member answered what is not in this file either: there are only answers. */
function addSurvey(db: Database, now: number): void {
  const random = seeded(20_261_130);
  const quarter = 91 * day;
  for (const [before, people, lean] of [
    [2, 34, 0.1],
    [1, 41, 0.35],
  ] as const) {
    const round = roundOf(now - before * quarter);
    for (let index = 0; index < people; index += 1) {
      const own = 3 + lean + (random() - 0.4) * 2.4;
      const answers = scale.items.map(
        ({ id }) => [id, Math.min(5, Math.max(1, Math.round(own + (random() - 0.5) * 1.8)))] as const,
      );
      // Some leave a sentence out.
      addAnswers(db, round, Object.fromEntries(answers.filter(() => random() > 0.02)));
    }
  }
}

function must(refused: string | undefined): void {
  if (refused !== undefined) throw new Error(`The seed was refused: ${refused}.`);
}
