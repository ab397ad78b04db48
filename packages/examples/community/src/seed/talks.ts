import type { PersonId } from './people.ts';

export interface SeedPost {
  readonly by: PersonId;
  readonly language: 'en' | 'ar';
  /** Hours after the conversation was begun. */
  readonly after: number;
  readonly text: string;
  readonly anonymous?: boolean;
  /** The place in the list of the post that it answers. */
  readonly to?: number;
  readonly gestures?: Readonly<Partial<Record<'heard' | 'with-you' | 'learned', readonly PersonId[]>>>;
  /** Reported by somebody. */
  readonly report?: { readonly by: PersonId; readonly reason: 'name' | 'hurt' | 'other'; readonly words: string };
  /** Hidden by a host. */
  readonly hidden?: { readonly by: PersonId; readonly rule: 'ask' | 'person' | 'own'; readonly words: string };
}

export interface SeedTalk {
  readonly id: string;
  readonly title: string;
  readonly days: number;
  readonly posts: readonly [SeedPost, ...SeedPost[]];
  /** The place of the answer, if there is one. */
  readonly answer?: number;
}

export const talks: readonly SeedTalk[] = [
  {
    id: 'finished-question',
    title: 'When is a question finished?',
    days: 155,
    posts: [
      {
        by: 'daniel',
        language: 'en',
        after: 0,
        text: 'We closed the question about the roof because it no longer leaks. The person who asked it says she had asked something else. Who decides?',
        gestures: { heard: ['mona', 'yusuf'] },
      },
      {
        by: 'mona',
        language: 'ar',
        after: 3,
        text: 'أنا التي سألت. سألتُ لماذا لم نعرف من قبل أنّه يُسرّب، لا متى يُصلَح.',
        gestures: { 'with-you': ['huda', 'fatima'], learned: ['daniel'] },
      },
      { by: 'huda', language: 'ar', after: 20, to: 1, text: 'معك حقّ. أجبنا عن سؤال أسهل. أعدتُ فتحه، وصاحبه الآن أنا.' },
      {
        by: 'thomas',
        language: 'en',
        after: 27,
        text: 'A rule from the workshop: a repair is finished when the one who rides the bicycle says so.',
        gestures: { learned: ['noor', 'salem'] },
      },
    ],
    answer: 3,
  },
  {
    id: 'meter-or-star',
    title: 'العدّاد أم النجم؟',
    days: 140,
    posts: [
      {
        by: 'saif',
        language: 'ar',
        after: 0,
        text: 'ورثنا تقسيم الماء بالنجوم، وجارنا ركّب عدّادًا. فرق الليلة الماضية تسع دقائق. بأيّهما نأخذ؟',
      },
      {
        by: 'dana',
        language: 'en',
        after: 5,
        text: 'Which star, and where on the horizon? Nine minutes is two degrees. It could be the hill, not the meter.',
        gestures: { learned: ['saif', 'nasser'] },
      },
      {
        by: 'nasser',
        language: 'ar',
        after: 9,
        to: 1,
        text: 'هو التلّ. بُني على ظهره بيت قبل سنتين، والنجم يطلع من فوق سطحه.',
      },
      {
        by: 'salem',
        language: 'ar',
        after: 30,
        text: 'نأخذ بالعدّاد شهرًا، ونقيس النجم كلّ ليلة بجانبه، ثمّ نقرّر ومعنا الأرقام.',
        gestures: { 'with-you': ['saif', 'hamad', 'nasser'] },
      },
    ],
  },
  {
    id: 'newcomer-silence',
    title: 'How long should we leave a newcomer alone?',
    days: 118,
    posts: [
      {
        by: 'mariam',
        language: 'en',
        after: 0,
        text: 'I was grateful that nobody spoke to me for a whole winter. Others left after one evening of exactly that. How do we know which it is?',
      },
      {
        by: 'aisha',
        language: 'en',
        after: 2,
        text: 'Give them something to hold. A cushion, a list, the kettle. Whoever wants to talk then has a reason, and whoever does not has an excuse.',
        gestures: { learned: ['mariam', 'julia', 'hana'] },
      },
      {
        by: 'yusuf',
        language: 'ar',
        after: 12,
        text: 'عندنا يُسأل الضيف ثلاثًا: عن الطريق، وعن الأهل، وعمّا يشرب. فإن قصّر جوابه تركناه.',
        gestures: { learned: ['ingrid', 'mariam'] },
      },
      {
        by: 'julia',
        language: 'en',
        after: 40,
        anonymous: true,
        text: 'I am new and I am reading this. The list worked.',
        gestures: { 'with-you': ['aisha', 'mariam', 'noor'] },
      },
    ],
  },
  {
    id: 'who-translated',
    title: 'من راجع الترجمة؟',
    days: 101,
    posts: [
      {
        by: 'yara',
        language: 'ar',
        after: 0,
        text: 'في حكاية المفتاح كُتب «سيّارة مستعارة»، والأصل أنّها شاحنة صغيرة. لا يغيّر شيئًا، لكنّي أحبّ أن نقول من راجع.',
      },
      {
        by: 'layla',
        language: 'ar',
        after: 6,
        text: 'ترجمتُها أنا ولم يراجعها أحد. أحتاج عينًا ثانية قبل كلّ نشر.',
        gestures: { heard: ['yara', 'mariam'] },
      },
      {
        by: 'mariam',
        language: 'en',
        after: 25,
        text: 'From now on nothing translated goes up with one pair of eyes. Yara and Lina have offered theirs.',
      },
    ],
    answer: 2,
  },
  {
    id: 'anger',
    title: 'What do we do when somebody is angry and right?',
    days: 88,
    posts: [
      {
        by: 'bilal',
        language: 'en',
        after: 0,
        text: 'On Thursday somebody shouted at Salem about the broken step. The step was broken. Half of us talked about the shouting.',
      },
      {
        by: 'salem',
        language: 'en',
        after: 4,
        text: 'I was the one shouted at. I would have liked us to talk about the step first, and about me after tea.',
        gestures: { 'with-you': ['bilal', 'noor', 'huda', 'peter'] },
      },
      {
        by: 'rawan',
        language: 'ar',
        after: 8,
        text: 'أنا التي رفعت صوتها. وقع ابني من تلك الدرجة قبل أسبوعين وقلتُ لكم بصوت خافت ولم يسمع أحد.',
        gestures: { heard: ['salem', 'huda', 'noor', 'bilal'] },
      },
      {
        by: 'noor',
        language: 'en',
        after: 10,
        to: 2,
        text: 'The step was repaired this morning. And there is a sheet by the door now for what was said quietly; Huda reads it before anything else.',
      },
    ],
  },
  {
    id: 'indigo',
    title: 'النيلة الجيّدة عند من؟',
    days: 74,
    posts: [
      { by: 'reem', language: 'ar', after: 0, text: 'آخر نيلة اشتريتها من السوق نصفها رمل. من يعرف أحدًا يزرعها؟' },
      {
        by: 'ibrahim',
        language: 'en',
        after: 15,
        text: 'My aunt does, in Ségou. She sends by the kilo, with a letter about each field. I can ask, but you must read the letters.',
        gestures: { learned: ['reem'], 'with-you': ['shamma'] },
      },
      { by: 'reem', language: 'en', after: 16, to: 1, text: 'I would buy it for the letters.' },
    ],
  },
  {
    id: 'leaving',
    title: 'How do you leave well?',
    days: 60,
    posts: [
      {
        by: 'clara',
        language: 'en',
        after: 0,
        anonymous: true,
        text: 'I am moving in spring. I do not want a party. I also do not want to have been here and then not.',
      },
      {
        by: 'huda',
        language: 'ar',
        after: 7,
        text: 'عندنا كرسيّ لا نرفعه حين يسافر صاحبه. نضع عليه كتبه التي لم يُعدها.',
        gestures: { 'with-you': ['yusuf', 'salma', 'sara'] },
      },
      {
        by: 'sara',
        language: 'en',
        after: 11,
        text: 'I left in spring and still read the questions every month. Take the letter. It is the best part.',
      },
    ],
  },
  {
    id: 'ai-stories',
    title: 'May a machine learn from our stories?',
    days: 47,
    posts: [
      {
        by: 'karim',
        language: 'en',
        after: 0,
        text: 'The consent sheet asks about training. I said no without knowing why. What did you say?',
      },
      {
        by: 'fatima',
        language: 'ar',
        after: 5,
        text: 'قلتُ لا. علّمتني ابنتي الحروف لأنّها ابنتي. لا أريد أن يتعلّم منها شيء لا يردّ السلام.',
        gestures: { heard: ['karim', 'salma', 'dana', 'tariq'] },
      },
      {
        by: 'peter',
        language: 'en',
        after: 9,
        text: 'I said yes, for the clock. If it has to talk, let it have heard of a house that gives people ten minutes.',
        gestures: { learned: ['karim'] },
      },
      {
        by: 'mariam',
        language: 'en',
        after: 22,
        text: 'Both are kept as you said them. And what a model has already learned cannot be called back; that is why the sheet says so before you answer.',
      },
    ],
  },
  {
    id: 'gossip',
    title: 'About last Thursday',
    days: 26,
    posts: [
      { by: 'majid', language: 'en', after: 0, text: 'Does anybody know why the reading ended early?' },
      {
        by: 'khalid',
        language: 'en',
        after: 2,
        text: 'I heard it was because of the family of the man in the second row. I will not say who, but everybody knows which house.',
        report: { by: 'elif', reason: 'name', words: 'Nobody asked them. Everybody can tell who is meant.' },
        hidden: {
          by: 'huda',
          rule: 'own',
          words: 'It tells what a family has not told. Whoever was there can ask them, or leave it.',
        },
      },
      {
        by: 'huda',
        language: 'en',
        after: 6,
        text: 'It ended early because the reader was tired. She says thank you for asking, and comes again next week.',
        gestures: { heard: ['majid', 'elif'] },
      },
    ],
  },
  {
    id: 'bread-stone',
    title: 'لماذا خبزي كالحجر؟',
    days: 19,
    posts: [
      { by: 'mazen', language: 'ar', after: 0, text: 'اتّبعتُ ورقة الجدّة حرفًا حرفًا. الرغيف الأوّل كسر السكّين.' },
      {
        by: 'shamma',
        language: 'ar',
        after: 1,
        text: 'كم تركتَ العجين؟ الورقة تقول «حتّى يتنهّد»، وهذا في الشتاء ليلة كاملة.',
        gestures: { learned: ['mazen', 'anders'] },
      },
      {
        by: 'anders',
        language: 'en',
        after: 4,
        text: 'I use your second loaf as a doorstop. It is an excellent doorstop.',
        to: 0,
        report: { by: 'wafa', reason: 'hurt', words: 'Maybe they are friends. It did not read like it.' },
      },
      {
        by: 'mazen',
        language: 'en',
        after: 5,
        to: 2,
        text: 'We are friends. He held the door while I carried the flour.',
      },
    ],
  },
  {
    id: 'comet',
    title: 'Is the light in the east new?',
    days: 10,
    posts: [
      {
        by: 'dana',
        language: 'en',
        after: 0,
        text: 'Low in the east at 04:40, slightly fuzzy, two nights now. I am perhaps sixty per cent sure that it is not my lens.',
      },
      {
        by: 'ziad',
        language: 'ar',
        after: 18,
        text: 'رأيته الليلة من السطح، في الموضع نفسه تقريبًا. لا ذيل له عندي.',
        gestures: { learned: ['dana'] },
      },
      {
        by: 'jaber',
        language: 'ar',
        after: 22,
        text: 'هو ضوء برج الماء الجديد. أُضيء قبل ثلاث ليالٍ، وأنا من ركّبه.',
        gestures: { learned: ['dana', 'ziad', 'hana'], 'with-you': ['dana'] },
      },
      { by: 'dana', language: 'en', after: 23, to: 2, text: 'Logged as: water tower, confirmed by its builder.' },
    ],
    answer: 2,
  },
  {
    id: 'sunday-breakfast',
    title: 'من يأتي إلى فطور الأحد؟',
    days: 4,
    posts: [
      {
        by: 'maha',
        language: 'ar',
        after: 0,
        text: 'أوّل فطور في الرابع من يناير. أُحضر الفول، وأحتاج من يعرف فتح الباب الحديديّ.',
      },
      {
        by: 'emeka',
        language: 'en',
        after: 6,
        text: 'I have the key and I am awake anyway. I come straight from work; please let there be coffee.',
        gestures: { 'with-you': ['maha', 'hana'] },
      },
      { by: 'hassan', language: 'ar', after: 9, text: 'أُحضر الشاي. بلا ملح.' },
    ],
  },
];
