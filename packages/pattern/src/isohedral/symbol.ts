/**
 * The freedom of an edge, in the letters of C. S. Kaplan, Introductory Tiling Theory for Computer Graphics, 2009, chapter 4.
 * J: any form. S: a half turn about its middle leaves it as it is. U: symmetric in its perpendicular bisector. I: straight.
 */
export type EdgeKind = 'J' | 'S' | 'U' | 'I';

/** An edge of a tile, as its incidence symbol has it. */
export interface TileEdge {
  readonly kind: EdgeKind;
  /** Index of the first edge of the same form; its own if it is the first. */
  readonly formOf: number;
  /** Whether that form is taken from its end to its start. */
  readonly reversed: boolean;
  /** Whether that form is taken on the other side. */
  readonly flipped: boolean;
  /** Index of the edge of the neighbour that is on this edge. */
  readonly neighbour: number;
  /** Whether that neighbour is mirrored. */
  readonly mirrored: boolean;
}

/** A symmetry of a tile: where it moves the first edge, and whether it mirrors. */
export interface TileSymmetry {
  readonly edge: number;
  readonly mirrored: boolean;
}

/** A letter and `+`, `-` (against the outline) or nothing (both ways). */
interface Label {
  readonly letter: string;
  readonly sign: string;
}

/**
 * The edges of an incidence symbol (B. Grünbaum, G. C. Shephard, Tilings and Patterns, 1987, section 6.2), such as
 * `a+b+c+c-b-a-;c-b-a-`. Before the semicolon: a label for each edge of the tile, in order; a symmetry of the tile moves edges
 * of one letter to each other, and mirrors them if their signs differ. An edge without sign is symmetric itself; each other
 * letter has a plus at first. After it: for each letter, in order, the label that the neighbour has there; `-` is a mirrored
 * neighbour.
 */
export function edgesOf(symbol: string): readonly TileEdge[] {
  const { labels, beside } = parse(symbol);
  return labels.map((label): TileEdge => {
    const other = beside.get(label.letter)!;
    const formOf = labels.findIndex(({ letter }) => letter === label.letter || letter === other.letter);
    const flipped = labels[formOf]!.letter !== label.letter;
    // The neighbour goes along the edge the other way round, on the other side; a mirrored one only on the other side.
    const turned = flipped && !isMinus(other);
    return {
      kind: kindOf(label, other),
      formOf,
      reversed: turned !== isMinus(label),
      flipped,
      neighbour: labels.findIndex(({ letter }) => letter === other.letter),
      mirrored: isMinus(other) !== isMinus(label),
    };
  });
}

/** The symmetries of the tile of an incidence symbol, the identity first. */
export function tileSymmetriesOf(symbol: string): readonly TileSymmetry[] {
  const { labels } = parse(symbol);
  return labels.flatMap((label, edge): TileSymmetry[] => {
    if (label.letter !== labels[0]!.letter) return [];
    const ways = label.sign === '' ? [false, true] : [isMinus(label)];
    return ways.map((mirrored) => ({ edge, mirrored }));
  });
}

function parse(symbol: string): { readonly labels: readonly Label[]; readonly beside: ReadonlyMap<string, Label> } {
  const [labels, others] = symbol
    .split(';')
    .map((part) =>
      [...part.matchAll(/([a-f])([+-]?)/gu)].map(([, letter, sign]) => ({ letter: letter!, sign: sign! })),
    );
  const letters = [...new Set(labels!.map(({ letter }) => letter))];
  return { labels: labels!, beside: new Map(letters.map((letter, index) => [letter, others![index]!])) };
}

function kindOf({ letter, sign }: Label, other: Label): EdgeKind {
  if (letter !== other.letter) return sign === '' ? 'U' : 'J';
  return other.sign === '+' ? 'S' : 'I';
}

const isMinus = ({ sign }: Label): boolean => sign === '-';
