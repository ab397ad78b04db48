const numbered = (words: string, first: number, step = 1): [string, number][] =>
  words
    .split(' ')
    .flatMap((group, index) => group.split('/').map((word): [string, number] => [word, first + index * step]));

/** English words of numbers below a hundred. */
export const englishNumbers = new Map<string, number>([
  ...numbered('two three four five six seven eight nine ten eleven twelve', 2),
  ...numbered('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
]);
export const englishScales = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);
/** Words that may be a number, and may be none. */
export const englishMaybe = new Map<string, number>([
  ['one', 1],
  ['once', 1],
  ['single', 1],
  ['both', 2],
  ['twice', 2],
  ['pair', 2],
  ['couple', 2],
  ['double', 2],
  ['half', 0.5],
  ['quarter', 0.25],
  ['dozen', 12],
  ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth', 1),
]);

/** Arabic words of numbers, folded: units in both genders, and those of Gulf speech up to nineteen. */
export const arabicUnits = new Map<string, number>([
  ...numbered(
    'اثنان/اثنين/اثنتان/اثنتين/اثنا/اثني/اثنتا/اثنتي/ثنتين/ثنين ثلاث/ثلاثه اربع/اربعه خمس/خمسه ست/سته سبع/سبعه ثمان/ثماني/ثمانيه تسع/تسعه عشر/عشره',
    2,
  ),
  ...numbered('احدعش/احدعشر اثنعش/اثنعشر ثلاثتعش/ثلطعش اربعتعش خمستعش ستعش/ستتعش سبعتعش ثمنتعش تسعتعش', 11),
]);
export const arabicTens = new Map<string, number>(
  numbered('عشرون/عشرين ثلاثون/ثلاثين اربعون/اربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين', 20, 10),
);
export const arabicHundreds = new Map<string, number>([
  ...numbered('مئه/مائه/ميه', 100),
  ...numbered('مئتان/مئتين/مائتان/مائتين/ميتين', 200),
  ...numbered(
    'ثلاثمئه/ثلاثمائه اربعمئه/اربعمائه خمسمئه/خمسمائه ستمئه/ستمائه سبعمئه/سبعمائه ثمانمئه/ثمانمائه تسعمئه/تسعمائه',
    300,
    100,
  ),
]);
export const arabicScales = new Map([
  ['الف', 1000],
  ['الفا', 1000],
  ['الاف', 1000],
  ['مليون', 1_000_000],
  ['ملايين', 1_000_000],
]);
export const arabicMaybe = new Map<string, number>([
  ['الفان', 2000],
  ['الفين', 2000],
  ...numbered('واحد/واحده/احد/احدي كلا/كلتا/كلاهما/كلتاهما', 1),
  ...numbered(
    'اول/اولي/اولا ثاني/ثانيه/ثانيا ثالث/ثالثه رابع/رابعه خامس/خامسه سادس/سادسه سابع/سابعه ثامن/ثامنه تاسع/تاسعه عاشر/عاشره',
    1,
  ),
  ['نصف', 0.5],
  ['نص', 0.5],
  ['ربع', 0.25],
]);

/** Days of the week and months: English words and Arabic ones, folded; the same number is the same day. */
export const englishDates = new Map<string, string>([
  ...dated('day', 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  ...dated('month', 'January February March April May June July August September October November December'),
  ...dated('hijri', 'Muharram Safar _ _ _ _ Rajab Shaban/Shaaban Ramadan Shawwal _ _'),
]);
export const arabicDates = new Map<string, string>([
  ...dated('day', 'الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد'),
  ...dated('month', 'يناير فبراير مارس ابريل مايو يونيو/يونيه يوليو/يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر'),
  ...dated('hijri', 'محرم صفر _ _ _ _ رجب شعبان رمضان شوال _ _'),
]);

function dated(kind: string, words: string): [string, string][] {
  return numbered(words, 1).flatMap(([word, number]): [string, string][] =>
    word === '_' ? [] : [[word, `${kind} ${number}`]],
  );
}

/** Words that deny. The second list may deny, and may be something else. */
export const englishNegation = {
  sure: new Set(
    "not no never none nothing nobody without cannot nor neither don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't shouldn't wouldn't hasn't haven't hadn't".split(
      ' ',
    ),
  ),
  maybe:
    /^(?:only|unless|until|instead|except|free|fail(?:s|ed)?|avoid(?:s|ed)?|refuse(?:s|d)?|empty|missing|lost|stop(?:s|ped)?|un\w{3,}|in(?:visible|valid|complete|correct)|dis\w{4,}|\w{3,}less)$/u,
};
export const arabicNegation = {
  sure: new Set('لا لم لن ليس ليست لسنا لست ليسوا بلا دون بدون عدم'.split(' ')),
  maybe: new Set('ما غير الا سوي فقط قبل خلا مو مب مش بل انما تعذر خطا فشل خال خاليه ناقص بعد منع كف'.split(' ')),
};
