import { expect, test } from 'vitest';
import { sessionMember } from '../../src/server/session/sessions.ts';
import { Sample, start } from './sample.ts';

const ask = (sample: Sample, email: string) => sample.do('visitor', 'sign-in.ask', { email, language: 'en' });
const linkIn = (sample: Sample): string => /sign-in\/([\w-]+)/u.exec(sample.mails.at(-1)!.text)![1]!;

test('members and strangers get the same answer, and a mail each', () => {
  using sample = new Sample();
  expect(ask(sample, 'amal@community.example')).toEqual(ask(sample, 'nobody@elsewhere.example'));
  expect(sample.mails.map(({ to }) => to)).toEqual(['amal@community.example', 'nobody@elsewhere.example']);
});

test('a link opens once, for fifteen minutes', () => {
  using sample = new Sample();
  ask(sample, 'amal@community.example');
  const link = linkIn(sample);
  const used = sample.do('visitor', 'sign-in.use', { link });
  expect(used).toMatchObject({ ok: true, value: { accepted: true }, session: { secret: expect.any(String) } });
  expect(sample.do('visitor', 'sign-in.use', { link })).toMatchObject({ ok: false, reason: 'link used or too old' });

  ask(sample, 'amal@community.example');
  sample.time += 15 * 60_000;
  expect(sample.do('visitor', 'sign-in.use', { link: linkIn(sample) })).toMatchObject({ ok: false });
});

test('the database has no secret: neither of links nor of sessions', () => {
  using sample = new Sample();
  ask(sample, 'amal@community.example');
  const link = linkIn(sample);
  const answer = sample.do('visitor', 'sign-in.use', { link });
  const secret = answer.ok && typeof answer.session === 'object' ? answer.session.secret : '';
  const kept = JSON.stringify([sample.db.all('SELECT * FROM links'), sample.db.all('SELECT * FROM sessions')]);
  expect(secret).not.toBe('');
  expect(kept).not.toContain(link);
  expect(kept).not.toContain(secret);
});

test('signing in again ends the session before it; a session ends after thirty days', () => {
  using sample = new Sample();
  ask(sample, 'amal@community.example');
  const before = sample.sessions.get('amal')!;
  const answer = sample.do('amal', 'sign-in.use', { link: linkIn(sample) });
  const secret = answer.ok && typeof answer.session === 'object' ? answer.session.secret : '';
  expect(sessionMember(sample.db, before, sample.time)).toBeUndefined();
  expect(sessionMember(sample.db, secret, sample.time)?.id).toBe('amal');
  expect(sessionMember(sample.db, secret, start + 31 * 86_400_000)).toBeUndefined();
});

test('a stranger who follows the link becomes a member, and waits at the desk', () => {
  using sample = new Sample();
  ask(sample, 'Salma@Elsewhere.example');
  expect(sample.do('visitor', 'sign-in.use', { link: linkIn(sample) })).toMatchObject({ value: { accepted: false } });
  expect(sample.db.get("SELECT email FROM members WHERE email = 'salma@elsewhere.example'")).toBeDefined();
  expect(sample.db.get("SELECT kind FROM care_items WHERE kind = 'newcomer'")).toBeDefined();
});

test('the sixth link within fifteen minutes is not sent, and the answer does not say so', () => {
  using sample = new Sample();
  const answers = Array.from({ length: 6 }, () => ask(sample, 'amal@community.example'));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(sample.mails).toHaveLength(5);
  sample.time += 16 * 60_000;
  ask(sample, 'amal@community.example');
  expect(sample.mails).toHaveLength(6);
});

test.each(['a', 'a@', '@b', 'a b@c', 'a@b\r\nBcc: all@c', '<a@b>', `${'a'.repeat(260)}@b`])(
  'no mail to "%s"',
  (email) => {
    using sample = new Sample();
    expect(ask(sample, email)).toMatchObject({ ok: false, reason: 'invalid' });
    expect(sample.mails).toEqual([]);
  },
);
