/** A passage that raises its voice. */
export interface Shout {
  readonly kind: 'capitals' | 'exclamation';
  readonly found: string;
}

/**
 * Finds shouting: two words in capitals side by side or one of five letters and more (an acronym such as PDF or UTC is
 * none), and more exclamation marks than the tribe allows. Arabic has no capitals; its shouting is the mark.
 *
 * @param allowed - exclamation marks that one text may hold
 */
export function findShouting(text: string, allowed = 1): Shout[] {
  const capitals = text.match(/(?<!\p{L})(?:\p{Lu}{2,}(?:\s+\p{Lu}{2,})+|\p{Lu}{5,})(?!\p{L})/gu) ?? [];
  const marks = text.match(/[!！]/gu) ?? [];
  return [
    ...capitals.map((found): Shout => ({ kind: 'capitals', found })),
    ...(marks.length > allowed ? [{ kind: 'exclamation', found: marks.join('') } as const] : []),
  ];
}
