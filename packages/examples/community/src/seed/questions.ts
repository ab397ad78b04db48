import type { StepName } from '@wusum/tribe/care/model';
import type { PersonId } from './people.ts';

interface SeedVoice {
  readonly by: PersonId;
  readonly language: 'en' | 'ar';
  readonly words: string;
  readonly anonymous?: boolean;
}

interface SeedStep {
  readonly to: StepName;
  readonly by: PersonId;
  /** Days after the question was asked. */
  readonly after: number;
  readonly words?: string;
  readonly language?: 'en' | 'ar';
  /** Days after the step until which the next one is promised. */
  readonly within?: number;
}

export interface SeedQuestion {
  readonly id: string;
  /** Days since it was asked. */
  readonly days: number;
  readonly voices: readonly [SeedVoice, ...SeedVoice[]];
  readonly steps: readonly SeedStep[];
  readonly mergedInto?: string;
}

const heard = (by: PersonId, after: number, within: number): SeedStep => ({ to: 'heard', by, after, within });

export const questions: readonly SeedQuestion[] = [
  {
    id: 'school-mirror',
    days: 61,
    voices: [
      { by: 'lina', language: 'en', words: 'Could the school on the hill have the big mirror for one night?' },
      { by: 'tariq', language: 'ar', words: 'ابني في تلك المدرسة، وسيكون أوّل من يصل.' },
    ],
    steps: [
      heard('noor', 1, 7),
      {
        to: 'answered',
        by: 'noor',
        after: 6,
        within: 21,
        language: 'en',
        words: 'Yes, on the first clear Thursday in October, if Dana travels with it.',
      },
      {
        to: 'acted',
        by: 'noor',
        after: 20,
        language: 'en',
        words: 'Forty-one children looked through it. One of them asked to come every Thursday; she does.',
      },
    ],
  },
  {
    id: 'ramp',
    days: 120,
    voices: [
      { by: 'ghassan', language: 'ar', words: 'متى يصير للباب الخلفيّ منحدر؟ أمّي على كرسيّ متحرّك وتنتظرني في السيّارة.' },
    ],
    steps: [
      heard('salem', 1, 5),
      {
        to: 'answered',
        by: 'salem',
        after: 4,
        within: 30,
        language: 'ar',
        words: 'نبنيه قبل نهاية الشهر، بعرض متر ونصف. سألنا والدتك عن الميل المناسب.',
      },
      {
        to: 'acted',
        by: 'salem',
        after: 29,
        language: 'ar',
        words: 'المنحدر جاهز. كانت أوّل من صعده، وقالت إنّه أطول ممّا يلزم، فقصّرناه.',
      },
    ],
  },
  {
    id: 'record',
    days: 83,
    voices: [
      { by: 'yusuf', language: 'ar', words: 'هل يُدوَّن ما يُقال هنا؟' },
      { by: 'daniel', language: 'en', words: 'I would speak differently if I knew.', anonymous: true },
    ],
    steps: [
      heard('huda', 2, 10),
      {
        to: 'answered',
        by: 'huda',
        after: 9,
        within: 14,
        language: 'ar',
        words: 'لا يُدوَّن شيء إلا بإذن صاحبه، جملةً جملة. ومن أراد الصمت عن جملة قالها حُذفت.',
      },
      { to: 'acted', by: 'huda', after: 16, language: 'ar', words: 'كُتب ذلك على الباب من الداخل.' },
    ],
  },
  {
    id: 'kids-sell',
    days: 45,
    voices: [{ by: 'mona', language: 'ar', words: 'هل يبيع الأولاد ما صنعوه في ورشة الجمعة؟' }],
    steps: [
      heard('mariam', 1, 7),
      {
        to: 'answered',
        by: 'mariam',
        after: 5,
        within: 20,
        language: 'ar',
        words: 'نعم، على طاولة لهم وحدهم، والثمن يضعه الصانع ولا يفاصله فيه كبير.',
      },
      { to: 'acted', by: 'mariam', after: 17, language: 'ar', words: 'باعوا كلّ شيء إلا قطّة من الطين، فأهدوها للقطّة.' },
    ],
  },
  {
    id: 'photos',
    days: 97,
    voices: [{ by: 'elif', language: 'en', words: 'Can we stop taking photographs during the readings?' }],
    steps: [
      heard('noor', 1, 7),
      {
        to: 'answered',
        by: 'noor',
        after: 5,
        within: 10,
        language: 'en',
        words: 'Yes. One person draws instead; whoever wants to be drawn sits on the left.',
      },
      {
        to: 'acted',
        by: 'noor',
        after: 12,
        language: 'en',
        words: 'Hana drew the last three evenings. The drawings hang for a week, then go to whoever is in them.',
      },
    ],
  },
  {
    id: 'second-evening',
    days: 30,
    voices: [
      { by: 'hana', language: 'en', words: 'Could there be a second evening for those who work on Thursdays?' },
      { by: 'emeka', language: 'en', words: 'I have never once made it before ten.' },
      { by: 'maha', language: 'ar', words: 'أعمل في الصيدليّة كلّ خميس.' },
    ],
    steps: [
      heard('salem', 2, 9),
      {
        to: 'answered',
        by: 'salem',
        after: 10,
        within: 35,
        language: 'en',
        words: 'From January there is a Sunday morning, with breakfast. Emeka has the key.',
      },
    ],
  },
  {
    id: 'works-weekends',
    days: 24,
    voices: [
      { by: 'anders', language: 'en', words: 'Is there anything for people who are free in the mornings only?' },
    ],
    steps: [],
    mergedInto: 'second-evening',
  },
  {
    id: 'new-type',
    days: 54,
    voices: [{ by: 'asma', language: 'ar', words: 'هل تُكبَّر حروف القوائم؟ من تجاوز الستّين منّا يقرؤها من بعيد.' }],
    steps: [
      heard('huda', 1, 6),
      {
        to: 'answered',
        by: 'huda',
        after: 5,
        within: 60,
        language: 'ar',
        words: 'نعم، من الطبعة القادمة. جرّبناها مع ثلاثة ممّن سألوا.',
      },
    ],
  },
  {
    id: 'who-pays',
    days: 38,
    voices: [{ by: 'nasser', language: 'ar', words: 'من يتحمّل كلفة الفرضة عند المنعطف؟' }],
    steps: [
      heard('salem', 1, 5),
      {
        to: 'answered',
        by: 'salem',
        after: 5,
        within: 20,
        language: 'ar',
        words: 'تُقسَم على الضواحي بحصصها من الماء، والجدول معلّق عند الباب.',
      },
    ],
  },
  {
    id: 'quiet-room',
    days: 21,
    voices: [
      { by: 'sara', language: 'en', words: 'May the small room stay a room without talk?', anonymous: true },
      { by: 'clara', language: 'en', words: 'I come for that room.' },
    ],
    steps: [heard('mariam', 2, 14)],
  },
  {
    id: 'tracker',
    days: 17,
    voices: [{ by: 'ziad', language: 'ar', words: 'لماذا يشرد المتتبّع بعد منتصف الليل؟' }],
    steps: [heard('noor', 1, 30)],
  },
  {
    id: 'guest-guest',
    days: 33,
    voices: [{ by: 'omar', language: 'ar', words: 'هل للضيف أن يأتي بضيف؟' }],
    steps: [heard('huda', 3, 12)],
  },
  {
    id: 'translators',
    days: 14,
    voices: [
      { by: 'layla', language: 'en', words: 'Who thanks the people who translate, and where?' },
      { by: 'yara', language: 'ar', words: 'لا أطلب شكرًا، أطلب أن يُذكر من راجع.' },
    ],
    steps: [heard('mariam', 1, 21)],
  },
  {
    id: 'water-minutes',
    days: 11,
    voices: [{ by: 'saif', language: 'ar', words: 'نقصت حصّة الضاحية التاسعة عشر دقائق يوم الثلاثاء. من قاسها؟' }],
    steps: [heard('salem', 1, 20)],
  },
  {
    id: 'library-late',
    days: 8,
    voices: [{ by: 'sofia', language: 'en', words: 'If I bring back a book eleven years late, do I still get tea?' }],
    steps: [],
  },
  {
    id: 'children-hours',
    days: 6,
    voices: [{ by: 'rawan', language: 'ar', words: 'هل يكون للصغار نصف ساعة يسألون فيها ونحن نجيب فقط؟' }],
    steps: [],
  },
  {
    id: 'salt',
    days: 3,
    voices: [{ by: 'hassan', language: 'ar', words: 'من يضع الملح في الشاي يوم الأحد؟ أسأل ولا أشكو.' }],
    steps: [],
  },
  {
    id: 'car-park',
    days: 76,
    voices: [{ by: 'majid', language: 'en', words: 'Could the yard be a car park on Thursdays?' }],
    steps: [
      heard('salem', 1, 5),
      {
        to: 'declined',
        by: 'salem',
        after: 4,
        language: 'en',
        words: 'No: children play there until dark. The bakery lends us its yard after seven; ask for the gate.',
      },
    ],
  },
  {
    id: 'live-video',
    days: 68,
    voices: [
      { by: 'khalid', language: 'ar', words: 'هل تُبثّ الأمسيات لمن سافر؟' },
      { by: 'sara', language: 'en', words: 'I moved away in spring and miss the questions most.' },
    ],
    steps: [
      heard('huda', 2, 10),
      {
        to: 'declined',
        by: 'huda',
        after: 9,
        language: 'ar',
        words: 'لا نبثّها، لأنّ في الغرفة من لا يريد أن يُسمَع خارجها. نكتب رسالة شهريّة لمن سافر، وفيها الأسئلة كلّها.',
      },
    ],
  },
  {
    id: 'first-names',
    days: 51,
    voices: [
      { by: 'julia', language: 'en', words: 'What do I call people who are older than my father?', anonymous: true },
    ],
    steps: [
      heard('noor', 1, 4),
      {
        to: 'answered',
        by: 'noor',
        after: 2,
        within: 10,
        language: 'en',
        words: 'Ask them. Most will say uncle or aunt, some their kunya, and Peter says Peter.',
      },
      {
        to: 'acted',
        by: 'noor',
        after: 8,
        language: 'en',
        words: 'There is a line for it on the welcome sheet now: “Call me …”.',
      },
    ],
  },
];
