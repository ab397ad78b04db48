import { describe, expect, test } from 'vitest';
import {
  applyReplacements,
  createChecker,
  ruleNames,
  type CheckOptions,
  type RuleName,
} from '../../src/check/index.js';
import type { Term } from '../../src/index.js';

const lexicon: Term[] = [
  {
    name: 'member',
    prefer: { en: ['member'], ar: ['عضو'] },
    avoid: { en: ['user'], ar: ['مستخدم'] },
    why: { en: 'A person is more.', ar: 'الإنسان أكبر.' },
  },
];
const mechanics = [
  { name: 'exclamation', rule: { en: 'None.' }, limit: 0 },
  { name: 'length', rule: { en: 'Eight.' }, limit: 8 },
];
const plural: CheckOptions['address'] = { listener: { number: 'plural' }, never: ['قم بـ', 'يرجى'] };
const english: CheckOptions = { language: 'en', digits: 'latn' };
const arabic: CheckOptions = { language: 'ar', digits: 'arab', address: plural };

/** What a rule finds, and the text with its replacements. */
function run(rule: RuleName, text: string, options: CheckOptions) {
  const findings = createChecker({ lexicon, mechanics }, options)
    .check(text)
    .filter((finding) => finding.rule === rule);
  return { found: findings.map(({ found }) => found), fixed: applyReplacements(text, findings) };
}

type Row = [name: string, rule: RuleName, given: string, found: string[], fixed?: string];

const englishRows: Row[] = [
  ['a right-to-left override', 'bidi', 'a\u202Ebc', ['\u202E'], 'abc'],
  ['an isolate that is not closed', 'bidi', 'by \u2068Salma, Tuesday', ['\u2068'], 'by Salma, Tuesday'],
  ['an isolate that was not opened', 'bidi', 'Salma\u2069, Tuesday', ['\u2069'], 'Salma, Tuesday'],
  ['isolates in order', 'bidi', '\u2068a \u2067b\u2069\u2069', []],
  ['filler text', 'placeholder', 'Lorem ipsum dolor sit amet.', ['Lorem ipsum dolor sit amet']],
  ['a note to oneself', 'placeholder', 'TODO: say when', ['TODO']],
  [
    'what a program left',
    'placeholder',
    'Hello undefined, {{name}} and [object Object]',
    ['undefined', '{{name}}', '[object Object]'],
  ],
  ['an adjective, not what a program left', 'placeholder', 'It reads an undefined variable', []],
  ['the Spanish for all', 'placeholder', 'todo está bien', []],
  ['an avoided term', 'term', 'Every user has a mark', ['user'], 'Every member has a mark'],
  ['an avoided term in another form, which has no replacement', 'term', 'All users’ marks', ['users']],
  ['Arabic digits', 'digits', 'In ٣ days, ١٬٢٠٤٫٥ in all', ['٣', '١٬٢٠٤٫٥'], 'In 3 days, 1,204.5 in all'],
  ['three dots', 'punctuation', 'Wait...', ['...'], 'Wait…'],
  ['a space before a mark', 'punctuation', 'Is it new ? Yes , it is .', [' ', ' ', ' '], 'Is it new? Yes, it is.'],
  ['two spaces', 'punctuation', 'one  two', ['  '], 'one two'],
  ['an Arabic comma after a number', 'punctuation', 'In 1998، the flood', ['،'], 'In 1998, the flood'],
  ['an Arabic comma', 'punctuation', 'Salma، then Badr', ['،'], 'Salma, then Badr'],
  ['a word twice', 'repetition', 'Read the the story', ['the the'], 'Read the story'],
  ['a word twice over a line end', 'repetition', 'Read the\nthe story', ['the\nthe'], 'Read the story'],
  ['words that are right twice', 'repetition', 'All that that circle had had', []],
  ['an exclamation mark', 'exclamation', 'Welcome! Come in!!', ['!', '!!'], 'Welcome. Come in.'],
  ['capitals', 'capitals', 'TELL YOUR STORY today', ['TELL YOUR STORY'], 'Tell your story today'],
  ['capitals inside of a sentence', 'capitals', 'It is GREAT here', ['GREAT'], 'It is great here'],
  ['long acronyms', 'capitals', 'SARIF and OKLCH, over HTTPS', []],
  ['names in capitals', 'capitals', 'The README has a REST API, JSON HTML and SARIF', []],
  ['a name beside a shout', 'capitals', 'JSON IS GREAT here', ['JSON IS GREAT'], 'Json is great here'],
  ['names of programs and files', 'capitals', 'SETTINGS_INITIAL_SIZE of SOCKS5, see SECURITY.md', []],
  [
    'a shout that ends a sentence',
    'capitals',
    'This is IMPORTANT. Read it',
    ['IMPORTANT'],
    'This is important. Read it',
  ],
  ['acronyms', 'capitals', 'A PDF under CC BY, at 23:40 UTC', []],
  [
    'a long sentence',
    'length',
    'Short one. One two three four five six seven eight nine.',
    ['One two three four five six seven eight nine.'],
  ],
  ['an abbreviation is no end', 'length', 'Ask e.g. Dr. Amal or Mr. Salem.', []],
  ['a promise', 'clickbait', 'You won’t believe what happened next', ['You won’t believe', 'what happened next']],
  [
    'a promise with other words',
    'clickbait',
    'Number nine really will surprise you',
    ['Number nine really will surprise you'],
  ],
  ['praise of oneself', 'vanity', 'A world-class, effortless tool', ['world-class', 'effortless']],
  ['a word that leaves out', 'inclusive', 'Add it to the whitelist', ['whitelist'], 'Add it to the allow list'],
  [
    'people named by an adjective',
    'inclusive',
    'For the blind, the deaf and the disabled',
    ['the blind', 'the deaf', 'the disabled'],
    'For blind people, deaf people and disabled people',
  ],
  ['an adjective of a thing', 'inclusive', 'The disabled state of the disabled button', []],
  ['a hedge', 'hedging', 'It is basically done', ['basically']],
  ['a passive', 'passive', 'The story was not yet read, it is kept here', ['is kept']],
  ['a passive with an adverb', 'passive', 'It was quickly chosen', ['was quickly chosen']],
  ['an adjective', 'passive', 'We are tired and she is in need', []],
];

