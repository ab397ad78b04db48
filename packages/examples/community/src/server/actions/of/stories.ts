import type { Credit, StoryAction } from '@wusum/tribe/stories/model';
import { grantsOf, stateOf } from '../../stories/read-stories.ts';
import { askedUses, consentWording, licences, storyLanguages, surfaces } from '../../stories/surfaces.ts';
import {
  changeCredit,
  giveConsent,
  readingDays,
  reviseStory,
  sendStory,
  step,
  withdrawConsent,
} from '../../stories/write-stories.ts';
import { refuse, type Action, type DoingOfMember } from '../action.ts';
import { choiceIn, choicesIn, idIn, InvalidInputError, nameIn, textIn, type Sent } from '../input.ts';

const day = 86_400_000;
const ofText = { title: { max: 200 }, text: { max: 20_000 } } as const;

const isOwn = (sent: Sent, { db, member }: DoingOfMember): boolean =>
  stateOf(db, idIn(sent, 'story'))?.member === member.id;

const textOf = (sent: Sent) => ({
  title: textIn(sent, 'title', ofText.title),
  text: textIn(sent, 'text', ofText.text),
  language: choiceIn(sent, 'language', storyLanguages),
});

const outcomeOf = (refusal: string | undefined) => (refusal === undefined ? {} : refuse(refusal));

export const stories = {
  'story.send': {
    who: 'member',
    run: (sent, { db, member, at }) => ({ value: { story: sendStory(db, member.id, textOf(sent), at) } }),
  },

  'story.revise': {
    who: 'member',
    own: isOwn,
    run: (sent, { db, at }) => {
      const story = idIn(sent, 'story');
      const { status } = stateOf(db, story)!;
      if (status !== 'draft' && status !== 'changes requested') return refuse('not allowed in this status');
      reviseStory(db, story, textOf(sent), at);
      return {};
    },
  },

  'story.act': {
    who: 'member',
    own: isOwn,
    run: (sent, { db, member, at }) => {
      const kind = choiceIn(sent, 'action', ['submit', 'appeal', 'withdraw', 'reopen']);
      const common = { by: { role: 'member', id: member.id }, at } as const;
      const action: StoryAction =
        kind === 'submit' || kind === 'appeal'
          ? { kind, ...common, until: at + readingDays * day }
          : { kind, ...common };
      return outcomeOf(step(db, idIn(sent, 'story'), action));
    },
  },

  'story.consent': {
    who: 'member',
    own: isOwn,
    run: (sent, { db, at }) => {
      const use = choiceIn(sent, 'use', askedUses);
      const expires = sent['expires'] === undefined || sent['expires'] === '' ? undefined : Number(sent['expires']);
      const languages = choicesIn(sent, 'languages', storyLanguages);
      const given = giveConsent(
        db,
        {
          story: idIn(sent, 'story'),
          use,
          surfaces: choicesIn(sent, 'surfaces', surfaces),
          scope: choiceIn(sent, 'scope', ['whole', 'excerpt']),
          ...(use === 'translation' && languages.length > 0 ? { languages } : {}),
          version: Number(sent['version']),
          wording: consentWording,
          ...(expires === undefined ? {} : { expires }),
          licence: choiceIn(sent, 'licence', licences),
        },
        at,
      );
      if ('fault' in given) return refuse(given.fault);
      return { value: { grant: given.id } };
    },
  },

  'story.withdraw-use': {
    who: 'member',
    own: isOwn,
    run: (sent, { db, at }) => {
      const story = idIn(sent, 'story');
      const grant = idIn(sent, 'grant');
      if (!grantsOf(db, story).some(({ id }) => id === grant)) return refuse('no such consent');
      withdrawConsent(db, story, grant, at);
      return {};
    },
  },

  /** Takes a withdrawal back: the same consent, given again. */
  'story.give-again': {
    who: 'member',
    own: isOwn,
    run: (sent, { db, at }) => {
      const story = idIn(sent, 'story');
      const before = grantsOf(db, story).find(({ id }) => id === idIn(sent, 'grant'));
      if (!before) return refuse('no such consent');
      const { id: _, given: __, withdrawn: ___, ...terms } = before;
      const again = giveConsent(db, terms, at);
      return 'fault' in again ? refuse(again.fault) : { value: { grant: again.id } };
    },
  },

  'story.credit': {
    who: 'member',
    own: isOwn,
    run: (sent, { db, at }) => {
      changeCredit(db, idIn(sent, 'story'), creditIn(sent), at);
      return {};
    },
  },

  /** A step of a host. The story of a host is read by another one: the model refuses it. */
  'story.decide': {
    who: 'host',
    run: (sent, { db, member, at }) => {
      const kind = choiceIn(sent, 'action', ['read', 'publish', 'request changes', 'decline']);
      const common = { by: { role: 'host', id: member.id }, at } as const;
      return outcomeOf(step(db, idIn(sent, 'story'), decisionIn(sent, kind, common)));
    },
  },
} satisfies Record<string, Action>;

function decisionIn(
  sent: Sent,
  kind: 'read' | 'publish' | 'request changes' | 'decline',
  common: { readonly by: { readonly role: 'host'; readonly id: string }; readonly at: number },
): StoryAction {
  if (kind === 'read') return { kind, ...common, until: common.at + readingDays * day };
  if (kind === 'publish') return { kind, ...common };
  const reason = { rule: textIn(sent, 'rule', { max: 200 }), words: textIn(sent, 'words', { max: 4000 }) };
  return { kind, ...common, reason };
}

function creditIn(sent: Sent): Credit {
  const kind = choiceIn(sent, 'kind', ['name', 'pen name', 'none']);
  if (kind === 'none') return { kind };
  if (sent['name'] === undefined) throw new InvalidInputError({ name: 'missing' });
  return { kind, name: nameIn(sent, 'name') };
}
