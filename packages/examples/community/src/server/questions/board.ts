import {
  ask,
  emptyBoard,
  join,
  merge,
  take,
  undoMerge,
  type Board,
  type BoardRefusal,
  type Merge,
  type Question,
  type Step,
  type Viewer,
  type Voice,
} from '@wusum/tribe/care/model';
import { openCare } from '../care/desk.ts';
import type { Database } from '../db/database.ts';
import { newId } from '../ids.ts';
import { maskedBy } from '../threads/masked.ts';

interface VoiceRow extends Omit<Voice, 'anonymous'> {
  readonly question: string;
  readonly anonymous: 0 | 1;
}

/** The listening board as it is kept. Readers get {@link boardFor}. */
export function boardOf(db: Database): Board {
  const voices = db.all<VoiceRow>('SELECT * FROM voices ORDER BY at, member');
  const steps = db.all<{ question: string; step: string }>(
    'SELECT question, step FROM question_steps ORDER BY question, number',
  );
  const questions = db.all<{ id: string }>('SELECT id FROM questions ORDER BY at, id').map(({ id }): Question => ({
    id,
    voices: voices
      .filter(({ question }) => question === id)
      .map(({ member, words, language, at, anonymous }) => ({
        member,
        words,
        language,
        at,
        anonymous: anonymous === 1,
      })),
    steps: steps.filter(({ question }) => question === id).map(({ step }) => JSON.parse(step) as Step),
  }));
  const merges = db.all<Merge>(
    'SELECT id, source AS "from", target AS "into", member AS "by", at FROM merges ORDER BY at',
  );
  return { ...emptyBoard, questions, merges };
}

/** The board for one reader: whoever asked without a name has no id in it, for anybody but themselves and hosts. */
export function boardFor(db: Database, viewer: Viewer): Board {
  const board = boardOf(db);
  return {
    ...board,
    questions: board.questions.map((question) => ({
      ...question,
      voices: maskedBy(question.voices, viewer, question.id),
    })),
  };
}

export function askQuestion(db: Database, voice: Voice, id = newId()): BoardRefusal | undefined {
  const after = ask(boardOf(db), id, voice);
  if (!after.ok) return after.refused;
  db.run('INSERT INTO questions (id, at) VALUES (?, ?)', id, voice.at);
  keepVoice(db, id, voice);
  openCare(db, 'question', voice.member, id, voice.at);
  return undefined;
}

export function joinQuestion(db: Database, id: string, voice: Voice): BoardRefusal | undefined {
  const after = join(boardOf(db), id, voice);
  if (!after.ok) return after.refused;
  keepVoice(db, id, voice);
  return undefined;
}

export function stepQuestion(db: Database, id: string, step: Step): BoardRefusal | undefined {
  const after = take(boardOf(db), id, step);
  if (!after.ok) return after.refused;
  const number = after.value.questions.find((question) => question.id === id)!.steps.length;
  db.run('INSERT INTO question_steps (question, number, step) VALUES (?, ?, ?)', id, number, JSON.stringify(step));
  return undefined;
}

export function mergeQuestions(db: Database, change: Merge): BoardRefusal | undefined {
  const after = merge(boardOf(db), change);
  if (!after.ok) return after.refused;
  const { id, from, into, by, at } = change;
  db.run('INSERT INTO merges (id, source, target, member, at) VALUES (?, ?, ?, ?, ?)', id, from, into, by, at);
  return undefined;
}

export function undoMergeOf(db: Database, id: string): BoardRefusal | undefined {
  const after = undoMerge(boardOf(db), id);
  if (!after.ok) return after.refused;
  db.run('DELETE FROM merges WHERE id = ?', id);
  return undefined;
}

function keepVoice(db: Database, question: string, voice: Voice): void {
  const { member, words, language, at, anonymous = false } = voice;
  db.run(
    'INSERT INTO voices (question, member, words, language, at, anonymous) VALUES (?, ?, ?, ?, ?, ?)',
    question,
    member,
    words,
    language,
    at,
    anonymous ? 1 : 0,
  );
}
