/** The order in which texts compress best. */

/** As far back as gzip looks, less what it may have read of the next text. */
const WINDOW = 30_000;
/** The least characters that are worth a reference to earlier ones. */
const PIECE = 12;

/**
 * Sorts texts so that each one is after those that it has most in common with. The order depends on nothing but the texts.
 *
 * @param before the text that precedes all of them
 */
export function bySimilarity(texts: readonly string[], before: string): string[] {
  const left = new Map(texts.map((text) => [text, piecesOf(text)]));
  const sorted: string[] = [];
  let end = before;
  while (left.size > 0) {
    const known = piecesOf(end.slice(-WINDOW));
    const shares = [...left].map(([text, pieces]) => ({ text, share: shareOf(pieces, known) }));
    const next = shares.reduce((best, one) => (one.share > best.share ? one : best)).text;
    left.delete(next);
    sorted.push(next);
    end += next;
  }
  return sorted;
}

function piecesOf(text: string): Set<string> {
  const pieces = new Set<string>();
  for (let start = 0; start + PIECE <= text.length; start += 1) pieces.add(text.slice(start, start + PIECE));
  return pieces;
}

/** Large texts come early: what follows has more to refer to. */
function shareOf(pieces: ReadonlySet<string>, known: ReadonlySet<string>): number {
  let found = 0;
  for (const piece of pieces) if (known.has(piece)) found += 1;
  return found / pieces.size ** 0.75;
}
