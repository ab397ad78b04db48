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

/** Subsets that a brand with English and Arabic texts needs. */
const scripts = ['latin', 'arabic'] as const;

/**
 * Chooses the fonts of a brand.
 *
 * @param families role → family, as given by the user
 * @param known fonts of other brands, best first; the first that is installed and has both scripts is used
 * @param from file from which packages are resolved
 */
export async function chooseFonts(
  families: Readonly<Record<string, string>>,
  known: readonly FontSources[],
  from: string,
): Promise<BrandFonts> {
  const found: Found = { notes: [], packages: [], missing: [] };
  const fonts: Record<string, BrandFont> = {};
  const roles = new Set([...known.flatMap((sources) => Object.keys(sources)), ...Object.keys(families)]);
  for (const role of roles) {
    const family = families[role];
    const chosen = family === undefined ? await knownFont(role, known, from) : await namedFont(family, from, found);
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

async function knownFont(role: string, known: readonly FontSources[], from: string): Promise<BrandFont | undefined> {
  for (const sources of known) {
    const name = sources[role]?.package;
    const font = typeof name === 'string' ? await findFont(name, from) : undefined;
    if (font && (role === 'code' || lacking(font).length === 0)) return fontOf(font);
  }
  return undefined;
}

async function namedFont(
  family: string,
  from: string,
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
    const missing = lacking(font);
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

const lacking = ({ subsets }: InstalledFont): string[] => scripts.filter((script) => !subsets.includes(script));

function fontOf({ family, category, package: name }: InstalledFont): BrandFont {
  if (category === 'monospace') return { stack: [family, 'ui-monospace', 'monospace'], package: name };
  return { stack: [family, category === 'serif' ? 'serif' : 'sans-serif'], package: name };
}
