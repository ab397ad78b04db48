import type { CareStep } from '@wusum/tribe/care/model';
import { keepAnswers, roundOf, scale } from '../../belonging/survey.ts';
import { deskItem, stepCare, undoStep } from '../../care/desk.ts';
import { memberOf } from '../../members/members.ts';
import { refuse, type Action, type DoingOfMember } from '../action.ts';
import { choiceIn, idIn, InvalidInputError, textIn, type Sent } from '../input.ts';

export const care = {
  /** A step at the desk. If it is refused, the answer has the item as it is now: somebody else was there first. */
  'care.step': {
    who: 'host',
    run: (sent, given) => {
      const id = idIn(sent, 'item');
      const after = stepCare(given.db, id, stepIn(sent, given));
      if (after.ok) return { value: { item: deskItem(given.db, id) } };
      if (after.refused === 'no such item') return refuse(after.refused);
      return { value: { refused: after.refused, current: deskItem(given.db, id) } };
    },
  },

  'care.undo': {
    who: 'host',
    run: (sent, { db, member }) => {
      const id = idIn(sent, 'item');
      const after = undoStep(db, id, member.id);
      if (after.ok) return { value: { item: deskItem(db, id) } };
      if (after.refused === 'no such item') return refuse(after.refused);
      return { value: { refused: after.refused, current: deskItem(db, id) } };
    },
  },

  /** The answers to the survey: once a round, and nobody can find out whose they are. */
  'survey.answer': {
    who: 'member',
    secret: true,
    run: (sent, { db, member, at }) => {
      const answers = Object.fromEntries(scale.items.flatMap(({ id }) => answerTo(sent, id)));
      if (Object.keys(answers).length === 0) throw new InvalidInputError({ [scale.items[0]!.id]: 'missing' });
      return keepAnswers(db, roundOf(at), member.id, answers) ? {} : refuse('already answered');
    },
  },
} satisfies Record<string, Action>;

function answerTo(sent: Sent, id: string): [string, number][] {
  if (sent[id] === undefined || sent[id] === '') return [];
  const value = Number(sent[id]);
  if (!Number.isInteger(value) || value < 1 || value > scale.answers.length)
    throw new InvalidInputError({ [id]: 'unknown' });
  return [[id, value]];
}

function stepIn(sent: Sent, { db, member, at }: DoingOfMember): CareStep {
  const kind = choiceIn(sent, 'step', ['assign', 'hand off', 'note', 'reply', 'close', 'release']);
  const common = { by: member.id, at };
  if (kind === 'note') return { kind, ...common, note: textIn(sent, 'note', { max: 4000 }) };
  if (kind !== 'hand off') return { kind, ...common };
  const to = idIn(sent, 'to');
  if (memberOf(db, to)?.role !== 'host') throw new InvalidInputError({ to: 'unknown' });
  return { kind, ...common, to, note: textIn(sent, 'note', { max: 4000 }) };
}
