import type { Root, RootContent } from 'hast';
import { graphemesOf } from './graphemes.js';
import type { MemberContent } from './sanitize.js';

/** Letters of an excerpt, unless a length is set. */
const LENGTH = 240;

/**
 * The beginning of a text without its markup, cut between two words, with an ellipsis where something is left out.
 *
 * @param length the most characters that it has, without the ellipsis
 */
export function excerptOf(content: MemberContent, length: number = LENGTH): string {
  const text = content.tree.children
    .map((node) => textOf(node))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (text.length <= length) return text;
  const words = text.slice(0, length + 1).split(' ');
  // One word that is longer than all of it is cut inside.
  const kept = words.length > 1 ? words.slice(0, -1).join(' ') : cut(text, length);
  return `${kept.replace(/[\p{P}\s]+$/u, '')}…`;
}

/** Between two letters as a reader counts them. */
function cut(text: string, length: number): string {
  return graphemesOf(text)
    .slice(0, length)
    .map(({ segment }) => segment)
    .join('');
}

function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
