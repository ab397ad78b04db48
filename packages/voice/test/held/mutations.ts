import type { RuleName } from '../../src/check/index.js';
import type { Language } from './lines.js';

/** A string with one fault at a known place. */
export interface Faulty {
  readonly rule: RuleName;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Breaks one rule in an approved line. `number` chooses the place and the words, so a run is always the same. */
type Mutation = (line: string, number: number) => Omit<Faulty, 'rule'> | undefined;

const pick = <T>(list: readonly T[], number: number): T => list[number % list.length]!;

function put(line: string, start: number, end: number, text: string): Omit<Faulty, 'rule'> {
  return { text: line.slice(0, start) + text + line.slice(end), start, end: start + text.length };
}

/** Words of letters alone, with their places. */
const wordsOf = (line: string, least: number) =>
  [...line.matchAll(/(?<![\p{L}\p{M}\p{N}'’-])[\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}'’-])/gu)].filter(
    ([word]) => word.length >= least,
  );

/** Puts a text in the place of a word that is not the first. */
const insteadOfWord =
  (texts: readonly string[]): Mutation =>
  (line, number) => {
    const word = pick(wordsOf(line, 3).slice(1), number);
    return word && put(line, word.index, word.index + word[0].length, pick(texts, number));
  };

/** Adds a sentence; the fault is the part between the bars. */
const sentenceAfter =
  (sentences: readonly string[]): Mutation =>
  (line, number) => {
    const [before, fault, after] = pick(sentences, number).split('|');
    const whole = /[.!?؟]$/u.test(line) ? line : `${line}.`;
    const start = whole.length + 1 + before!.length;
    return { text: `${whole} ${before!}${fault!}${after!}`, start, end: start + fault!.length };
  };

const replaced =
  (pattern: RegExp, write: (found: string) => string): Mutation =>
  (line, number) => {
    const found = pick([...line.matchAll(pattern)], number);
    return found && put(line, found.index, found.index + found[0].length, write(found[0]));
  };

const twice: Mutation = (line, number) => {
  const word = pick(wordsOf(line, 3), number);
  return word && put(line, word.index, word.index + word[0].length, `${word[0]} ${word[0]}`);
};

const inserted =
  (character: string): Mutation =>
  (line, number) => {
    const word = pick(wordsOf(line, 2), number);
    return word && put(line, word.index, word.index, character);
  };

const capitals: Mutation = (line, number) => {
  const word = pick(wordsOf(line, 5), number);
  return word && put(line, word.index, word.index + word[0].length, word[0].toUpperCase());
};

const shared: readonly (readonly [RuleName, Mutation])[] = [
  ['bidi', inserted('\u202E')],
  ['bidi', inserted('\u202B')],
  ['bidi', inserted('\u2068')],
  ['repetition', twice],
  ['exclamation', replaced(/[.؟?]$/gu, () => '!!')],
  ['punctuation', replaced(/(?<=\p{L}) (?=\p{L})/gu, () => '  ')],
  ['punctuation', replaced(/\.$/gu, () => '...')],
  ['punctuation', replaced(/[،,.؛;:](?=\s|$)/gu, (found) => ` ${found}`)],
  [
    'placeholder',
    insteadOfWord(['TODO', '{{name}}', 'undefined', '[object Object]', '%s', 'FIXME', 'NaN', '${place}']),
  ],
];

const digit = (found: string, zero: number) => String.fromCodePoint(zero + (found.codePointAt(0)! & 15));
const toMan: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'اكتبوا اكتب/أعيدوا أعد/اختاروا اختر/راجعوا راجع/أجيبوا أجب/أدخلوا أدخل/أحضروا أحضر/فعّلوا فعّل/انسخوا انسخ/اسحبوا اسحب/' +
    'جرّبوا جرّب/أضيفوا أضف/سجّلوا سجّل/اقرؤوا اقرأ/المسوا المس/ابحثوا ابحث/اتركوا اترك/أغلقوا أغلق/انظروا انظر/ذوقوا ذق/' +
    'استمرّوا استمرّ/قصّوا قصّ/انعطفوا انعطف/اضغطوا اضغط/احتفظوا احتفظ/استعملوا استعمل/امسحوا امسح/انتظروا انتظر/' +
    'أرسلوا أرسل/اطلبوا اطلب/ادعوا ادعُ'
  )
    .split('/')
    .map((pair) => pair.split(' ')),
);

