import type * as Prompts from '@clack/prompts';
import { UsageError, type Terminal } from '../terminal.js';
import { brandId } from './brand-id.js';
import { readNames } from './brand-names.js';
import { languages } from './resolver-file.js';
import { readSeed, type Components } from './seed.js';

export interface BrandFlags {
  /** `Clay` (in the first language) or `ar=طين`. */
  readonly name?: readonly string[];
  readonly seed?: string;
  readonly font?: string;
  readonly textFont?: string;
  readonly yes?: boolean;
}

export interface InitFlags extends BrandFlags {
  readonly languages?: readonly string[];
}

/** What the user answers about a brand. */
export interface Answers {
  readonly names: Readonly<Record<string, string>>;
  readonly seed?: Components | undefined;
  /** Role → family of the fonts that the user names. */
  readonly families: Readonly<Record<string, string>>;
}

export interface InitAnswers extends Answers {
  readonly id: string;
  readonly languages: readonly string[];
}

/** What is not asked for. */
export interface BrandDefaults {
  readonly languages: readonly string[];
  /** Name in the first language. */
  readonly name: string;
  /** The colour; without one, the brand keeps the colours that it is copied from. */
  readonly seed?: string | undefined;
}

/** The colour of a brand without a chosen one. */
export const defaultSeed = '#2f6fde';

/** Prompts for what the flags do not set. With `--yes` there are no prompts, and defaults are used. */
export async function askInit(flags: InitFlags, fallback: string, terminal: Terminal): Promise<InitAnswers> {
  const asks = isAsking(flags, terminal) && flags.languages === undefined;
  const chosen = asks ? await askLanguages() : (flags.languages ?? languages);
  for (const language of chosen) {
    if (!languages.includes(language))
      throw new UsageError(`Unsupported language "${language}". Expected ${languages.join(', ')}.`);
  }
  if (chosen.length === 0) throw new UsageError('At least one language is required.');
  const unique = [...new Set(chosen)];
  const brand = await askBrand(flags, { languages: unique, name: fallback, seed: defaultSeed }, terminal);
  return { ...brand, id: brandId(brand.names['en'] ?? brand.names[unique[0]!]!), languages: unique };
}

async function askLanguages(): Promise<readonly string[]> {
  return prompt(({ multiselect }) =>
    multiselect({
      message: 'Languages of the project',
      options: [
        { value: 'en', label: 'English' },
        { value: 'ar', label: 'العربية' },
      ],
      initialValues: [...languages],
      required: true,
    }),
  );
}

/** Prompts for a brand. */
export async function askBrand(flags: BrandFlags, defaults: BrandDefaults, terminal: Terminal): Promise<Answers> {
  const isAsked = isAsking(flags, terminal);
  const ask = async (flag: string | undefined, message: string, initial: string): Promise<string> => {
    if (flag !== undefined || !isAsked) return flag ?? initial;
    return (await prompt(({ text }) => text({ message, placeholder: initial, defaultValue: initial }))) || initial;
  };
  const given = readNames(flags.name ?? [], defaults.languages);
  const names: Record<string, string> = {};
  for (const language of defaults.languages) {
    const initial = names[defaults.languages[0]!] ?? defaults.name;
    const answer = await ask(given[language], `Name of the brand in ${languageName(language)}`, initial);
    Object.assign(names, readNames([`${language}=${answer}`], defaults.languages));
  }
  const seed = await askSeed(flags.seed, defaults.seed, isAsked);
  const display = await ask(flags.font, 'Font family for headings (default: an installed font)', '');
  const text = await ask(flags.textFont, 'Font family for text (default: same as headings)', display);
  return { names, seed, families: { ...(display !== '' && { display }), ...(text !== '' && { text }) } };
}

function languageName(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}

async function askSeed(
  flag: string | undefined,
  initial: string | undefined,
  isAsked: boolean,
): Promise<Components | undefined> {
  if (flag !== undefined || !isAsked) {
    const seed = flag ?? initial;
    return seed === undefined ? undefined : readSeed(seed);
  }
  const validate = (text: string | undefined): string | undefined => {
    try {
      readSeed(text || defaultSeed);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  };
  const placeholder = initial ?? 'the colours of the original';
  const answer = (await prompt(({ text }) => text({ message: 'Brand colour', placeholder, validate }))) || initial;
  return answer === undefined ? undefined : readSeed(answer);
}

function isAsking(flags: BrandFlags, terminal: Terminal): boolean {
  if (flags.yes) return false;
  if (terminal.isInteractive) return true;
  throw new UsageError('Not an interactive terminal. Pass --yes, and optionally --name, --seed and --font.');
}

/** Asks one question; the library of prompts is loaded with the first one. @throws UsageError if it is cancelled */
async function prompt<T>(ask: (prompts: typeof Prompts) => Promise<T>): Promise<Exclude<T, symbol>> {
  const prompts = await import('@clack/prompts');
  const answer = await ask(prompts);
  if (prompts.isCancel(answer)) throw new UsageError('Nothing was written.');
  return answer as Exclude<T, symbol>;
}
