import { accept, addMember, memberWithEmail, rename } from '../../members/members.ts';
import { openCare } from '../../care/desk.ts';
import { guidelinesVersion } from '../../care/rules.ts';
import { attempt } from '../../session/limits.ts';
import { newLink, takeLink } from '../../session/links.ts';
import { endSession, startSession } from '../../session/sessions.ts';
import { signInMail } from '../../mail/sign-in-mail.ts';
import { forAnyone, refuse, type Action, type Doing } from '../action.ts';
import { choiceIn, emailIn, nameIn, textIn } from '../input.ts';

const languages = ['en', 'ar'] as const;
/** For one address, and for all together: nobody’s mailbox is filled from here. */
const ofAddress = { times: 5, within: 15 * 60_000 };
const ofAll = { times: 300, within: 15 * 60_000 };

export const visitors = {
  /** Sends a link to an address. Members and strangers get the same answer and a mail each: no one learns who is a member. */
  'sign-in.ask': forAnyone((sent, { db, outbox, at, origin }) => {
    const email = emailIn(sent, 'email');
    const language = choiceIn(sent, 'language', languages);
    const isWithin = attempt(db, 'links', ofAll, at) && attempt(db, `link ${email}`, ofAddress, at);
    if (!isWithin) return {};
    const secret = newLink(db, email, language, at);
    const isMember = memberWithEmail(db, email) !== undefined;
    const link = `${origin}/${language}/sign-in/${secret}`;
    return { after: () => outbox.send(signInMail({ email, language, link, isMember }), at) };
  }),

  /** Uses a link. The page of the link only asks for a click: programs that look at mail open links, too. */
  'sign-in.use': forAnyone((sent, { db, at, session }) => {
    const link = takeLink(db, textIn(sent, 'link', { max: 64 }), at);
    if (!link) return refuse('link used or too old');
    const known = memberWithEmail(db, link.email);
    const member = known ?? addMember(db, link, at);
    if (!known) openCare(db, 'newcomer', member.id, member.id, at);
    const secret = startSession(db, member.id, session, at);
    return { value: { accepted: member.accepted === guidelinesVersion }, session: { secret } };
  }),
} satisfies Record<string, Action<Doing>>;

export const session = {
  'sign-out': {
    who: 'signed in',
    run: (_, { db, session: secret }) => {
      endSession(db, secret!);
      return { session: 'ended' };
    },
  },

  'guidelines.accept': {
    who: 'signed in',
    run: (sent, { db, member, at }) => {
      accept(db, member.id, choiceIn(sent, 'version', [guidelinesVersion]), at);
      return {};
    },
  },

  'member.rename': {
    who: 'signed in',
    run: (sent, { db, member }) => {
      rename(db, member.id, nameIn(sent, 'nameEn'), nameIn(sent, 'nameAr'));
      return {};
    },
  },
} satisfies Record<string, Action>;
