/** The words around the texts of a brand in its prompt. */
export interface PromptWords {
  readonly title: (name: string | undefined) => string;
  readonly task: (language: string) => string;
  readonly quote: (text: string) => string;
  /** Between the items of a list, and between two facts. */
  readonly comma: string;
  readonly semicolon: string;
  readonly tone: string;
  readonly between: (first: string, second: string, value: string) => string;
  readonly towards: (degree: 'rather' | 'very', word: string, value: string, first: string, second: string) => string;
  readonly address: string;
  readonly speaker: string;
  readonly reader: string;
  readonly register: string;
  readonly dialect: string;
  readonly button: string;
  readonly invitation: string;
  readonly words: string;
  readonly term: (avoided: string, preferred: string) => string;
  readonly rules: string;
  readonly spelling: string;
  readonly situation: (name: string) => string;
  readonly feeling: string;
  readonly toneHere: string;
  readonly order: string;
  readonly not: string;
  readonly do: string;
  readonly dont: string;
  readonly limit: (name: string, value: string) => string;
  readonly channels: string;
  readonly channelFact: (name: string, value: string) => string;
  readonly begins: (text: string) => string;
  readonly ends: (text: string) => string;
  readonly never: string;
  readonly example: (wrong: string | undefined, right: string) => string;
  /** Names of forms, limits and values; others keep their keys. */
  readonly names: Readonly<Record<string, string>>;
}

const english: PromptWords = {
  title: (name) => (name === undefined ? 'Voice' : `Writing as ${name}`),
  task: (language) =>
    `Write in the language "${language}". Copy is written in it, not translated. Keep numbers, names, dates and promises of the source.`,
  quote: (text) => `“${text}”`,
  comma: ', ',
  semicolon: '; ',
  tone: 'Tone',
  between: (first, second, value) => `Between ${first} and ${second} (${value}).`,
  towards: (degree, word, value, first, second) =>
    `${degree === 'very' ? 'Very' : 'Rather'} ${word} (${value}, from -1 ${first} to 1 ${second}).`,
  address: 'Address',
  speaker: 'The speaker is',
  reader: 'The reader is',
  register: 'Register:',
  dialect: 'Dialect:',
  button: 'Buttons are in the form',
  invitation: 'Invitations are in the form',
  words: 'Words',
  term: (avoided, preferred) => `Not ${avoided}.${preferred === '' ? '' : ` Write ${preferred}.`}`,
  rules: 'Rules',
  spelling: 'Spelling',
  situation: (name) => `Situation: ${name}`,
  feeling: 'The reader',
  toneHere: 'Tone here',
  order: 'In this order',
  not: 'Not',
  do: 'Do',
  dont: 'Don’t',
  limit: (name, value) => `Limit of ${name}: ${value}`,
  channels: 'Channels',
  channelFact: (name, value) => `${name} ${value}`,
  begins: (text) => `begins “${text}”`,
  ends: (text) => `ends “${text}”`,
  never: 'Never write',
  example: (wrong, right) => (wrong === undefined ? `Write “${right}”` : `Instead of “${wrong}” write “${right}”`),
  names: {},
};

const arabic: PromptWords = {
  title: (name) => (name === undefined ? 'الصوت' : `الكتابة بصوت ${name}`),
  task: () => 'الكتابة بالعربية ابتداءً، لا ترجمةً. وتبقى أرقام الأصل وأسماؤه وتواريخه ووعوده كما هي.',
  quote: (text) => `«${text}»`,
  comma: '، ',
  semicolon: '؛ ',
  tone: 'النبرة',
  between: (first, second, value) => `بين «${first}» و«${second}» (${value}).`,
  towards: (degree, word, value, first, second) =>
    `${word}${degree === 'very' ? ' جدًّا' : ' بعض الشيء'} (${value}، من -1 «${first}» إلى 1 «${second}»).`,
  address: 'المخاطبة',
  speaker: 'المتكلّم:',
  reader: 'المخاطَب:',
  register: 'المستوى:',
  dialect: 'اللهجة:',
  button: 'صيغة الأزرار:',
  invitation: 'صيغة الدعوات:',
  words: 'المفردات',
  term: (avoided, preferred) => (preferred === '' ? `لا تُكتب ${avoided}.` : `لا تُكتب ${avoided}، بل ${preferred}.`),
  rules: 'القواعد',
  spelling: 'الإملاء',
  situation: (name) => `الموقف: ${name}`,
  feeling: 'حال القارئ',
  toneHere: 'النبرة هنا',
  order: 'بهذا الترتيب',
  not: 'ولسنا',
  do: 'يُستحسن',
  dont: 'يُجتنب',
  limit: (name, value) => `الحدّ الأقصى، ${name}: ${value}`,
  channels: 'القنوات',
  channelFact: (name, value) => `${name}: ${value}`,
  begins: (text) => `تبدأ بـ«${text}»`,
  ends: (text) => `تُختم بـ«${text}»`,
  never: 'لا يُكتب أبدًا',
  example: (wrong, right) => (wrong === undefined ? `يُكتب «${right}»` : `بدلًا من «${wrong}» يُكتب «${right}»`),
  names: {
    singular: 'مفرد',
    plural: 'جمع',
    neutral: 'بلا تذكير ولا تأنيث',
    masculine: 'مذكّر',
    feminine: 'مؤنّث',
    'verbal-noun': 'المصدر (حفظ)',
    infinitive: 'المصدر المؤوّل',
    imperative: 'أمر المفرد (احفظ)',
    'plural-imperative': 'أمر الجمع (احفظوا)',
    cohortative: 'المضارع بصيغة «نحن» (نحفظ)',
    words: 'كلمات الجملة',
    exclamation: 'علامات التعجّب',
    characters: 'الأحرف',
    sentences: 'الجمل',
    subject: 'أحرف العنوان',
    segments: 'الرسائل القصيرة (٧٠ حرفًا للواحدة)',
    humour: 'المزاح',
    digits: 'الأرقام',
    links: 'الروابط',
    emoji: 'الرموز التعبيرية',
    metaphors: 'المجاز',
    locale: 'بحسب بلد القارئ',
    latn: 'لاتينية',
    true: 'نعم',
    false: 'لا',
  },
};

/** The words of a language; those of English for languages without any. */
export const promptWords = (language: string): PromptWords =>
  new Intl.Locale(language).language === 'ar' ? arabic : english;
