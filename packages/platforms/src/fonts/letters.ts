/** The letters of languages: what a font needs to write them. */

const span = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

/** Letters that the languages of a script share, by ISO 15924 code. */
const ofScript: Readonly<Record<string, string>> = {
  Latn: span(0x41, 0x5a) + span(0x61, 0x7a),
  Arab: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي',
  Cyrl: 'АБВГДЖЗИКЛМНОПРСТУФХЦЧШабвгджзиклмнопрстуфхцчш',
  Grek: 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρςστυφχψωάέήίόύώ',
  Hebr: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת',
  Deva: `${span(0x0905, 0x0911)}${span(0x0913, 0x0928)}${span(0x092a, 0x0930)}लवशषसहािीुूृेैोौंः्ँ`,
};

/** Letters that replace those of the script: Persian and Urdu have another kaf and yeh. */
const instead: Readonly<Record<string, string>> = {
  fa: 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
  ur: 'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیےۂۃ',
  ps: 'ءآابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهیۍېئ',
  sd: 'ءآابٻڀتٿٽثپجڄڃچڇحخدڌڊڏڍذرڙزسشصضطظعغفڦقڪکگڳڱلمنڻوھي',
  ckb: 'ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ',
  ug: 'ئابپتجچخدرزژسشغفقكگڭلمنھەوۇۆۈۋېىي',
};

/** Letters of a language besides those of its script. */
const besides: Readonly<Record<string, string>> = {
  az: 'ÇƏĞIİÖŞÜçəğıöşü',
  ca: 'ÀÇÉÈÍÏÓÒÚÜàçéèíïóòúü',
  cs: 'ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽáčďéěíňóřšťúůýž',
  da: 'ÆØÅæøå',
  de: 'ÄÖÜßäöü',
  es: 'ÁÉÍÑÓÚÜáéíñóúü¿¡',
  et: 'ÄÕÖÜŠŽäõöüšž',
  fi: 'ÄÖÅäöå',
  fr: 'ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ',
  hr: 'ČĆĐŠŽčćđšž',
  hu: 'ÁÉÍÓÖŐÚÜŰáéíóöőúüű',
  is: 'ÁÐÉÍÓÚÝÞÆÖáðéíóúýþæö',
  it: 'ÀÈÉÌÒÙàèéìòù',
  lt: 'ĄČĘĖĮŠŲŪŽąčęėįšųūž',
  lv: 'ĀČĒĢĪĶĻŅŠŪŽāčēģīķļņšūž',
  nb: 'ÆØÅæøå',
  nl: 'ÁÉËÏÓÖÜáéëïóöü',
  pl: 'ĄĆĘŁŃÓŚŹŻąćęłńóśźż',
  pt: 'ÁÂÃÀÇÉÊÍÓÔÕÚáâãàçéêíóôõú',
  ro: 'ĂÂÎȘȚăâîșț',
  sk: 'ÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽáäčďéíĺľňóôŕšťúýž',
  sl: 'ČŠŽčšž',
  sq: 'ÇËçë',
  sv: 'ÄÖÅäöå',
  tr: 'ÇĞİÖŞÜçğıöşü',
  vi: `ĂÂĐÊÔƠƯăâđêôơưÀÁÃÈÉÌÍÒÓÕÙÚÝàáãèéìíòóõùúýĨĩŨũ${span(0x1ea0, 0x1ef9)}`,
  ru: 'ЁЙЩЪЫЬЭЮЯЕОёйщъыьэюяео',
  uk: 'ЕОЙЩЬЮЯҐЄІЇеойщьюяґєії',
  be: 'ЕОЁЙЫЬЭЮЯІЎеоёйыьэюяіў',
  bg: 'ЕОЙЩЪЬЮЯеойщъьюя',
  sr: 'ЕОЂЈЉЊЋЏеођјљњћџ',
  mk: 'ЕОЃЅЈЉЊЌЏеоѓѕјљњќџ',
  kk: 'ЕОЙЫЮЯӘҒҚҢӨҰҮҺІеойыюяәғқңөұүһі',
  ky: 'ЕОЙЫЮЯҢӨҮеойыюяңөү',
  mn: 'ЕОЙЫЮЯӨҮеойыюяөү',
  tg: 'ЕОЙЮЯҒӢҚӮҲҶеойюяғӣқӯҳҷ',
  tt: 'ЕОЙЫЮЯӘӨҮҖҢҺеойыюяәөүҗңһ',
  mr: 'ळ',
};

/** The letters of a language; empty for scripts without an alphabet here, whose characters are those of `scriptOf`. */
export function lettersOf(language: string): string {
  const { language: code, script = '' } = new Intl.Locale(language).maximize();
  const own = scriptOf(code) === script ? code : '';
  return instead[own] ?? (ofScript[script] ?? '') + (besides[own] ?? '');
}

/** ISO 15924 code of the script in which a language is written. */
export function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? '';
}
