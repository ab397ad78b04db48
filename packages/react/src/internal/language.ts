/** What a BCP 47 tag says about a language. Everything is derived from `Intl.Locale`; no React in here. */

export type Direction = 'ltr' | 'rtl';

/** ISO 15924 codes of the scripts that are written from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(
  (
    'AdlmArabAranArmiAvstChrsCprtElymGaraHatrHebrHungKharLydiMandManiMendMercMeroNarbNbat' +
    'NkooOrkhOugrPalmPhliPhlpPhnxPrtiRohgSamrSarbSogdSogoSyrcThaaYezi'
  ).match(/.{4}/g),
);

/** The parts of a tag. */
type Subtags = Pick<Intl.Locale, 'language' | 'script' | 'region'>;

/** A page has few languages, and each field asks for one at every render. */
const known = new Map<string, Subtags | undefined>();
const mostKnown = 100;

/** A tag with its likely script and region, e.g. `ar` → `ar-Arab-EG`; `undefined` for text that is not a tag. */
function likely(tag: string): Subtags | undefined {
  if (known.has(tag)) return known.get(tag);
  if (known.size >= mostKnown) known.clear();
  const subtags = parse(tag);
  known.set(tag, subtags);
  return subtags;
}

function parse(tag: string): Subtags | undefined {
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    return { language, script, region };
  } catch {
    return undefined;
  }
}

/** The script in which a language is written: an ISO 15924 code, e.g. `Arab`. @param tag a BCP 47 tag */
export function scriptOf(tag: string): string | undefined {
  return likely(tag)?.script;
}

/** The direction in which a language is written. @param tag a BCP 47 tag; `ltr` for any other text */
export function directionOf(tag: string): Direction {
  return rightToLeft.has(scriptOf(tag) ?? '') ? 'rtl' : 'ltr';
}

/**
 * The language that serves a reader best: the same language, then the same script, then the same region.
 * @param tag the reader's language, a BCP 47 tag
 * @param available tags to choose from; of equal ones the first wins
 * @returns `undefined` where none is the same language
 */
export function matchLanguage<L extends string>(tag: string | undefined, available: readonly L[]): L | undefined {
  const wanted = tag === undefined ? undefined : likely(tag);
  if (wanted === undefined) return undefined;
  let best: L | undefined;
  let bestScore = 0;
  for (const candidate of available) {
    const found = likely(candidate);
    if (found?.language !== wanted.language) continue;
    const score = 1 + (found.script === wanted.script ? 2 : 0) + (found.region === wanted.region ? 1 : 0);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}
