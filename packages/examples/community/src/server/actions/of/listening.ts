import type { Step } from '@wusum/tribe/care/model';
import { askQuestion, joinQuestion, mergeQuestions, stepQuestion, undoMergeOf } from '../../questions/board.ts';
import { newId } from '../../ids.ts';
import { refuse, type Action, type DoingOfMember } from '../action.ts';
import { choiceIn, flagIn, idIn, InvalidInputError, textIn, type Sent } from '../input.ts';

const languages = ['en', 'ar'] as const;

const voiceIn = (sent: Sent, { member, at }: DoingOfMember) => ({
  member: member.id,
  words: textIn(sent, 'words', { max: 1000 }),
  language: choiceIn(sent, 'language', languages),
  at,
  anonymous: flagIn(sent, 'anonymous'),
});

const outcomeOf = (refusal: string | undefined) => (refusal === undefined ? {} : refuse(refusal));

export const listening = {
  'question.ask': {
    who: 'member',
    run: (sent, given) => {
      const id = newId();
      const refusal = askQuestion(given.db, voiceIn(sent, given), id);
      return refusal === undefined ? { value: { question: id } } : refuse(refusal);
    },
  },

  'question.join': {
    who: 'member',
    run: (sent, given) => outcomeOf(joinQuestion(given.db, idIn(sent, 'question'), voiceIn(sent, given))),
  },

  'question.step': {
    who: 'host',
    run: (sent, { db, member, at }) => {
      const to = choiceIn(sent, 'to', ['heard', 'answered', 'acted', 'declined']);
      const words = textIn(sent, 'words', { max: 4000, optional: true });
      const isOpen = to === 'heard' || to === 'answered';
      const step: Step = {
        to,
        by: member.id,
        at,
        ...(words === '' ? {} : { words, language: choiceIn(sent, 'language', languages) }),
        ...(isOpen ? { owner: member.id, due: dayIn(sent, 'due') } : {}),
      };
      return outcomeOf(stepQuestion(db, idIn(sent, 'question'), step));
    },
  },

  'question.merge': {
    who: 'host',
    run: (sent, { db, member, at }) => {
      const id = newId();
      const change = { id, from: idIn(sent, 'from'), into: idIn(sent, 'into'), by: member.id, at };
      const refusal = mergeQuestions(db, change);
      return refusal === undefined ? { value: { merge: id } } : refuse(refusal);
    },
  },

  'question.unmerge': {
    who: 'host',
    run: (sent, { db }) => outcomeOf(undoMergeOf(db, idIn(sent, 'merge'))),
  },
} satisfies Record<string, Action>;

/** A day, until its end. */
function dayIn(sent: Sent, name: string): number {
  const day = Date.parse(`${textIn(sent, name, { max: 10 })}T23:59:59Z`);
  if (Number.isNaN(day)) throw new InvalidInputError({ [name]: 'unknown' });
  return day;
}
