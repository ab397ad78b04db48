/** A passage in all caps, or too many exclamation marks. */
export interface Shout {
  readonly kind: 'capitals' | 'exclamation';
  readonly found: string;
}

/** Acronyms and file names that are long enough to look like a word in capitals, or come in pairs with others. */
const acronyms = new Set(
  (
    'ASCII HTTPS XHTML LDAPS POSIX SCADA HIPAA COVID NAFTA ASEAN BRICS UNESCO UNICEF UNRWA NASDAQ OKLCH OKLAB CIELAB CIEDE ' +
    'XLIFF SARIF WEBRTC WEBGL SQLITE JSONP CSSOM IELTS TOEFL ' +
    'ANSI API ARIA CLI CORS CSS CSV DTCG HTML HTTP ISO JPEG JSON JSX MDX MIME MIT NASA NATO REST RFC RTL SCSS SDK SQL SSH SVG ' +
    'TOML TSX URI URL UTF WCAG XML YAML CAPTCHA CHANGELOG WHATWG WYSIWYG CONTRIBUTING LICENSE README'
  ).split(' '),
);
/** No word of a language has so many consonants in a row. */
const isUnspoken = /^[^AEIOUY]+$|[^AEIOUY]{5}/u;

/** Fewer capitals are an acronym (PDF, CC BY, UTC). */
const CAPITALS = { inOneWord: 5, sideBySide: 6 };

/**
 * Finds words of at least five capitals, adjacent words with at least six capitals together, and more exclamation marks
 * than allowed. Acronyms do not count. Arabic has no capitals, so only marks apply to it.
 *
 * @param allowed - exclamation marks that one text may have
 */
export function findShouting(text: string, allowed = 1): Shout[] {
  const capitals = runsOfCapitals(text).filter((run) => {
    const words = run.split(/\s+/u).filter((word) => !acronyms.has(word));
    if (words.length < 2 && isUnspoken.test(words.join(''))) return false;
    return words.join('').length >= (words.length > 1 ? CAPITALS.sideBySide : CAPITALS.inOneWord);
  });
  const marks = text.match(/[!！]/gu) ?? [];
  return [
    ...capitals.map((found): Shout => ({ kind: 'capitals', found })),
    ...(marks.length > allowed ? [{ kind: 'exclamation', found: marks.join('') } as const] : []),
  ];
}

/**
 * Where capitals may be: two units in the blocks of scripts with capitals. Without the flag `u` it is fifty times as fast as
 * `\p{Lu}`, and most of a text has none.
 */
const mayBeCapitals =
  /[A-Z\u00C0-\u00DE\u0100-\u0556\u10A0-\u1FFF\u2102-\u2183\u2C00-\u2DFF\uA640-\uA7FF\uFF21-\uFF3A\uD800-\uDFFF]{2}/g;
/** Those in names of programs and files are not words: `MAX_SIZE`, `SOCKS5`, `SECURITY.md`. */
const capitalWords = /(?<![\p{L}\p{N}_])\p{Lu}{2,}(?:\s+\p{Lu}{2,})*(?![\p{L}\p{N}_]|\.\p{Ll})/uy;

/** Words of at least two capitals, with those beside them. */
function runsOfCapitals(text: string): string[] {
  const runs: string[] = [];
  mayBeCapitals.lastIndex = 0;
  for (let place = mayBeCapitals.exec(text); place !== null; place = mayBeCapitals.exec(text)) {
    capitalWords.lastIndex = place.index;
    const run = capitalWords.exec(text)?.[0];
    if (run !== undefined) runs.push(run);
    mayBeCapitals.lastIndex = place.index + (run?.length ?? 1);
  }
  return runs;
}