const arabicRows: Row[] = [
  ['a right-to-left embedding', 'bidi', '\u202Bسلمى', ['\u202B'], 'سلمى'],
  ['filler text', 'placeholder', 'هذا نص تجريبي', ['نص تجريبي']],
  ['an avoided term', 'term', 'لكل مستخدم وسم', ['مستخدم'], 'لكل عضو وسم'],
  ['an avoided term with the article, which has no replacement', 'term', 'قال المستخدمون', ['المستخدمون']],
  ['European digits', 'digits', 'بعد 3 أيام، 1,204.5 في الجملة', ['3', '1,204.5'], 'بعد ٣ أيام، ١٬٢٠٤٫٥ في الجملة'],
  ['Persian digits', 'digits', 'بعد ۴ أيام', ['۴'], 'بعد ٤ أيام'],
  ['digits after a letter that is a word', 'digits', 'لـ82 شخصًا و3 أماكن', ['82', '3'], 'لـ٨٢ شخصًا و٣ أماكن'],
  ['a section', 'digits', 'البند 1.4.3 منها', []],
  ['a Latin acronym', 'capitals', 'المفتاح VAPID غير صالح', []],
  [
    'Latin words in capitals',
    'capitals',
    'اكتبوا TELL YOUR STORY هنا',
    ['TELL YOUR STORY'],
    'اكتبوا tell your story هنا',
  ],
  ['a version and an address', 'digits', 'الإصدار v2.1 من a1@b.org', []],
  ['Latin marks', 'punctuation', 'أين, ومتى; ولماذا?', [',', ';', '?'], 'أين، ومتى؛ ولماذا؟'],
  ['a Latin percent sign', 'punctuation', 'نحو ٣٠% منها', ['%'], 'نحو ٣٠٪ منها'],
  ['straight quotes', 'punctuation', 'قال "نعم" ومضى', ['"نعم"'], 'قال «نعم» ومضى'],
  ['a comma in Latin words', 'punctuation', 'رخصتها CC BY, SA', []],
  ['a space before a mark', 'punctuation', 'نعم ، ثم لا ؟', [' ', ' '], 'نعم، ثم لا؟'],
  ['a stretched word', 'tatweel', 'احـــكِ حكايتك', ['احـــكِ'], 'احكِ حكايتك'],
  ['tatweel with a meaning', 'tatweel', 'لـ٣ أيام، سنة ١٤٤٨ هـ، الـ PDF', []],
  ['a word twice', 'repetition', 'من من القبيلة', ['من من'], 'من القبيلة'],
  ['words that are right twice', 'repetition', 'شيئًا شيئًا ورويدًا رويدًا', []],
  ['an exclamation mark', 'exclamation', 'أهلًا!', ['!'], 'أهلًا.'],
  [
    'a long sentence',
    'length',
    'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة؟ نعم.',
    ['واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة؟'],
  ],
  [
    'an abbreviation is no end; a semicolon neither',
    'length',
    'قال د. سالم: نعم؛ ثم مضى إلى أ. بدر هنا.',
    ['قال د. سالم: نعم؛ ثم مضى إلى أ. بدر هنا.'],
  ],
  ['a promise', 'clickbait', 'لن تصدّقوا ما حدث بعد ذلك', ['لن تصدّقوا', 'ما حدث بعد ذلك']],
  ['praise of oneself', 'vanity', 'خدمة لا مثيل لها، ويسرّنا أن نعلن', ['لا مثيل لها', 'ويسرّنا أن نعلن']],
  ['a word that leaves out', 'inclusive', 'أضفناه إلى القائمة السوداء', ['القائمة السوداء'], 'أضفناه إلى قائمة المنع'],
  ['a hedge', 'hedging', 'وهذا سهل إلى حدٍّ ما', ['إلى حدٍّ ما']],
  ['a passive by تمّ', 'passive', 'تم استلام الطلب، وسيتم إرساله', ['تم استلام', 'وسيتم إرساله']],
  ['a passive by تمّت or جرى', 'passive', 'تمّت إضافة الاسم، وجرى حفظه', ['تمّت إضافة', 'وجرى حفظه']],
  ['تمّ with a subject', 'passive', 'تمّ العمل', []],
  ['a command to one man', 'address', 'أرسل حكايتكم. ثم اختَر.', ['أرسل'], 'أرسلوا حكايتكم. ثم اختَر.'],
  ['a command that may be a past verb, before a thing', 'address', 'غيّر اللون', ['غيّر'], 'غيّروا اللون'],
  ['before an accusative', 'address', 'اقترح اسمًا', ['اقترح'], 'اقترحوا اسمًا'],
  ['before what is yours', 'address', 'شارك صورتك', ['شارك'], 'شاركوا صورتك'],
  ['that begins with و', 'address', 'وافق على الشروط', ['وافق'], 'وافقوا على الشروط'],
  ['a past verb with who did it', 'address', 'شارك الأعضاء. أرسل بدر صورة. سجّل المتطوّعون.', []],
  ['a past verb with its subject and object', 'address', 'غيّر المطر موعد السباق', []],
  ['a past verb of a thing', 'address', 'انتقل الاجتماع إلى القاعة', []],
  ['a passive verb', 'address', 'أُرسل النموذج. سُجّل الخروج.', []],
  ['nouns of the same letters', 'address', 'لون الفعل. غير المتاح. سجل الزوار.', []],
  ['the start of each sentence', 'address', 'هنا الباب. افتح الباب', ['افتح'], 'هنا الباب. افتحوا الباب'],
  ['commands to several', 'address', 'أرسلوا حكايتكم', []],
  ['a noun of the same letters', 'address', 'تواصل الأعضاء', []],
  ['a phrase that is never written', 'address', 'يُرجى الانتظار', ['يُرجى']],
  ['a phrase that goes on with the next word', 'address', 'وقم بالضغط هنا', ['وقم ب']],
  ['a longer word', 'address', 'قمبر وقمر', []],
];

