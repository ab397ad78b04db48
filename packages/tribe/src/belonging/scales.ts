/** A text of an instrument in the languages that it has. A brand does not reword it: answers would no longer compare. */
export type ScaleText = Readonly<Record<'en' | 'ar', string>>;

export interface ScaleItem {
  readonly id: string;
  readonly text: ScaleText;
  /** The part of the scale that it measures. */
  readonly part: string;
  /** Agreeing means less belonging: its answers are turned round. */
  readonly reversed?: boolean;
}

/** Questions with one list of answers, and where they come from. */
export interface Scale {
  readonly id: string;
  readonly items: readonly ScaleItem[];
  /** From the lowest to the highest: the first is 1. */
  readonly answers: readonly ScaleText[];
  readonly source: string;
  /** The words are ours, after the source: said to everyone who is asked. */
  readonly adapted: boolean;
  /** Answers are drawings. */
  readonly drawing?: 'circles';
}

const agreement: Scale['answers'] = [
  { en: 'Strongly disagree', ar: 'لا أوافق أبدًا' },
  { en: 'Disagree', ar: 'لا أوافق' },
  { en: 'Neither', ar: 'بين بين' },
  { en: 'Agree', ar: 'أوافق' },
  { en: 'Strongly agree', ar: 'أوافق تمامًا' },
];

/**
 * Sense of community, after the Brief Sense of Community Scale (Peterson, Speer and McMillan 2008, Journal of Community
 * Psychology 36, doi 10.1002/jcop.20217), which asks about a neighbourhood. Two items each: needs, membership, influence,
 * emotional connection. The words here are ours, for any community, in English and Arabic; they have not been validated.
 */
export const senseOfCommunity: Scale = {
  id: 'sense-of-community',
  source: 'Peterson, Speer & McMillan 2008',
  adapted: true,
  answers: agreement,
  items: [
    item('needs-1', 'needs', 'Here I find what I come for.', 'أجد هنا ما جئت من أجله.'),
    item('needs-2', 'needs', 'This community helps me with what I need.', 'تعينني هذه الجماعة على ما أحتاج إليه.'),
    item('membership-1', 'membership', 'I feel like a member of this community.', 'أشعر أنّي من هذه الجماعة.'),
    item('membership-2', 'membership', 'I belong here.', 'أنتمي إلى هنا.'),
    item('influence-1', 'influence', 'I have a say in what happens here.', 'لي رأي مسموع فيما يجري هنا.'),
    item('influence-2', 'influence', 'People here listen to each other.', 'يصغي الناس هنا بعضهم إلى بعض.'),
    item('connection-1', 'connection', 'I feel connected to this community.', 'أشعر بصلة بهذه الجماعة.'),
    item('connection-2', 'connection', 'I have a good bond with people here.', 'تجمعني بالناس هنا مودّة.'),
  ],
};

/**
 * Challenged belonging: the four elements of the Challenged Sense of Belonging Scale (Fuchs et al. 2021, Measurement
 * Instruments for the Social Sciences 3, doi 10.1186/s42409-021-00021-y, CC BY 4.0), which was validated in English, Arabic
 * and Farsi/Dari. One item each: connection, participation, identification, congruence. A high score is a challenged
 * belonging. The words here are ours and have not been validated: for a study take those of the authors
 * (doi 10.6102/zis306_exz) with {@link inWordsOfSource}.
 */
export const challengedBelonging: Scale = {
  id: 'challenged-belonging',
  source: 'Fuchs et al. 2021',
  adapted: true,
  answers: [
    { en: 'Never', ar: 'أبدًا' },
    { en: 'Rarely', ar: 'نادرًا' },
    { en: 'Sometimes', ar: 'أحيانًا' },
    { en: 'Often', ar: 'غالبًا' },
    { en: 'Always', ar: 'دائمًا' },
  ],
  items: [
    item('connection', 'connection', 'I feel cut off from the people here.', 'أشعر أنّي منقطع الصلة بالناس هنا.'),
    item(
      'participation',
      'participation',
      'I watch from outside what others do here together.',
      'أتفرّج من الخارج على ما يفعله الناس هنا معًا.',
    ),
    item('identification', 'identification', 'I cannot say “we” here.', 'لا أستطيع أن أقول «نحن» هنا.'),
    item('congruence', 'congruence', 'Who I am does not fit with this place.', 'لا يتّسع هذا المكان لما أنا عليه.'),
  ],
};

/**
 * Circles of inclusion, after the Inclusion of Community in the Self Scale (Mashek, Cannaday and Tangney 2007, Journal of
 * Community Psychology 35, doi 10.1002/jcop.20146): one question, six pairs of circles from apart to one. The drawings and
 * words are ours.
 */
export const circlesOfInclusion: Scale = {
  id: 'circles',
  source: 'Mashek, Cannaday & Tangney 2007',
  adapted: true,
  drawing: 'circles',
  answers: [
    { en: 'Apart', ar: 'منفصلتان' },
    { en: 'Touching', ar: 'متماسّتان' },
    { en: 'Overlapping a little', ar: 'متداخلتان قليلًا' },
    { en: 'Overlapping by half', ar: 'متداخلتان إلى النصف' },
    { en: 'Overlapping a lot', ar: 'متداخلتان كثيرًا' },
    { en: 'Almost one', ar: 'تكادان تكونان واحدة' },
  ],
  items: [
    item(
      'circles',
      'inclusion',
      'One circle is you, the other is this community. Which drawing is closest?',
      'دائرة لك ودائرة لهذه الجماعة. أيّ الرسوم أقرب إلى الحال؟',
    ),
  ],
};

function item(id: string, part: string, en: string, ar: string): ScaleItem {
  return { id, part, text: { en, ar } };
}

/**
 * The scale in the words of its source, which are not in this package.
 *
 * @param words for each item by its id
 * @throws RangeError if an item has no words
 */
export function inWordsOfSource(scale: Scale, words: Readonly<Record<string, ScaleText>>): Scale {
  const items = scale.items.map((each) => {
    const text = words[each.id];
    if (!text) throw new RangeError(`The item "${each.id}" of "${scale.id}" has no words.`);
    return { ...each, text };
  });
  return { ...scale, items, adapted: false };
}
