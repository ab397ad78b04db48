import { suggest } from '@wusum/diagnostics';
import { findFont, type InstalledFont } from '../disk/find-font.js';
import { fontFamilies } from './font-families.js';
import { fontOfFamily, knownFamily, type BrandFont } from './known-family.js';

export interface BrandFonts {
  /** Role → font. A role without one keeps the shared system font. */
  readonly fonts: Readonly<Record<string, BrandFont>>;
  /**
   * Packages of the families that the user names, for the package.json of a new project: also those that a parent folder
   * has installed.
   */
  readonly packages: readonly string[];
  /** Those of them that are not installed. */
  readonly missing: readonly string[];
  /** Sentences about fonts that are not installed, or that lack a script. */
  readonly notes: readonly string[];
}

/** The member `fonts` of `brand.json`. */
export type FontSources = Readonly<Record<string, { readonly package?: unknown } | undefined>>;

/** Given as a family: the font of the reader's system, which needs no package. */
export const systemFont = 'system';

/** ISO 15924 code → the subset of font packages with its letters. */
const subsetOf: Readonly<Record<string, string>> = {
  Arab: 'arabic',
  Cyrl: 'cyrillic',
  Deva: 'devanagari',
  Grek: 'greek',
  Hebr: 'hebrew',
  Latn: 'latin',
  Thai: 'thai',
};

/** The subsets that texts in some languages need. A name may be written in Latin letters in every language. */
function subsetsFor(languages: readonly string[]): readonly string[] {
  const scripts = languages.flatMap((tag) => subsetOf[new Intl.Locale(tag).maximize().script ?? ''] ?? []);
  const isVietnamese = languages.some((tag) => new Intl.Locale(tag).language === 'vi');
  return [...new Set(['latin', ...scripts, ...(isVietnamese ? ['vietnamese'] : [])])];
}

/**
 * Chooses the fonts of a brand.
 *
 * @param families role → family, as given by the user
 * @param known fonts of other brands, best first; the first that is installed and has the letters of all languages is used
 * @param languages BCP 47 tags of the languages of the project
 * @param from file from which packages are resolved
 */
export async function chooseFonts(
  families: Readonly<Record<string, string>>,
  known: readonly FontSources[],
  from: string,
  languages: readonly string[],
): Promise<BrandFonts> {
  const subsets = subsetsFor(languages);
  const found: Found = { notes: [], packages: [], missing: [] };
  const fonts: Record<string, BrandFont> = {};
  const roles = new Set([...known.flatMap((sources) => Object.keys(sources)), ...Object.keys(families)]);
  for (const role of roles) {
    const family = families[role];
    const chosen =
      family === undefined
        ? await knownFont(role, known, from, subsets)
        : await namedFont(family, from, subsets, found);
    if (chosen) fonts[role] = chosen;
  }
  const unique = (list: readonly string[]): string[] => [...new Set(list)];
  return { fonts, notes: unique(found.notes), packages: unique(found.packages), missing: unique(found.missing) };
}

/** What is found out about named families. */
interface Found {
  readonly notes: string[];
  readonly packages: string[];
  readonly missing: string[];
}

async function knownFont(
  role: string,
  known: readonly FontSources[],
  from: string,
  subsets: readonly string[],
): Promise<BrandFont | undefined> {
  for (const sources of known) {
    const name = sources[role]?.package;
    const font = typeof name === 'string' ? await findFont(name, from) : undefined;
    if (font && (role === 'code' || lacking(font, subsets).length === 0)) return fontOf(font);
  }
  return undefined;
}

async function namedFont(
  family: string,
  from: string,
  subsets: readonly string[],
  { notes, packages, missing: absent }: Found,
): Promise<BrandFont | undefined> {
  if (family.toLowerCase() === systemFont) return undefined;
  const id = family
    .replace(/ Variable$/iu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  const [variable, fixed] = [`@fontsource-variable/${id}`, `@fontsource/${id}`] as const;
  const font = (await findFont(variable, from)) ?? (await findFont(fixed, from));
  if (font) {
    packages.push(font.package);
    const missing = lacking(font, subsets);
    if (missing.length > 0) notes.push(`The font "${font.family}" has no ${missing.join(' and no ')} letters.`);
    return fontOf(font);
  }
  const known = knownFamily(family);
  if (known) {
    const chosen = fontOfFamily(known);
    packages.push(chosen.package);
    absent.push(chosen.package);
    return chosen;
  }
  const near = suggest(
    family,
    fontFamilies.map((each) => each.family),
  );
  const meant = near === undefined ? '' : ` Did you mean "${near}"?`;
  notes.push(
    `The font "${family}" is not installed.${meant} Run \`npm install ${variable}\`, or ${fixed} if it has no variable font.`,
  );
  return { stack: [family, 'sans-serif'], package: / Variable$/iu.test(family) ? variable : fixed };
}

const lacking = (font: InstalledFont, subsets: readonly string[]): string[] =>
  subsets.filter((subset) => !font.subsets.includes(subset));

function fontOf({ family, category, package: name }: InstalledFont): BrandFont {
  if (category === 'monospace') return { stack: [family, 'ui-monospace', 'monospace'], package: name };
  return { stack: [family, category === 'serif' ? 'serif' : 'sans-serif'], package: name };
}
