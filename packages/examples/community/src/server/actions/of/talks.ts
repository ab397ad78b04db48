import { appeal, decide, decideAppeal, moderationActions } from '@wusum/tribe/care/model';
import { openCare } from '../../care/desk.ts';
import { gestureIds, reportReasons, rulesIn } from '../../care/rules.ts';
import { newId } from '../../ids.ts';
import { decisionOn, gesture, keepDecision, openThread, postOf, reply } from '../../threads/threads.ts';
import { refuse, type Action, type DoingOfMember } from '../action.ts';
import { choiceIn, flagIn, idIn, optionalIdIn, textIn, type Sent } from '../input.ts';

const languages = ['en', 'ar'] as const;
const day = 86_400_000;

const postIn = (sent: Sent, { member }: DoingOfMember) => {
  const replyTo = optionalIdIn(sent, 'replyTo');
  return {
    member: member.id,
    text: textIn(sent, 'text', { max: 8000 }),
    language: choiceIn(sent, 'language', languages),
    anonymous: flagIn(sent, 'anonymous'),
    ...(replyTo === undefined ? {} : { replyTo }),
  };
};

export const talks = {
  'thread.open': {
    who: 'member',
    run: (sent, given) => {
      const title = textIn(sent, 'title', { max: 200 });
      return { value: { thread: openThread(given.db, title, postIn(sent, given), given.at) } };
    },
  },

  'thread.reply': {
    who: 'member',
    run: (sent, given) => {
      const result = reply(given.db, idIn(sent, 'thread'), postIn(sent, given), given.at);
      return 'refused' in result ? refuse(result.refused) : { value: { post: result.id } };
    },
  },

  'post.gesture': {
    who: 'member',
    run: (sent, { db, member, at }) => {
      const post = idIn(sent, 'post');
      if (!postOf(db, post)) return refuse('no such post');
      gesture(db, post, choiceIn(sent, 'gesture', gestureIds), member.id, flagIn(sent, 'made'), at);
      return {};
    },
  },

  /** The reporter is known to hosts only. */
  'post.report': {
    who: 'member',
    run: (sent, { db, member, at }) => {
      const post = idIn(sent, 'post');
      if (!postOf(db, post)) return refuse('no such post');
      const id = newId();
      db.run(
        'INSERT INTO reports (id, post, member, reason, words, at) VALUES (?, ?, ?, ?, ?, ?)',
        id,
        post,
        member.id,
        choiceIn(sent, 'reason', reportReasons),
        textIn(sent, 'words', { max: 4000, optional: true }),
        at,
      );
      openCare(db, 'report', member.id, id, at);
      return {};
    },
  },

  'post.decide': {
    who: 'host',
    run: (sent, { db, member, at }) => {
      const post = postOf(db, idIn(sent, 'post'));
      if (!post) return refuse('no such post');
      const decided = decide(
        {
          id: newId(),
          post: post.id,
          member: post.member,
          moderator: member.id,
          action: choiceIn(sent, 'action', moderationActions),
          rule: textIn(sent, 'rule', { max: 64 }),
          words: textIn(sent, 'words', { max: 4000 }),
          at,
        },
        rulesIn('en'),
      );
      if (!decided.ok) return refuse(decided.refused);
      keepDecision(db, decided.value);
      return {};
    },
  },

  'post.appeal': {
    who: 'member',
    own: (sent, { db, member }) => postOf(db, idIn(sent, 'post'))?.member === member.id,
    run: (sent, { db, member, at }) => {
      const decision = decisionOn(db, idIn(sent, 'post'));
      if (!decision) return refuse('no decision');
      const given = { words: textIn(sent, 'words', { max: 4000 }), at, until: at + 7 * day };
      const appealed = appeal(decision, member.id, given);
      if (!appealed.ok) return refuse(appealed.refused);
      keepDecision(db, appealed.value);
      openCare(db, 'appeal', member.id, decision.post, at);
      return {};
    },
  },

  'post.decide-appeal': {
    who: 'host',
    run: (sent, { db, member, at }) => {
      const decision = decisionOn(db, idIn(sent, 'post'));
      if (!decision) return refuse('no appeal');
      const outcome = {
        by: member.id,
        at,
        result: choiceIn(sent, 'result', ['upheld', 'reversed']),
        words: textIn(sent, 'words', { max: 4000 }),
      };
      const decided = decideAppeal(decision, outcome);
      if (!decided.ok) return refuse(decided.refused);
      keepDecision(db, decided.value);
      return {};
    },
  },
} satisfies Record<string, Action>;
