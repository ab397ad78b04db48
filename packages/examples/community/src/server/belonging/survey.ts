import { randomUUID } from 'node:crypto';
import { senseOfCommunity, surveyResult, type Answers, type SurveyResult } from '@wusum/tribe/belonging/model';
import type { Database } from '../db/database.ts';

/** The survey that is asked. */
export const scale = senseOfCommunity;

/** A round is a quarter of a year: `2026-4`. */
export function roundOf(now: number): string {
  const date = new Date(now);
  return `${date.getUTCFullYear()}-${Math.floor(date.getUTCMonth() / 3) + 1}`;
}

export function hasAnswered(db: Database, round: string, member: string): boolean {
  return db.get('SELECT 1 FROM survey_given WHERE round = ? AND member = ?', round, member) !== undefined;
}

/**
 * Keeps the answers of one member, once a round. That they have answered is kept with their id; what they answered is kept
 * without it, without a time, and in random order.
 *
 * @returns whether they had not answered before
 */
export function keepAnswers(db: Database, round: string, member: string, answers: Answers): boolean {
  if (db.run('INSERT OR IGNORE INTO survey_given (round, member) VALUES (?, ?)', round, member) === 0) return false;
  addAnswers(db, round, answers);
  return true;
}

export function addAnswers(db: Database, round: string, answers: Answers): void {
  db.run(
    'INSERT INTO survey_answers (id, round, scale, answers) VALUES (?, ?, ?, ?)',
    randomUUID(),
    round,
    scale.id,
    JSON.stringify(answers),
  );
}

/** The answers to a round together; what fewer than ten have answered is not in it. */
export function resultOf(db: Database, round: string): SurveyResult {
  const rows = db.all<{ answers: string }>(
    'SELECT answers FROM survey_answers WHERE round = ? AND scale = ?',
    round,
    scale.id,
  );
  return surveyResult(
    scale,
    rows.map(({ answers }) => JSON.parse(answers) as Answers),
  );
}

/** The rounds with answers, the newest first. */
export function roundsOf(db: Database): string[] {
  return db
    .all<{ round: string }>('SELECT DISTINCT round FROM survey_answers ORDER BY round DESC')
    .map(({ round }) => round);
}
