/**
 * The order of the parts in a published style sheet. gzip looks back 32 KB, so parts that have much in common should be
 * near one another. `sheet-order.txt` holds an order that a search has found; `npm run sheet-order` searches again.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** Text of a style sheet that may be anywhere in it. */
export interface Piece {
  /** The class of its first part, without `ws-`. */
  readonly name: string;
  readonly text: string;
}

/** @param root absolute path of the package */
export const orderFile = (root: string): string => join(root, 'build/sheet-order.txt');

/** The names of pieces, in their order. */
export const readOrder = (root: string): string[] =>
  readFileSync(orderFile(root), 'utf8').split(/\s+/u).filter(Boolean);

/** A file that a person can read: one piece in each line. */
export const orderText = (order: readonly string[]): string => `${order.join('\n')}\n`;

/** Pieces in a known order. One that it does not have comes after the one that it has most in common with. */
export function inOrder<T extends Piece>(pieces: readonly T[], order: readonly string[]): T[] {
  const places = new Map(order.map((name, place) => [name, place]));
  const placeOf = ({ name }: Piece): number => places.get(name) ?? Number.POSITIVE_INFINITY;
  const known = pieces.filter(({ name }) => places.has(name)).toSorted((a, b) => placeOf(a) - placeOf(b));
  const added = pieces.filter(({ name }) => !places.has(name));
  if (added.length === 0) return known;
  const common = similarities([...known, ...added]);
  return added.reduce((sorted, piece) => {
    const near = common(piece).find((one) => sorted.includes(one as T));
    return sorted.toSpliced(near ? sorted.indexOf(near as T) + 1 : sorted.length, 0, piece);
  }, known);
}

/** The least characters that are worth a reference to earlier ones. */
const MATCH = 12;

/** @returns the other pieces that one has text in common with, the most similar first */
function similarities(pieces: readonly Piece[]): (piece: Piece) => readonly Piece[] {
  const users = new Map<string, Set<number>>();
  for (const [index, { text }] of pieces.entries())
    for (const match of matchesOf(text)) users.set(match, (users.get(match) ?? new Set()).add(index));
  return (piece) => {
    const shares = new Map<Piece, number>();
    for (const match of new Set(matchesOf(piece.text))) {
      const all = users.get(match)!;
      // What many pieces have is near in any order.
      for (const index of all)
        shares.set(pieces[index]!, (shares.get(pieces[index]!) ?? 0) + 1 / Math.log2(1 + all.size));
    }
    shares.delete(piece);
    return [...shares].toSorted(([, a], [, b]) => b - a).map(([one]) => one);
  };
}

function* matchesOf(text: string): Generator<string> {
  for (let start = 0; start + MATCH <= text.length; start += 1) yield text.slice(start, start + MATCH);
}

/** The neighbours that the search tries for a piece. */
const NEIGHBOURS = 12;

/**
 * Searches for an order that compresses well: it moves a few pieces at a time, mostly beside a similar one, and keeps what
 * is not worse. The result depends on nothing but the pieces and the number of steps.
 *
 * @param before the text that precedes all pieces
 * @returns the names in the order found
 */
export function searchOrder(before: string, pieces: readonly Piece[], steps: number): string[] {
  const common = similarities(pieces);
  const near = new Map(pieces.map((piece) => [piece, common(piece).slice(0, NEIGHBOURS)]));
  const random = randomNumbers(pieces);
  // The highest level is twice as slow, and finds the same order better until the last steps.
  const sizeOf = (order: readonly Piece[], step: number): number =>
    deflateRawSync(before + order.map(({ text }) => text).join(''), { level: step < steps * 0.75 ? 6 : 9 }).length;
  let best = [...pieces];
  let size = Number.POSITIVE_INFINITY;
  for (let step = 0; step < steps; step += 1) {
    if (step === Math.ceil(steps * 0.75)) size = sizeOf(best, step);
    const next = moved(best, near, random);
    const found = sizeOf(next, step);
    if (found <= size) [best, size] = [next, found];
  }
  return best.map(({ name }) => name);
}

type Random = (count: number) => number;

/** An order with one to eight pieces at another place. */
function moved(order: readonly Piece[], near: ReadonlyMap<Piece, readonly Piece[]>, random: Random): Piece[] {
  const length = Math.min(order.length, 1 + (random(2) ? 0 : random(8)));
  const start = random(order.length - length + 1);
  const block = order.slice(start, start + length);
  const rest = order.toSpliced(start, length);
  const similar = near.get(block[random(length)]!)!;
  const place = rest.indexOf(similar[random(similar.length)]!);
  const at = place < 0 || random(4) === 0 ? random(rest.length + 1) : place + random(2);
  return rest.toSpliced(at, 0, ...(random(6) === 0 ? block.toReversed() : block));
}

/** A linear congruential generator with the constants of the C standard. Another start order gives other numbers. */
function randomNumbers(pieces: readonly Piece[]): Random {
  let state = pieces.reduce((sum, { text }, place) => (sum * 31 + text.length + place) % 2 ** 31, 7);
  return (count) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * count);
  };
}
