/** A motif of a warp-faced band. */
export interface SaduMotif {
  readonly names: { readonly en: string; readonly ar: string };
  readonly meaning: { readonly en: string; readonly ar: string };
  /**
   * Pick plan: a row for each pick, a letter for each pair of warp ends across the stripe. `x` brings the second colour of
   * the pair to the face, `.` the first; the other one is on the back.
   */
  readonly plan: readonly string[];
}

/**
 * Motifs of Sadu, the warp-faced weave of Bedouin ground looms, with the names that weavers give them: N. al-Atiyya of the
 * Kuwait Heritage Association lists them in Sharjah 24, 19 February 2025; the weave itself is described in UNESCO’s
 * Representative List, 02158 (2025), and in J. Totah Hilden, Bedouin Weaving of Saudi Arabia and its Neighbours, 2010. The
 * plans are our own drafts of these motifs, and copies of no piece.
 */
export const saduMotifs = {
  grains: {
    names: { en: 'Grains', ar: 'الحبيبة' },
    meaning: { en: 'Small grains in a row.', ar: 'حبوب صغيرة في صف.' },
    plan: ['..', '.x', '..', 'x.'],
  },
  teeth: {
    names: { en: 'Horse’s teeth', ar: 'ضروس الخيل' },
    meaning: { en: 'Teeth that close on each other.', ar: 'أضراس ينطبق بعضها على بعض.' },
    plan: ['xxxx....', 'xxxx....', '....xxxx', '....xxxx'],
  },
  zigzag: {
    names: { en: 'Zigzag', ar: 'العويرجان' },
    meaning: { en: 'Triangles point to point: the winding way.', ar: 'مثلثات رأسًا إلى رأس: الدرب المتعرّج.' },
    plan: ['x.....', 'xx....', 'xxx...', 'xxxx..', 'xxxxx.', 'xxxx..', 'xxx...', 'xx....'],
  },
  eye: {
    names: { en: 'Eye', ar: 'العوينة' },
    meaning: { en: 'An eye: a lozenge with its pupil.', ar: 'عين: معيّن في وسطه بؤبؤ.' },
    plan: ['.......', '...x...', '..xxx..', '.xx.xx.', 'xx.x.xx', '.xx.xx.', '..xxx..', '...x...'],
  },
  tree: {
    names: { en: 'Tree', ar: 'الشجرة' },
    meaning: {
      en: 'The tree: the middle panel, picked up by hand and different in every piece.',
      ar: 'الشجرة: الشريط الأوسط، يُلتقط باليد ولا تتشابه فيه قطعتان.',
    },
    plan: [
      '.........',
      '....x....',
      '...xxx...',
      '..x.x.x..',
      '.x.x.x.x.',
      'x.x.x.x.x',
      '.x.xxx.x.',
      '..x.x.x..',
      '.x.....x.',
      'xxx.x.xxx',
      '.x..x..x.',
      '....x....',
    ],
  },
} as const satisfies Readonly<Record<string, SaduMotif>>;

export type SaduMotifName = keyof typeof saduMotifs;
export const saduMotifNames = Object.keys(saduMotifs) as readonly SaduMotifName[];
