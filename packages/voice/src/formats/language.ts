const tag = /^[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?(?:[-_](?:[A-Z]{2}|\d{3}))?$/u;

/** Languages that names of files have; other words of two or three letters are none, such as `src` or `api`. */
const known = new Set(
  (
    'aa af am ar arb ary arz as az be bg bn bs ca cs cy da de dv el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id is ' +
    'it ja jv ka kk km kn ko ku ky lb lo lt lv mg mk ml mn mr ms mt my nb ne nl nn no om or pa pl ps pt ro ru rw sd si sk sl so ' +
    'sq sr sv sw ta te tg th ti tk tl tr tt ug uk ur uz vi wo xh yi yo zh zu'
  ).split(' '),
);

/** Tags that are English words: a folder with such a name is of no language. */
const words = new Set('am as be id is it my no or so to'.split(' '));

/** The tag that a part of a file name is. */
function tagOf(part: string): string | undefined {
  return tag.test(part) && known.has(part.split(/[-_]/u, 1)[0]!) ? part.replaceAll('_', '-') : undefined;
}

/**
 * The language in the name of a file or its folder: `guide.ar.md`, `words.ar.json`, `messages_ar.json`, `ar.json`,
 * `docs/ar/guide.md`.
 */
export function languageOfPath(path: string): string | undefined {
  const parts = path.split(/[\\/]/u);
  const name = parts.pop() ?? '';
  const inName = name.split('.').slice(0, -1);
  const last = inName.at(-1);
  if (last === undefined) return undefined;
  if (inName.length > 1 || parts.length === 0 || /\.(?:json|[cm]?[jt]s)$/u.test(name)) {
    const found = tagOf(last) ?? tagOf(/[-_]([a-z]{2,3}(?:[-_][A-Z]{2})?)$/u.exec(last)?.[1] ?? '');
    if (found !== undefined) return found;
  }
  return parts
    .toReversed()
    .filter((part) => !words.has(part))
    .map(tagOf)
    .find(Boolean);
}

const arabic = /\p{Script=Arabic}/gu;
const latin = /\p{Script=Latin}/gu;
const letter = /\p{L}/u;
/** Letters that Persian, Urdu and Kurdish have and Arabic does not. */
const notArabic = /[\u067E\u0686\u0698\u06A9\u06AF\u06CC\u06D2\u0679\u0688\u0691\u06BA\u06C1\u06D5\u06C6\u06CE]/u;

export interface LanguageHints {
  /** A `lang` attribute: it decides. */
  readonly declared?: string | undefined;
  /** The language of the file: it decides unless the text has none of its letters. */
  readonly file?: string | undefined;
  /** The direction around the text: with `rtl` a few Arabic words are enough. */
  readonly direction?: string | undefined;
  /** The language of text in Latin script. */
  readonly latin?: string | undefined;
}

/** The language of a text: a BCP 47 tag, or `und`. */
export function languageOf(text: string, { declared, file, direction, latin: other = 'en' }: LanguageHints): string {
  if (declared !== undefined) return declared;
  const inArabic = text.match(arabic)?.length ?? 0;
  const inLatin = text.match(latin)?.length ?? 0;
  if (file !== undefined && isWrittenWith(file, inArabic, inLatin, text)) return file;
  if (inArabic > 0 && (inArabic * 2 >= inLatin || direction === 'rtl')) return notArabic.test(text) ? 'und' : 'ar';
  if (inLatin > 0) return file !== undefined && isLatin(file) ? file : other;
  return letter.test(text) ? 'und' : (file ?? other);
}

const isArabicScript = (language: string): boolean => scriptOf(language) === 'Arab';
const isLatin = (language: string): boolean => scriptOf(language) === 'Latn';

function isWrittenWith(language: string, inArabic: number, inLatin: number, text: string): boolean {
  if (!letter.test(text)) return true;
  if (isArabicScript(language)) return inArabic > 0;
  return isLatin(language) ? inLatin > inArabic : inArabic === 0 && inLatin === 0;
}

function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
}

/** A `lang` attribute as a tag: `undefined` if it is none, `und` if it is empty, as in HTML. */
export function declaredLanguage(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (value.trim() === '') return 'und';
  try {
    return new Intl.Locale(value.trim()).toString();
  } catch {
    return undefined;
  }
}
