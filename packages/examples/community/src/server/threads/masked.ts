import { createHash } from 'node:crypto';
import type { Viewer, Voice } from '@wusum/tribe/care/model';

/**
 * What members said, for one reader. Whoever left their name out gets another id in each conversation, so that what is sent
 * to a browser does not identify them; hosts, and the writer, get the real one.
 */
export function maskedBy<Said extends Pick<Voice, 'member' | 'anonymous'>>(
  all: readonly Said[],
  viewer: Viewer,
  conversation: string,
): Said[] {
  return all.map((said) =>
    said.anonymous === true && viewer.role !== 'host' && viewer.id !== said.member
      ? { ...said, member: maskOf(said.member, conversation) }
      : said,
  );
}

function maskOf(member: string, conversation: string): string {
  return `anonymous-${createHash('sha256').update(`${conversation}\n${member}`).digest('base64url').slice(0, 12)}`;
}
