/** The words around the texts of a brand in its guide. */
export interface GuideWords {
  readonly title: (name: string) => string;
  readonly quote: (text: string) => string;
  readonly tone: string;
  readonly traits: string;
  readonly not: string;
  readonly do: string;
  readonly dont: string;
  readonly words: string;
  readonly write: string;
  readonly avoid: string;
  readonly why: string;
  readonly rules: string;
  readonly situations: string;
  readonly reader: string;
  readonly order: string;
  readonly instead: string;
  readonly channels: string;
  readonly characters: string;
  readonly sentences: string;
  readonly greeting: string;
  readonly signoff: string;
  readonly note: string;
  readonly rituals: string;
  readonly never: string;
  readonly reviewed: (by: string, on: string) => string;
  readonly notReviewed: string;
  /** Names of tone dimensions, situations, channels and rituals; those of a brand alone keep their keys. */
  readonly names: Readonly<Record<string, string>>;
}

const english: GuideWords = {
  title: (name) => `The voice of ${name}`,
  quote: (text) => `“${text}”`,
  tone: 'Tone',
  traits: 'Who we are',
  not: 'We are not',
  do: 'Do',
  dont: 'Don’t',
  words: 'Words',
  write: 'We write',
  avoid: 'We do not write',
  why: 'Why',
  rules: 'Rules',
  situations: 'Situations',
  reader: 'The reader',
  order: 'In this order',
  instead: 'Instead of',
  channels: 'Channels',
  characters: 'Characters',
  sentences: 'Sentences',
  greeting: 'Begins with',
  signoff: 'Ends with',
  note: 'Note',
  rituals: 'Rituals',
  never: 'We never write',
  reviewed: (by, on) => `Reviewed by ${by} on ${on}.`,
  notReviewed: 'Not reviewed by a native reader yet.',
  names: {},
};

const arabic: GuideWords = {
  title: (name) => `صوت ${name}`,
  quote: (text) => `«${text}»`,
  tone: 'النبرة',
  traits: 'من نحن',
  not: 'ولسنا',
  do: 'نفعل',
  dont: 'لا نفعل',
  words: 'المفردات',
  write: 'نكتب',
  avoid: 'لا نكتب',
  why: 'السبب',
  rules: 'القواعد',
  situations: 'المواقف',
  reader: 'القارئ',
  order: 'بهذا الترتيب',
  instead: 'بدلًا من',
  channels: 'القنوات',
  characters: 'الأحرف',
  sentences: 'الجمل',
  greeting: 'التحية',
  signoff: 'الخاتمة',
  note: 'ملاحظة',
  rituals: 'العادات',
  never: 'لا نكتب أبدًا',
  reviewed: (by, on) => `راجعه ${by} في ${on}.`,
  notReviewed: 'لم يراجعه قارئ من أهل اللغة بعد.',
  names: {
    'funny-serious': 'مرِح – جادّ',
    'formal-casual': 'رسميّ – عفويّ',
    'respectful-irreverent': 'مهذّب – مشاكس',
    'enthusiastic-matter-of-fact': 'متحمّس – تقريريّ',
    welcome: 'الترحيب',
    instruction: 'الإرشاد',
    waiting: 'الانتظار',
    success: 'النجاح',
    empty: 'الفراغ',
    error: 'الخطأ',
    loss: 'الفقد',
    refusal: 'الرفض',
    apology: 'الاعتذار',
    consent: 'الإذن',
    celebration: 'الاحتفال',
    invitation: 'الدعوة',
    interface: 'الواجهة',
    push: 'الإشعار',
    email: 'البريد',
    post: 'المنشور',
    reply: 'الردّ',
    sms: 'الرسالة القصيرة',
    print: 'المطبوع',
    speech: 'الكلام',
    greeting: 'التحية',
    thanks: 'الشكر',
    'welcome-back': 'العودة',
    'first-story': 'أول حكاية',
    anniversary: 'مرور عام',
    farewell: 'الوداع',
    ramadan: 'رمضان',
    eid: 'العيد',
    condolence: 'العزاء',
    'never-joked-about': 'لا مزاح فيه',
  },
};

/** The words of a language; those of English for languages without any. */
export const guideWords = (language: string): GuideWords =>
  new Intl.Locale(language).language === 'ar' ? arabic : english;
