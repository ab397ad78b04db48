import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkParity, type ParityOptions } from '../../src/check/index.js';

const names: ParityOptions = {
  names: [
    { en: ['Salma'], ar: ['سلمى'] },
    { en: ['Riyadh'], ar: ['الرياض'] },
  ],
};
const check = (en: string, ar: string) =>
  checkParity({ language: 'en', text: en }, { language: 'ar', text: ar }, names);
const found = (en: string, ar: string) =>
  check(en, ar).map(({ kind, places }) => [kind, places.en!.found, places.ar!.found]);

describe('two texts with the same promise', () => {
  test.each([
    ['digits of both scripts', '1,204.5 of 30%', '١٬٢٠٤٫٥ من ٣٠٪'],
    ['a time', 'At 23:40', 'عند ٢٣:٤٠'],
    ['number words', 'Five days', 'خمسة أيام'],
    ['a word and a digit', 'In three days', 'بعد ٣ أيام'],
    ['a dual', 'Two stories wait', 'حكايتان في الانتظار'],
    ['twice', 'Read it twice', 'اقرؤوها مرّتين'],
    ['one that Arabic does not write', 'One reply', 'ردّ'],
    ['eleven', 'Eleven members', 'أحد عشر عضوًا'],
    ['a number of two words', 'Twenty-five seats', 'خمسة وعشرون مقعدًا'],
    ['hundreds', 'Three hundred and five', 'ثلاثمئة وخمسة'],
    ['thousands', 'Five thousand jars', 'خمسة آلاف برطمان'],
    ['half', 'Half an hour', 'نصف ساعة'],
    ['a day', 'On Monday', 'يوم الاثنين'],
    ['a day after "for the"', 'Until Friday', 'للجمعة'],
    ['a month', '3 June', '٣ يونيو'],
    ['negation in other words', 'Nothing is lost without a copy', 'لا يضيع شيء'],
    ['negation by a verb or a prefix', 'Unread', 'لم يُقرأ'],
    ['a name with a prefix', 'For Salma, in Riyadh', 'لسلمى في الرياض'],
    ['a name in Latin letters', 'A PDF file', 'ملفّ PDF'],
    ['a link', 'See https://wusum.org/a.', 'انظروا https://wusum.org/a.'],
    ['placeholders in another order', '{name} sent {count}', '{count} من {name}'],
    [
      'plurals with forms of their own',
      '{count, plural, one {# of 7} other {#}}',
      '{count, plural, two {اثنان} other {#}}',
    ],
  ])('%s', (_name, en, ar) => {
    expect(check(en, ar)).toEqual([]);
  });
});

describe('a promise that differs has a place in both texts', () => {
  test.each([
    ['another number', 'In 3 days', 'بعد ٤ أيام', [['number', '3', '٤']]],
    ['a number word', 'Five days', 'ستة أيام', [['number', 'Five', 'ستة']]],
    ['a missing number', 'Open for 30 days', 'مفتوح', [['number', '30', 'مفتوح']]],
    ['a missing dual', 'Two seats', 'مقعد', [['number', 'Two', 'مقعد']]],
    ['a number that is only in Arabic', 'Soon', 'بعد ثلاثة أيام', [['number', 'Soon', 'ثلاثة']]],
    ['twenty-five and twenty-six', 'Twenty-five', 'ستة وعشرون', [['number', 'Twenty-five', 'ستة وعشرون']]],
    ['another day', 'On Monday', 'يوم الثلاثاء', [['date', 'Monday', 'الثلاثاء']]],
    ['another month', '3 June', '٣ يوليو', [['date', 'June', 'يوليو']]],
    ['a missing negation', 'We do not share it', 'نشاركه', [['negation', 'not', 'نشاركه']]],
    ['a negation that is only in Arabic', 'We share it', 'لا نشاركه', [['negation', 'We share it', 'لا']]],
    ['a missing name', 'Salma wrote', 'كتبت', [['name', 'Salma', 'كتبت']]],
    ['another Latin name', 'A PDF file', 'ملفّ ZIP', [['name', 'A PDF file', 'ZIP']]],
    ['another link', 'https://a.org/x', 'https://a.org/y', [['link', 'https://a.org/x', 'https://a.org/y']]],
    ['a missing placeholder', 'Hello {name}', 'أهلًا', [['placeholder', '{name}', 'أهلًا']]],
    [
      'an argument inside of a form',
      '{n, plural, other {# of {all}}}',
      '{n, plural, other {#}}',
      [['placeholder', '{all}', '{n, plural, other {#}}']],
    ],
    ['a tag', 'a <b>b</b>', 'أ', [['placeholder', '<b>', 'أ']]],
  ] as const)('%s', (_name, en, ar, want) => {
    expect(found(en, ar)).toEqual(want);
  });
});

test('a text has the same promise as itself, and findings are the same from both sides', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'two',
        'خمسة',
        'وعشرون',
        '3',
        '٤',
        'not',
        'لا',
        'Monday',
        'الاثنين',
        'Salma',
        'سلمى',
        '{a}',
        'PDF',
        ' ',
        ', ',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, text, (one, other) => {
      for (const language of ['en', 'ar'])
        expect(checkParity({ language, text: one }, { language, text: one }, names)).toEqual([]);
      const [left, right] = [
        { language: 'en', text: one },
        { language: 'ar', text: other },
      ];
      const kinds = (list: ReturnType<typeof check>) => list.map(({ kind, places }) => ({ kind, places }));
      expect(kinds(checkParity(right, left, names))).toEqual(kinds(checkParity(left, right, names)));
    }),
  );
});
