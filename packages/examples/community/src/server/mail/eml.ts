import { randomUUID } from 'node:crypto';

/** A mail as plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** A BCP 47 tag. */
  readonly language: string;
}

/** The name and the address that a mail is from. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/**
 * The mail in the format of RFC 5322, in UTF-8 with the transfer encoding base64. Line breaks in a header would begin another
 * header; they are removed.
 */
export function emlOf({ to, subject, text, language }: Mail, from: Sender, at: Date): string {
  const headers = [
    `From: ${encoded(from.name)} <${oneLine(from.address)}>`,
    `To: <${oneLine(to)}>`,
    `Subject: ${encoded(subject)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@community.example>`,
    'MIME-Version: 1.0',
    `Content-Language: ${oneLine(language)}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    'Auto-Submitted: auto-generated',
  ];
  return `${headers.join('\r\n')}\r\n\r\n${base64(text).join('\r\n')}\r\n`;
}

/** Text of any script in a header: encoded words of RFC 2047, of which each has at most 75 characters and whole letters. */
function encoded(text: string): string {
  const words = [''];
  for (const letter of oneLine(text)) {
    if (Buffer.byteLength(words.at(-1)! + letter) > 45) words.push('');
    words.push(words.pop()! + letter);
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\0]+/gu, ' ');
}

function base64(text: string): string[] {
  return (
    Buffer.from(text, 'utf8')
      .toString('base64')
      .match(/.{1,76}/gu) ?? []
  );
}
