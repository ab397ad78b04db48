/** A form of a letter on the grid: rows from the top one, `#` is ink, as it is seen (the letter begins at the right). */
export interface LetterForm {
  /** Row of the first line: 0 is the top, {@link BASELINE} the baseline. */
  readonly top: number;
  readonly rows: readonly string[];
  /** Column under and over which dots are, from the right. Without it: the middle. */
  readonly dots?: number;
}

/** Row of the baseline, on which letters join. */
export const BASELINE = 6;

/** The forms of a skeleton: at the end of a joined group, and where the next letter joins. */
export interface Skeleton {
  /** Next letter joined: initial and medial. Without it, letters never join their next one. */
  readonly open?: LetterForm;
  /** As `open`, if a letter before it joins too and the form is another. */
  readonly medial?: LetterForm;
  /** No next letter joined: final and isolated. */
  readonly closed: LetterForm;
  /** As `closed`, with no letter joined before, if the form is another. */
  readonly isolated?: LetterForm;
}

const form = (top: number, ...rows: string[]): LetterForm => ({ top, rows });
const tooth = form(4, '#', '#', '#');
const loop = form(4, '###', '#.#', '###');
const stem = form(1, '#', '#', '#', '#', '#', '#');

/**
 * The skeletons of Arabic letters on a square grid, after the brick script of walls (square Kufic): strokes and the gaps
 * between them are one cell wide, all turns are right angles, letters have one baseline. The forms are ours.
 */
export const skeletons = {
  alef: { closed: stem },
  beh: {
    open: tooth,
    closed: form(4, '#....', '#....', '#####'),
    isolated: form(4, '#...#', '#...#', '#####'),
  },
  hah: { open: form(4, '####', '...#', '####'), closed: form(4, '####', '...#', '...#', '...#', '####') },
  dal: { closed: form(4, '.##', '..#', '###') },
  reh: { closed: form(5, '..#', '..#', '..#', '###') },
  seen: {
    open: form(4, '#.#.#', '#.#.#', '#####'),
    closed: { ...form(4, '....#.#.#', '....#.#.#', '#...#####', '#...#....', '#####....'), dots: 2 },
  },
  sad: {
    open: { ...form(4, '#.####', '#.#..#', '######'), dots: 1 },
    closed: { ...form(4, '....####', '....#..#', '#...####', '#...#...', '#####...'), dots: 1 },
  },
  tah: {
    open: { ...form(1, '#...', '#...', '#...', '####', '#..#', '####'), dots: 1 },
    closed: { ...form(1, '#...', '#...', '#...', '####', '#..#', '####'), dots: 1 },
  },
  ain: {
    open: form(4, '###', '#..', '###'),
    medial: form(2, '###', '#.#', '###', '.#.', '###'),
    closed: form(2, '.###', '.#.#', '.###', '..#.', '..##', '..#.', '###.'),
    isolated: form(4, '####', '#...', '####', '#...', '####'),
  },
  feh: { open: loop, closed: { ...form(4, '#...###', '#...#.#', '#######'), dots: 1 } },
  qaf: { open: loop, closed: { ...form(4, '....###', '....#.#', '#...###', '#...#..', '#####..'), dots: 1 } },
  kaf: {
    open: form(1, '#...', '####', '...#', '...#', '...#', '####'),
    closed: form(1, '#....', '#####', '....#', '....#', '....#', '#####'),
  },
  lam: { open: stem, closed: form(1, '....#', '....#', '....#', '....#', '....#', '#...#', '#...#', '#####') },
  meem: { open: loop, closed: form(4, '###', '#.#', '###', '#..', '#..') },
  noon: { open: tooth, closed: form(5, '....#', '#...#', '#...#', '#####') },
  heh: { open: form(4, '#####', '#.#.#', '#####'), closed: form(3, '###', '#.#', '#.#', '###') },
  waw: { closed: form(4, '###', '#.#', '###', '..#', '###') },
  yeh: { open: tooth, closed: form(4, '..###', '..#..', '#.###', '#...#', '#####') },
  hamza: { closed: form(4, '##', '#.', '##') },
} as const satisfies Readonly<Record<string, Skeleton>>;

/** Marks over or under a letter: dots, or a hamza (two cells) or a madda (three). */
export interface LetterMarks {
  readonly over?: 1 | 2 | 3 | 'hamza' | 'madda';
  readonly under?: 1 | 2 | 'hamza';
}

/** A letter: its skeleton and its marks. */
export type Letter = LetterMarks & { readonly skeleton: keyof typeof skeletons };

const letter = (skeleton: keyof typeof skeletons, marks: LetterMarks = {}): Letter => ({ skeleton, ...marks });

/** The letters of Arabic that can be set. */
export const kuficLetters: Readonly<Record<string, Letter>> = {
  ا: letter('alef'),
  أ: letter('alef', { over: 'hamza' }),
  إ: letter('alef', { under: 'hamza' }),
  آ: letter('alef', { over: 'madda' }),
  ب: letter('beh', { under: 1 }),
  ت: letter('beh', { over: 2 }),
  ث: letter('beh', { over: 3 }),
  ج: letter('hah', { under: 1 }),
  ح: letter('hah'),
  خ: letter('hah', { over: 1 }),
  د: letter('dal'),
  ذ: letter('dal', { over: 1 }),
  ر: letter('reh'),
  ز: letter('reh', { over: 1 }),
  س: letter('seen'),
  ش: letter('seen', { over: 3 }),
  ص: letter('sad'),
  ض: letter('sad', { over: 1 }),
  ط: letter('tah'),
  ظ: letter('tah', { over: 1 }),
  ع: letter('ain'),
  غ: letter('ain', { over: 1 }),
  ف: letter('feh', { over: 1 }),
  ق: letter('qaf', { over: 2 }),
  ك: letter('kaf'),
  ل: letter('lam'),
  م: letter('meem'),
  ن: letter('noon', { over: 1 }),
  ه: letter('heh'),
  ة: letter('heh', { over: 2 }),
  و: letter('waw'),
  ؤ: letter('waw', { over: 'hamza' }),
  ي: letter('yeh', { under: 2 }),
  ى: letter('yeh'),
  ئ: letter('yeh', { over: 'hamza' }),
  ء: letter('hamza'),
};
