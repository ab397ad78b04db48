/** A passage that raises its voice. */
export interface Shout {
  readonly kind: 'capitals' | 'exclamation';
  readonly found: string;
}

/** Fewer capitals than this are an acronym (PDF, CC BY, UTC). */
const CAPITALS = { inOneWord: 5, sideBySide: 6 };

/**
 * Finds shouting: a word of five capitals or more, words in capitals side by side that have six between them, and more
 * exclamation marks than the tribe allows. Arabic has no capitals; its shouting is the mark.
 *
 * @param allowed - exclamation marks that one text may hold
 */
export function findShouting(text: string, allowed = 1): Shout[] {
  const runs = text.match(/(?<!\p{L})\p{Lu}{2,}(?:\s+\p{Lu}{2,})*(?!\p{L})/gu) ?? [];
  const capitals = runs.filter((run) => {
    const letters = run.replace(/\s/gu, '').length;
    return letters >= (/\s/u.test(run) ? CAPITALS.sideBySide : CAPITALS.inOneWord);
  });
  const marks = text.match(/[!！]/gu) ?? [];
  return [
    ...capitals.map((found): Shout => ({ kind: 'capitals', found })),
    ...(marks.length > allowed ? [{ kind: 'exclamation', found: marks.join('') } as const] : []),
  ];
}
