import { readFontMetrics } from '@wusum/mark';
import { fontNeeds, type BrandSystem, type FontNeed, type FontPackage } from '@wusum/platforms';
import { charactersOf, facesFor, type CharacterKind } from '@wusum/platforms/internal';

/** A row of `data/fonts.json`. */
export interface FontRecord {
  readonly family: string;
  /** `font-weight` of each face. */
  readonly weights: readonly string[];
  /** Language → the characters that its texts need and the files lack. */
  readonly lacks: Readonly<Record<string, Readonly<Record<CharacterKind, string>>>>;
}

/**
 * The families of a theme, with what their files lack of the characters of each language. Families without a package, or
 * with files that cannot be read, are left out: the rules `fonts` and `glyphs` report them.
 */
export async function makeFontRecords(system: BrandSystem, packages: readonly FontPackage[]): Promise<FontRecord[]> {
  const languages = [...new Set(system.brands.flatMap((brand) => brand.languages.map(({ id }) => id)))].toSorted();
  const read = fontNeeds(system).map(async (need) => {
    const font = packages.find(({ family }) => family === need.family);
    return font && fontRecord(font, need, languages);
  });
  return (await Promise.all(read)).filter((record) => record !== undefined);
}

/** What a theme says of a family; `undefined` if a file cannot be read. */
export async function fontRecord(
  font: FontPackage,
  need: FontNeed,
  languages: readonly string[],
): Promise<FontRecord | undefined> {
  const faces = facesFor(font, need);
  const characters = await charactersIn(
    faces.map(({ file }) => file),
    font.files,
  );
  if (characters === undefined) return undefined;
  const lacks = languages.map((language) => [language, lackingOf(language, characters)] as const);
  const weights = [...new Set(faces.map(({ weight }) => weight))].toSorted();
  return { family: need.family, weights, lacks: Object.fromEntries(lacks) };
}

/** Code points of all files together; `undefined` without a file, or if one cannot be read. */
async function charactersIn(
  names: readonly string[],
  files: FontPackage['files'],
): Promise<ReadonlySet<number> | undefined> {
  const metrics = await Promise.all(names.map((name) => readFontMetrics(files[name]!).catch(() => undefined)));
  const sets = metrics.flatMap((one) => (one === undefined ? [] : [one.characters]));
  if (sets.length === 0 || sets.length < names.length) return undefined;
  return new Set(sets.flatMap((set) => [...set]));
}

function lackingOf(language: string, characters: ReadonlySet<number>): FontRecord['lacks'][string] {
  const needed = charactersOf(language);
  const lacking = (text: string): string =>
    Array.from(text)
      .filter((character) => !characters.has(character.codePointAt(0)!))
      .join('');
  return {
    letters: lacking(needed.letters),
    marks: lacking(needed.marks),
    digits: lacking(needed.digits),
    punctuation: lacking(needed.punctuation),
  };
}
