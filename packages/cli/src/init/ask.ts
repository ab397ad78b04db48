import type * as Prompts from '@clack/prompts';
import { UsageError, type Terminal } from '../terminal.js';
import { brandId, type BrandAnswers } from './brand-files.js';
import { languages } from './resolver-file.js';
import { readSeed } from './seed.js';

export interface BrandFlags {
  readonly name?: string;
  readonly nameAr?: string;
  readonly seed?: string;
  readonly font?: string;
  readonly textFont?: string;
  readonly yes?: boolean;
}

export interface InitFlags extends BrandFlags {
  readonly languages?: readonly string[];
}

export interface InitAnswers extends BrandAnswers {
  readonly languages: readonly string[];
}

const defaultSeed = '#2f6fde';

/** Prompts for what the flags do not set. With `--yes` there are no prompts, and defaults are used. */
export async function askInit(flags: InitFlags, fallback: string, terminal: Terminal): Promise<InitAnswers> {
  const brand = await askBrand(flags, fallback, terminal);
  const asks = isAsking(flags, terminal) && flags.languages === undefined;
  const chosen = asks ? await askLanguages() : (flags.languages ?? languages);
  for (const language of chosen) {
    if (!languages.includes(language))
      throw new UsageError(`Unsupported language "${language}". Expected ${languages.join(', ')}.`);
  }
  if (chosen.length === 0) throw new UsageError('At least one language is required.');
  return { ...brand, languages: [...new Set(chosen)] };
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

/** Prompts for a brand. `fallback` is its default name. */
export async function askBrand(flags: BrandFlags, fallback: string, terminal: Terminal): Promise<BrandAnswers> {
  const isAsked = isAsking(flags, terminal);
  const ask = async (flag: string | undefined, message: string, initial: string): Promise<string> => {
    if (flag !== undefined || !isAsked) return flag ?? initial;
    return (await prompt(({ text }) => text({ message, placeholder: initial, defaultValue: initial }))) || initial;
  };
  const name = await ask(flags.name, 'Name of the brand', fallback);
  const seed = await askSeed(flags.seed, isAsked);
  const nameAr = await ask(flags.nameAr, 'Name of the brand in Arabic', name);
  const font = await ask(flags.font, 'Font family for headings (default: system font)', '');
  const textFont = await ask(flags.textFont, 'Font family for text (default: same as headings)', font);
  return {
    id: brandId(name),
    names: { en: name, ar: nameAr },
    seed,
    fonts: { ...(font !== '' && { display: font }), ...(textFont !== '' && { text: textFont }) },
  };
}

async function askSeed(flag: string | undefined, isAsked: boolean): Promise<BrandAnswers['seed']> {
  if (flag !== undefined || !isAsked) return readSeed(flag ?? defaultSeed);
  const validate = (text: string | undefined): string | undefined => {
    try {
      readSeed(text || defaultSeed);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  };
  const message = 'Brand colour';
  return readSeed((await prompt(({ text }) => text({ message, placeholder: defaultSeed, validate }))) || defaultSeed);
}

function isAsking(flags: BrandFlags, terminal: Terminal): boolean {
  if (flags.yes) return false;
  if (terminal.isInteractive) return true;
  throw new UsageError(
    'Not an interactive terminal. Pass --yes, and optionally --name, --seed, --font and --languages.',
  );
}

/** Asks one question; the library of prompts is loaded with the first one. @throws UsageError if it is cancelled */
async function prompt<T>(ask: (prompts: typeof Prompts) => Promise<T>): Promise<Exclude<T, symbol>> {
  const prompts = await import('@clack/prompts');
  const answer = await ask(prompts);
  if (prompts.isCancel(answer)) throw new UsageError('Nothing was written.');
  return answer as Exclude<T, symbol>;
}
