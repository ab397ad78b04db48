import type { DocSection } from './types.js';

/** Case, diacritics and the marks of Arabic do not count. */
const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

const weights = { title: 6, heading: 10, path: 2, text: 1 } as const;

export interface DocHit {
  readonly section: DocSection;
  /** The text around the first word found. */
  readonly excerpt: string;
}

/**
 * Finds the parts of documents that have all words of a query, best first. A word also finds longer ones that begin with
 * it. Words in headings count more than words in the text.
 *
 * @param max how many hits to return at most
 */
export function searchDocs(sections: readonly DocSection[], query: string, max = 20): DocHit[] {
  const words = plain(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const scored = sections.flatMap((section) => {
    const scores = words.map((word) => scoreOf(section, word));
    return scores.every((score) => score > 0) ? [{ section, score: scores.reduce((sum, one) => sum + one, 0) }] : [];
  });
  return scored
    .toSorted((one, other) => other.score - one.score)
    .slice(0, max)
    .map(({ section }) => ({ section, excerpt: excerptOf(section.text, words) }));
}

function scoreOf(section: DocSection, word: string): number {
  let score = 0;
  for (const [member, weight] of Object.entries(weights) as [keyof typeof weights, number][]) {
    const text = plain(section[member]);
    const at = text.indexOf(word);
    if (at < 0) continue;
    // The start of a word counts more than its middle, and a whole heading most.
    const isStart = at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!);
    score += weight * (text === word ? 3 : isStart ? 2 : 1);
  }
  return score;
}

const around = 70;

function excerptOf(text: string, words: readonly string[]): string {
  const flat = text.replaceAll(/[`*|#>]+|\]\([^)]*\)|\[/gu, ' ').replaceAll(/\s+/gu, ' ');
  const found = words.map((word) => flat.toLowerCase().indexOf(word)).filter((at) => at >= 0);
  const start = Math.max(0, Math.min(...found, flat.length) - around);
  const from = found.length === 0 ? 0 : start;
  return `${from > 0 ? '…' : ''}${flat.slice(from, from + 2 * around).trim()}…`;
}
