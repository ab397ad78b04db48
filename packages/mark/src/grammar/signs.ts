import type { MarkStroke } from '../types.js';

/** A sign of the grammar: its names, the thing that it is the shape of, and its simplest drawing on a grid of twelve units. */
export interface GrammarSign {
  readonly sign: SignName;
  readonly names: { readonly en: string; readonly ar: string };
  readonly meanings: { readonly en: string; readonly ar: string };
  readonly strokes: readonly MarkStroke[];
}

export const signNames = ['line', 'ring', 'crook', 'hook', 'dot', 'spindle', 'fork', 'cross', 'door'] as const;
export type SignName = (typeof signNames)[number];

const path = (sign: SignName, ...paths: string[]): MarkStroke[] => paths.map((d) => ({ sign, d }));

/**
 * The nine signs that marks are built from. The names are those of the craft; the drawings are plain geometry and are not
 * the marks of a real tribe.
 */
export const signs: readonly GrammarSign[] = [
  {
    sign: 'line',
    names: { en: 'Line', ar: 'المطرق' },
    meanings: { en: 'A straight stick, carried in the hand.', ar: 'عصا مستقيمة تُحمل في اليد.' },
    strokes: path('line', 'M6 1V11'),
  },
  {
    sign: 'ring',
    names: { en: 'Ring', ar: 'الحلقة' },
    meanings: { en: 'A ring of rope or iron.', ar: 'حلقة من حبل أو حديد.' },
    strokes: [{ sign: 'ring', cx: 6, cy: 6, r: 3.6 }],
  },
  {
    sign: 'crook',
    names: { en: 'Crook', ar: 'المشعاب' },
    meanings: { en: 'A herder’s staff with a bent head.', ar: 'عصا الراعي معقوفة الرأس.' },
    strokes: path('crook', 'M3.4 11V4.6A2.8 2.8 0 0 1 9 4.6V6.4'),
  },
  {
    sign: 'hook',
    names: { en: 'Hooked line', ar: 'الباكورة' },
    meanings: {
      en: 'A stick with a hook at its end, for what is out of reach.',
      ar: 'عصا في طرفها خُطّاف لما لا تطوله اليد.',
    },
    strokes: path('hook', 'M4 1V8A2.2 2.2 0 0 0 8.4 8V6.6'),
  },
  {
    sign: 'dot',
    names: { en: 'Dot', ar: 'الرقمة' },
    meanings: { en: 'A mark as small as a fingertip.', ar: 'أثر بقدر طرف الإصبع.' },
    strokes: [{ sign: 'dot', cx: 6, cy: 6, r: 1.5 }],
  },
  {
    sign: 'spindle',
    names: { en: 'Spindle', ar: 'المغزل' },
    meanings: { en: 'A spindle, on which wool becomes thread.', ar: 'مغزل يصير الصوف عليه خيطًا.' },
    strokes: path('spindle', 'M2 2.2H10', 'M6 2.2V11'),
  },
  {
    sign: 'fork',
    names: { en: 'Fork', ar: 'المشغار' },
    meanings: { en: 'A forked pole, which holds up a tent.', ar: 'عمود ذو شُعبتين يحمل البيت.' },
    strokes: path('fork', 'M6 11V6', 'M2 1.6L6 6L10 1.6'),
  },
  {
    sign: 'cross',
    names: { en: 'Cross', ar: 'العرقاة' },
    meanings: {
      en: 'The two crossed sticks that keep a leather bucket open.',
      ar: 'عودان متعارضان يبقيان الدلو مفتوحًا.',
    },
    strokes: path('cross', 'M2 2L10 10', 'M10 2L2 10'),
  },
  {
    sign: 'door',
    names: { en: 'Door', ar: 'الباب' },
    meanings: { en: 'Two posts and a lintel: the frame that people enter by.', ar: 'عضادتان وعتبة: إطار يُدخَل منه.' },
    strokes: path('door', 'M2.4 11V2.2H9.6V11'),
  },
];

/** The sign of a stroke, by name. */
export function signNamed(name: string): GrammarSign | undefined {
  return signs.find(({ sign }) => sign === name);
}
