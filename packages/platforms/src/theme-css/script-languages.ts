interface WritingSystem {
  /** ISO 15924 code, as a language tag has it: `az-Arab`. */
  readonly code: string;
  /** Languages that are written in it unless their tag says otherwise (CLDR, likely subtags). */
  readonly languages: readonly string[];
  /** Languages that are written in it in one region only: `pa-PK`. */
  readonly inRegion?: readonly string[];
  /** Regions in which one of the languages is written in another script: `sd-IN`. */
  readonly notInRegion?: readonly string[];
}

const list = (text: string): readonly string[] => text.split(' ');

/** The contexts of the script axis that CSS can recognise by language. `directionOf` of @wusum/react agrees by a test. */
const writingSystems: Readonly<Record<string, WritingSystem>> = {
  arabic: {
    code: 'Arab',
    languages: list(
      'ar fa ur ps ckb sd ug prs bal ks lrc mzn acm aeb afb apc apd arq ars ary arz ayl azb bgn bqi brh glk haz khw lki luz phr pnb rhg sdh shu skr',
    ),
    inRegion: list('az-IQ az-IR ha-CM kk-AF kk-CN kk-IR ku-IQ ku-IR ky-CN ms-CC pa-PK tg-PK uz-AF'),
    notInRegion: list('sd-IN ug-KZ ug-MN'),
  },
  hebrew: { code: 'Hebr', languages: list('he yi lad') },
  greek: { code: 'Grek', languages: list('el grc') },
  cyrillic: {
    code: 'Cyrl',
    languages: list('ru uk bg be sr mk kk ky mn tg tt ba ce cv os sah tyv'),
    inRegion: list('ug-KZ ug-MN'),
    notInRegion: list('kk-AF kk-CN kk-IR ky-CN tg-PK'),
  },
  devanagari: { code: 'Deva', languages: list('hi mr ne sa mai bho kok brx doi new'), inRegion: ['sd-IN'] },
};

export const knownScripts: readonly string[] = Object.keys(writingSystems);

/** The script in which a language is written: the name of its context in the script axis, if it has one. */
export function scriptNameOf(tag: string): string | undefined {
  const { script } = new Intl.Locale(tag).maximize();
  return knownScripts.find((name) => writingSystems[name]!.code === script);
}

/** A language tag for a script alone: `und-Arab`. */
export function scriptTag(script: string): string | undefined {
  const system = writingSystems[script];
  return system && `und-${system.code}`;
}

/** Languages that are usually written in a script; none for the default script. */
export function languagesOf(script: string): readonly string[] {
  return writingSystems[script]?.languages ?? [];
}

/**
 * Elements at which a script begins: by their own `lang`, whether the language is usually written so or its tag names
 * the script. A tag that names another script (`ar-Latn`) is left out. Every other language has the default script.
 */
export function scriptSelector(script: string): string {
  const system = writingSystems[script];
  if (system === undefined) return '[lang]';
  const { code, languages, inRegion = [], notInRegion = [] } = system;
  const others = ['Latn', ...Object.values(writingSystems).map((other) => other.code)].filter((each) => each !== code);
  const included = [...languages.map((language) => `:lang(${language})`), ...inRegion.map(exactly), tagged(code)];
  const excluded = [...others.map(tagged), ...notInRegion.map(exactly)];
  return `[lang]:is(${included.join(', ')}):not(${excluded.join(', ')})`;
}

/** `:lang("*-Arab")` is not supported everywhere; the attribute itself is. */
const tagged = (code: string): string => `[lang*="-${code}" i]`;
const exactly = (tag: string): string => `[lang="${tag}" i]`;
