import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emlOf } from '../../src/server/mail/eml.ts';
import { folderOutbox } from '../../src/server/mail/outbox.ts';
import { signInMail } from '../../src/server/mail/sign-in-mail.ts';

const mail = signInMail({
  email: 'noor@community.example',
  language: 'ar',
  link: 'http://x/ar/sign-in/abc',
  isMember: true,
});
const sender = { name: 'نسيج', address: 'hello@community.example' };
const bodyOf = (eml: string) => Buffer.from(eml.split('\r\n\r\n')[1]!, 'base64').toString('utf8');

test('a mail has its words in Arabic and its link, in lines that every mail program reads', () => {
  const eml = emlOf(mail, sender, new Date(0));
  expect(bodyOf(eml)).toBe(mail.text);
  expect(bodyOf(eml)).toContain('http://x/ar/sign-in/abc');
  expect(Math.max(...eml.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThan(998);
});

test('a name and a subject of any length are encoded words of at most 75 characters, with whole letters', () => {
  const subject = 'رابط الدخول إلى مجتمع النسّاجين والنسّاجات في الواحة القديمة 🧵'.repeat(3);
  const eml = emlOf({ ...mail, subject }, sender, new Date(0));
  const textOf = (header: string): string => {
    const value = new RegExp(`^${header}: ((?:=\\?UTF-8\\?B\\?[\\w+/=]+\\?=(?:\r\n )?)+)`, 'mu').exec(eml)![1]!;
    const words = value.split('\r\n ');
    expect(Math.max(...words.map((word) => word.length))).toBeLessThanOrEqual(75);
    return words.map((word) => Buffer.from(word.split('?')[3]!, 'base64').toString('utf8')).join('');
  };
  expect(textOf('Subject')).toBe(subject);
  expect(textOf('From')).toBe(sender.name);
});

test('a line break in an address or a subject does not begin another header', () => {
  const eml = emlOf(
    { ...mail, to: 'a@b\r\nBcc: c@d', subject: 'x\r\nX-Own: y' },
    { name: 'A\r\nX-Own: y', address: 'a@b\r\nX-Own: z' },
    new Date(0),
  );
  expect(
    eml
      .split('\r\n\r\n')[0]!
      .split('\r\n')
      .filter((line) => /^(Bcc|X-Own)/u.test(line)),
  ).toEqual([]);
});

test('the folder has whole mails only, one file for each', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  try {
    const outbox = folderOutbox(join(folder, 'mail'), sender);
    outbox.send(mail, 0);
    outbox.send(mail, 0);
    const files = readdirSync(join(folder, 'mail'));
    expect(files).toHaveLength(2);
    for (const file of files) {
      expect(file).toMatch(/\.eml$/u);
      expect(bodyOf(readFileSync(join(folder, 'mail', file), 'utf8'))).toBe(mail.text);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
