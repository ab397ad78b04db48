import { plainContent, sanitizeContent, type MemberContent } from '@wusum/tribe/content';

const parsed = new Map<string, MemberContent>();
const most = 1000;

/** Kept HTML as content. It is sanitised again when it is read, once per process: what is in a database was put there by somebody. */
export function contentOf(html: string): MemberContent {
  const known = parsed.get(html);
  if (known) return known;
  if (parsed.size >= most) parsed.delete(parsed.keys().next().value!);
  const content = sanitizeContent(html);
  parsed.set(html, content);
  return content;
}

/** What a member typed, as HTML to keep: text, never markup. */
export const htmlOfText = (text: string): string => plainContent(text).html;

/** The text of kept HTML, for fields and lists. */
export function textOfHtml(html: string): string {
  return html
    .replaceAll(/<\/p>\s*<p[^>]*>/gu, '\n\n')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replaceAll('&amp;', '&');
}