const own: Readonly<Record<Language, readonly (readonly [RuleName, Mutation])[]>> = {
  en: [
    ['term', insteadOfWord(['users', 'engagement', 'audience’s', 'content', 'targeted', 'followers'])],
    ['digits', replaced(/\d+/gu, (found) => found.replaceAll(/\d/gu, (each) => digit(each, 0x06_60)))],
    ['punctuation', replaced(/,(?= )/gu, () => '،')],
    ['punctuation', replaced(/“[^”]*”/gu, (found) => `"${found.slice(1, -1)}"`)],
    ['punctuation', replaced(/(?<=\p{L})’(?=\p{L})/gu, () => "'")],
    [
      'numerals',
      sentenceAfter([
        'It opens at |17:10|.',
        'It closes at |21:00|, not before.',
        'Ring after |23:05|.',
        'For |3-5| readers.',
        'In the years |1998-2004|.',
        'Pages |12 - 15| are torn.',
        'Bring |8-10| chairs.',
        'We meet at |19:30|.',
      ]),
    ],
    ['capitals', capitals],
    ['placeholder', insteadOfWord(['lorem ipsum', 'asdf', 'TBD'])],
    [
      'clickbait',
      sentenceAfter([
        '|You won’t believe| it.',
        'This is your |last chance|.',
        '|Don’t miss out|!',
        '|Hurry up|, it ends soon.',
        'You |will never guess| why.',
        'This |changes everything|.',
        'Only a |limited time offer|.',
        '|The secret to| good bread.',
      ]),
    ],
    [
      'vanity',
      sentenceAfter([
        'A |world-class| team.',
        'Our |cutting-edge| map.',
        'The |industry-leading| archive.',
        'A |revolutionary| idea.',
        'An |unmatched| choice.',
        '|We are proud to announce| a map.',
        'The |leading provider| of maps.',
        'A |seamless| journey.',
      ]),
    ],
    [
      'hedging',
      sentenceAfter([
        'It is |basically| done.',
        'It is |sort of| ready.',
        '|Perhaps| it works.',
        'It is |more or less| full.',
        '|Please note that| it rains.',
        'It is |somewhat| late.',
        '|It seems that| it rains.',
        '|In our opinion| it rains.',
      ]),
    ],
    [
      'inclusive',
      sentenceAfter([
        'Ask the |chairman|.',
        'Add it to the |blacklist|.',
        'Welcome, |guys|.',
        'A |sanity check| follows.',
        'He is |handicapped|.',
        'We need |manpower|.',
        'The |policeman| knows.',
        'Each reader and |his or her| book.',
      ]),
    ],
    [
      'passive',
      sentenceAfter([
        'The letter |was sent|.',
        'The shop |is closed| at noon.',
        'The songs |were chosen| by us.',
        'The text |has been written|.',
        'The list |will be reviewed|.',
        'They |are being counted|.',
        'It |was not read|.',
        'The well |was dug| in 1920.',
      ]),
    ],
    [
      'length',
      (line) =>
        /[.!?]$/u.test(line)
          ? { text: `${line.slice(0, -1)}${', and so we go on to speak of it'.repeat(5)}.`, start: 0, end: line.length }
          : undefined,
    ],
  ],
  ar: [
    ['term', insteadOfWord(['المستخدمين', 'محتواكم', 'جمهورنا', 'تفاعلهم', 'للمستخدم', 'جمهورًا', 'والمحتوى'])],
    ['digits', replaced(/[٠-٩]+/gu, (found) => found.replaceAll(/[٠-٩]/gu, (each) => digit(each, 0x30)))],
    ['punctuation', replaced(/[،؛؟](?=\s|$)/gu, (found) => ({ '،': ',', '؛': ';', '؟': '?' })[found]!)],
    ['punctuation', replaced(/«[^»]*»/gu, (found) => `"${found.slice(1, -1)}"`)],
    ['tatweel', replaced(/(?<=[بتسلمنفق])(?=[\u0621-\u064A]{2})/gu, () => 'ـــ')],
    ['tanwin', replaced(/\u064Bا(?!\p{L})/gu, () => 'ا\u064B')],
    ['tashkeel', insteadOfWord(['مُعَلِّمٌ', 'كِتَابٍ', 'مَدْرَسَةِ', 'كَتَبُوا', 'يَكْتُبُ', 'بِالقَلَمِ'])],
    [
      'hamza',
      replaced(/(?<!\p{L})و?(?:إلى|أو|إذا|أكثر|أول|أيام|أسبوع|أين|أنتم|أشهر|إضافة)(?![\p{L}\p{M}])/gu, (found) =>
        found === 'وإلى' || found === 'وأو' ? found : found.replaceAll(/[أإ]/gu, 'ا'),
      ),
    ],
    [
      'numerals',
      sentenceAfter([
        'اللقاء |١٧:١٠|.',
        'يبدأ |١٩:٠٠| في القاعة.',
        'يُغلق الباب |٢٣:٣٠|.',
        'يكفي |٣-٥| قرّاء.',
        'في الأعوام |١٩٩٨-٢٠٠٤|.',
        'الصفحات |١٢ - ١٥| ناقصة.',
        'نحتاج |٨-١٠| مقاعد.',
        'نلتقي الساعة |١٩:٤٥|.',
      ]),
    ],
    ['placeholder', insteadOfWord(['نص تجريبي', 'نص وهمي', 'لوريم إيبسوم'])],
    ['address', replaced(/^[\p{Script=Arabic}\p{M}]+وا(?= )/gu, (found) => toMan[found] ?? found)],
    [
      'address',
      sentenceAfter([
        '|حمّل| التطبيق.',
        '|أوقف| التنبيه.',
        '|قيّم| الورشة.',
        '|صوّت| لاسم الحلقة.',
        '|أكّد| حجزك.',
        '|استبدل| كلمة السرّ.',
        '|اكتشف| الأرشيف.',
        '|ارفع| صورتك.',
        '|اجمع| أصدقاءك.',
        '|احمل| حقيبتك.',
        '|دوّن| ملاحظتك.',
        '|شارك| حكايتك.',
        '|غيّر| اللون.',
        '|سلّم| المفاتيح.',
      ]),
    ],
    [
      'address',
      sentenceAfter([
        '|اطلب| نسختك.',
        '|فعّل| التنبيهات.',
        '|احجز| مقعدك.',
        '|تابع| القراءة.',
        '|أنشئ| حلقة.',
        '|اتصل| بنا.',
        '|املأ| النموذج.',
        '|انشر| حكايتك.',
        '|وافق| على الشروط.',
        '|اضبط| الوقت.',
        '|ثبّت| التطبيق.',

        '|استورد| الملفّ.',
        '|اقترح| اسمًا.',
        '|خصّص| اللون.',
      ]),
    ],
    [
      'clickbait',
      sentenceAfter([
        '|لن تصدّقوا| ما رأينا.',
        'إنها |آخر فرصة|.',
        '|لا تفوّتوا| العرض.',
        'قولوها |قبل فوات الأوان|.',
        '|فرصة لا تُعوّض|.',
        '|الآن أو أبدًا|.',
        'كتاب |يغيّر حياتك|.',
        '|صدمة| في السوق.',
      ]),
    ],
    [
      'vanity',
      sentenceAfter([
        'مجلس |لا مثيل له|.',
        '|يسرّنا أن نعلن| موعد القراءة.',
        'هذه |تجربة استثنائية|.',
        'متحف |الأول من نوعه|.',
        '|نفخر بتقديم| الخريطة.',
        'خدمة |بجودة عالمية|.',
        'الشركة |الرائدة عالميًّا|.',
        'تمر |منقطع النظير|.',
      ]),
    ],
    [
      'hedging',
      sentenceAfter([
        'الأمر واضح |نوعًا ما|.',
        'وهو كافٍ |إلى حدّ ما|.',
        '|تجدر الإشارة إلى| الموعد.',
        '|كما تعلمون| المطر قريب.',
        '|ببساطة| ننتظر.',
        '|يمكن القول إن| المطر قريب.',
        '|على العموم| ننتظر.',
        '|من الجدير بالذكر| أنّ الباب مغلق.',
      ]),
    ],
    [
      'inclusive',
      sentenceAfter([
        'الاسم في |القائمة السوداء|.',
        'مدخل |للمعاقين|.',
        'مقاعد |لذوي الاحتياجات الخاصة|.',
        'بلدان |العالم الثالث|.',
        'سألنا |ربة منزل|.',
        'رجل |أعرج|.',
      ]),
    ],
    [
      'passive',
      sentenceAfter([
        '|تم إرسال| الرسالة.',
        '|يتمّ حفظ| الصورة هنا.',
        '|وسيتم حذف| الملفّ.',
        '|تمّت إضافة| الاسم.',
        '|لم يتم قبول| الطلب.',
        '|تمت كتابة| النصّ.',
        '|جرى تحديث| الصفحة.',
      ]),
    ],
    [
      'length',
      (line) =>
        /[.؟]$/u.test(line)
          ? {
              text: `${line.slice(0, -1)}${'، ثم نمضي إلى الحديث عنه مرّة أخرى'.repeat(5)}.`,
              start: 0,
              end: line.length,
            }
          : undefined,
    ],
  ],
};

/** Faulty strings of one language, each of an approved line with one fault. */
export function faultyLines(language: Language, lines: readonly string[]): Faulty[] {
  return [...shared, ...own[language]].flatMap(([rule, mutate]) =>
    lines.flatMap((line, index) => {
      const faulty = mutate(line, index);
      return faulty === undefined || faulty.text === line ? [] : [{ rule, ...faulty }];
    }),
  );
}
