/** Incidence symbols, and groups of movements, as the tests of isohedral tilings compare them. */

interface Label {
  readonly letter: string;
  readonly sign: string;
}

const labelsOf = (text: string): Label[] =>
  [...text.matchAll(/([a-z])([+-]?)/gu)].map(([, letter, sign]) => ({ letter: letter!, sign: sign! }));

const opposite = (sign: string): string => ({ '+': '-', '-': '+' })[sign] ?? '';

/**
 * One of all symbols of a type: they begin at different corners, go round clockwise or the other way, and have different letters
 * and directions.
 */
export function canonicalSymbol(symbol: string): string {
  const [labels, others] = symbol.split(';').map(labelsOf);
  const letters = [...new Set(labels!.map(({ letter }) => letter))];
  const beside = new Map(letters.map((letter, index) => [letter, others![index]!]));
  const mirrored = labels!.map(({ letter, sign }) => ({ letter, sign: opposite(sign) })).toReversed();
  const all = [labels!, mirrored].flatMap((round) =>
    round.map((_, first) => renamed([...round.slice(first), ...round.slice(0, first)], beside)),
  );
  return all.toSorted()[0]!;
}

/** The symbol with letters in order, each first with a plus. */
function renamed(labels: readonly Label[], beside: ReadonlyMap<string, Label>): string {
  const firsts = new Map<string, string>();
  for (const { letter, sign } of labels) if (!firsts.has(letter)) firsts.set(letter, sign);
  const letters = [...firsts.keys()];
  const print = (letter: string, sign: string, against: boolean) =>
    'abcdef'[letters.indexOf(letter)]! + (against ? opposite(sign) : sign);
  const isAgainst = (letter: string) => firsts.get(letter) === '-';
  const adjacent = letters.map((letter) => {
    const other = beside.get(letter)!;
    return print(other.letter, other.sign, isAgainst(letter) !== isAgainst(other.letter));
  });
  return `${labels.map(({ letter, sign }) => print(letter, sign, isAgainst(letter))).join('')};${adjacent.join('')}`;
}
