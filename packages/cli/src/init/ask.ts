import * as prompts from '@clack/prompts';
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

/** Asks what flags do not say; with `--yes` or in a pipe nobody is asked and the rest takes its default. */
export async function askInit(flags: InitFlags, fallback: string, terminal: Terminal): Promise<InitAnswers> {
  const brand = await askBrand(flags, fallback, terminal);
  const asks = isAsking(flags, terminal) && flags.languages === undefined;
  const chosen = asks
    ? answered(
        await prompts.multiselect({
          message: 'Which languages do you write in?',
          options: [
            { value: 'en', label: 'English' },
            { value: 'ar', label: 'العربية' },
          ],
          initialValues: [...languages],
          required: true,
        }),
      )
    : (flags.languages ?? languages);
  for (const language of chosen) {
    if (!languages.includes(language))
      throw new UsageError(`There are words for ${languages.join(' and ')}; "${language}" is neither.`);
  }
  if (chosen.length === 0) throw new UsageError('At least one language is needed.');
  return { ...brand, languages: [...new Set(chosen)] };
}

/** Asks about a brand. `fallback` is its name when nobody says one. */
export async function askBrand(flags: BrandFlags, fallback: string, terminal: Terminal): Promise<BrandAnswers> {
  const isAsked = isAsking(flags, terminal);
  const ask = async (flag: string | undefined, message: string, initial: string): Promise<string> => {
    if (flag !== undefined || !isAsked) return flag ?? initial;
    return answered(await prompts.text({ message, placeholder: initial, defaultValue: initial })) || initial;
  };
  const name = await ask(flags.name, 'What is the brand called?', fallback);
  const seed = await askSeed(flags.seed, isAsked);
  const nameAr = await ask(flags.nameAr, 'And in Arabic?', name);
  const font = await ask(flags.font, 'Which font sets headings? Nothing: the one of the system.', '');
  const textFont = await ask(flags.textFont, 'Which font sets text? Nothing: the same.', font);
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
  const message = 'Which colour is the brand’s own?';
  return readSeed(answered(await prompts.text({ message, placeholder: defaultSeed, validate })) || defaultSeed);
}

function isAsking(flags: BrandFlags, terminal: Terminal): boolean {
  if (flags.yes) return false;
  if (terminal.isInteractive) return true;
  throw new UsageError('There is nobody to ask; say --yes and, if you like, --name, --seed, --font and --languages.');
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (prompts.isCancel(answer)) throw new UsageError('Nothing was written.');
  return answer as Exclude<T, symbol>;
}
