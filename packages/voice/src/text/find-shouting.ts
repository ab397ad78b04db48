/** A passage in all caps, or too many exclamation marks. */
export interface Shout {
  readonly kind: 'capitals' | 'exclamation';
  readonly found: string;
}

/** Fewer capitals are an acronym (PDF, CC BY, UTC). */
const CAPITALS = { inOneWord: 5, sideBySide: 6 };

/**
 * Finds words of at least five capitals, adjacent words with at least six capitals together, and more exclamation marks
 * than allowed. Arabic has no capitals, so only marks apply to it.
 *
 * @param allowed - exclamation marks that one text may have
 */
export function findShouting(text: string, allowed = 1): Shout[] {
  const runs = text.match(/(?=\p{Lu}{2})(?<!\p{L})\p{Lu}{2,}(?:\s+\p{Lu}{2,})*(?!\p{L})/gu) ?? [];
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