describe.each([
  ['English', englishRows, english],
  ['Arabic', arabicRows, arabic],
] as const)('in %s', (_language, rows, options) => {
  test.each(rows)('%s (%s): %s', (_name, rule, given, found, fixed = given) => {
    expect(run(rule, given, options)).toEqual({ found, fixed });
    expect(run(rule, fixed, options).found).toEqual(fixed === given ? found : []);
  });

  test('every rule of the language has a row that finds and one that does not, or is listed here', () => {
    const finding = new Set(rows.filter(([, , , found]) => found.length > 0).map(([, rule]) => rule));
    const missing = ruleNames.filter((name) => !finding.has(name));
    expect(missing).toEqual(options === english ? ['address', 'tatweel'] : []);
  });
});

test('a brand that names actions gets verbal nouns instead of commands', () => {
  const options: CheckOptions = { language: 'ar', address: { button: 'verbal-noun' } };
  expect(run('address', 'احفظ التعديل', options)).toEqual({ found: ['احفظ'], fixed: 'حفظ التعديل' });
  const one: CheckOptions = { language: 'ar', address: { button: 'verbal-noun', listener: { number: 'singular' } } };
  expect(run('address', 'احفظ التعديل', one).found).toEqual([]);
});

test('a finding has the reason of the brand and the token that asks for it, and messages in both languages', () => {
  const [finding] = createChecker({ lexicon, mechanics }, english).check('A user');
  expect(finding).toMatchObject({
    token: 'voice.term.member',
    why: lexicon[0]!.why,
    severity: 'warning',
    start: 2,
    end: 6,
  });
  for (const text of Object.values(finding!.message)) expect(text).toContain('user');
});

test('a rule is made an error, or is off', () => {
  const checker = createChecker(
    { lexicon, mechanics },
    { language: 'en', rules: { term: 'error', exclamation: 'off' } },
  );
  expect(checker.check('A user!').map(({ rule, severity }) => [rule, severity])).toEqual([['term', 'error']]);
});

test('other languages have the rules of any language and the terms of the brand', () => {
  const french = [{ name: 'member', prefer: { fr: ['membre'] }, avoid: { fr: ['abonné'] } }];
  const checker = createChecker({ lexicon: french, mechanics }, { language: 'fr' });
  expect(checker.check('Vraiment ?')).toEqual([]);
  expect(checker.check('Un abonné abonné...').map(({ rule }) => rule)).toEqual([
    'term',
    'repetition',
    'term',
    'punctuation',
  ]);
});
