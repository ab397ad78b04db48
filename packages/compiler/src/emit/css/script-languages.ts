interface WritingSystem {
  /** ISO 15924 code, as a language tag carries it: `az-Arab`. */
  readonly code: string;
  /** Languages that are written so unless their tag says otherwise (CLDR, likely subtags). */
  readonly languages: readonly string[];
}

/** The contexts of the script axis that CSS can tell by language. */
const writingSystems: Readonly<Record<string, WritingSystem>> = {
  arabic: { code: 'Arab', languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug', 'prs', 'bal', 'ks', 'lrc', 'mzn'] },
  hebrew: { code: 'Hebr', languages: ['he', 'yi'] },
  greek: { code: 'Grek', languages: ['el'] },
  cyrillic: { code: 'Cyrl', languages: ['ru', 'uk', 'bg', 'be', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg', 'tt'] },
  devanagari: { code: 'Deva', languages: ['hi', 'mr', 'ne', 'sa', 'mai', 'bho'] },
};

export const knownScripts: readonly string[] = Object.keys(writingSystems);

/** Languages that are usually written in a script; none for the script of all others. */
export function languagesOf(script: string): readonly string[] {
  return writingSystems[script]?.languages ?? [];
}

/**
 * Elements that begin a script: by their own `lang`, whether the language is usually written so or its tag says so.
 * A tag that names another script (`ar-Latn`) is left out. Every other language belongs to the default script.
 */
export function scriptSelector(script: string): string {
  const system = writingSystems[script];
  if (system === undefined) return '[lang]';
  const languages = system.languages.map((language) => `:lang(${language})`);
  const others = ['Latn', ...Object.values(writingSystems).map(({ code }) => code)].filter(
    (code) => code !== system.code,
  );
  return `[lang]:is(${[...languages, tagged(system.code)].join(', ')}):not(${others.map(tagged).join(', ')})`;
}

/** `:lang("*-Arab")` is not known everywhere; the attribute itself is. */
const tagged = (code: string): string => `[lang*="-${code}" i]`;
