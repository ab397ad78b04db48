import type { DocSection } from './types.js';

const weights = { title: 6, heading: 10, path: 2, text: 1 } as const;
type Member = keyof typeof weights;
const members = Object.keys(weights) as Member[];

/** What is folded is found however it is typed: `foldForSearch` of `@wusum/voice/text`. */
export type Fold = (text: string) => string;

export interface DocHit {
  readonly section: DocSection;
  /** The text around the first word found. */
  readonly excerpt: string;
}

/** Folded members of sections: each is folded once, not at each key press. */
const foldedSections = new WeakMap<DocSection, Readonly<Record<Member, string>>>();

function foldedOf(section: DocSection, fold: Fold): Readonly<Record<Member, string>> {
  const known = foldedSections.get(section);
  if (known) return known;
  const folded = { title: '', heading: '', path: '', text: '' };
  for (const member of members) folded[member] = fold(section[member]);
  foldedSections.set(section, folded);
  return folded;
}

/**
 * Finds the sections that have all words of a query, best first. A word also finds longer ones that begin with it. Words
 * in headings count more than words in the text.
 *
 * @param max how many hits to return at most
 */
export function searchDocs(sections: readonly DocSection[], query: string, fold: Fold, max = 20): DocHit[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const scored = sections.flatMap((section) => {
    const folded = foldedOf(section, fold);
    const scores = words.map((word) => scoreOf(folded, word));
    return scores.every((score) => score > 0) ? [{ section, score: scores.reduce((sum, one) => sum + one, 0) }] : [];
  });
  return scored
    .toSorted((one, other) => other.score - one.score)
    .slice(0, max)
    .map(({ section }) => ({ section, excerpt: excerptOf(section.text, words) }));
}

function scoreOf(folded: Readonly<Record<Member, string>>, word: string): number {
  let score = 0;
  for (const member of members) {
    const text = folded[member];
    const at = text.indexOf(word);
    if (at < 0) continue;
    // The start of a word counts more than its middle, and a whole heading most.
    const isStart = at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!);
    score += weights[member] * (text === word ? 3 : isStart ? 2 : 1);
  }
  return score;
}

const around = 70;

function excerptOf(text: string, words: readonly string[]): string {
  const flat = text.replaceAll(/[`*|#>]+|\]\([^)]*\)|\[/gu, ' ').replaceAll(/\s+/gu, ' ');
  const found = words.map((word) => flat.toLowerCase().indexOf(word)).filter((at) => at >= 0);
  const start = Math.max(0, Math.min(...found, flat.length) - around);
  const from = found.length === 0 ? 0 : start;
  const to = from + 2 * around;
  return `${from > 0 ? '…' : ''}${flat.slice(from, to).trim()}${to < flat.length ? '…' : ''}`;
}
