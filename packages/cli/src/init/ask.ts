import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError, type Terminal } from '../terminal.js';
import { brandId } from './brand-id.js';
import { readNames } from './brand-names.js';
import { askTemplate, type TemplateFlags, type TemplateName } from './ask-template.js';
import { languages } from './resolver-file.js';
import { defaultFamily, familiesForPrompts } from './known-family.js';
import { systemFont } from './brand-fonts.js';
import { isAsking, prompt } from './prompt.js';
import { readSeed, type Components } from './seed.js';

export interface BrandFlags {
  /** `Clay` (in the first language) or `ar=طين`. */
  readonly name?: readonly string[];
  readonly seed?: string;
  /** Picture of a logo, of which the brand colour is taken; relative to the working directory. */
  readonly logo?: string;
  readonly font?: string;
  readonly textFont?: string;
  readonly yes?: boolean;
}

export interface InitFlags extends BrandFlags, TemplateFlags {
  readonly languages?: readonly string[];
  /** Overwrite existing files. */
  readonly force?: boolean;
  /** False with `--no-install`. */
  readonly install?: boolean;
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
  readonly template: TemplateName;
  readonly storybook: boolean;
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
  const template = await askTemplate(flags, unique, terminal);
  const id = brandId(brand.names['en'] ?? brand.names[unique[0]!]!);
  return { ...brand, id, languages: unique, ...template };
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
  const seed = await askSeed(flags, defaults.seed, terminal);
  const display = await askFont(flags.font, 'Font for headings', '', isAsked);
  const text = await askFont(flags.textFont, 'Font for text', display, isAsked);
  return { names, seed, families: { ...(display !== '' && { display }), ...(text !== '' && { text }) } };
}

/** A family of the list, or any other one that is typed. */
async function askFont(flag: string | undefined, message: string, initial: string, isAsked: boolean): Promise<string> {
  if (flag !== undefined || !isAsked) return flag ?? initial;
  const options = [
    { value: systemFont, label: 'System font', hint: 'no file to load' },
    ...familiesForPrompts().map(({ value, hint }) => ({ value, label: value, hint })),
  ];
  const initialValue = initial === '' ? defaultFamily : initial;
  return prompt(({ autocomplete }) =>
    autocomplete({ message: `${message}, with Latin and Arabic letters`, options, initialValue, maxItems: 8 }),
  );
}

function languageName(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}

async function askSeed(
  { seed: flag, logo, yes }: BrandFlags,
  initial: string | undefined,
  terminal: Terminal,
): Promise<Components | undefined> {
  if (flag !== undefined && logo !== undefined) throw new UsageError('Pass --seed or --logo, not both.');
  if (logo !== undefined) return seedOfLogo(resolve(terminal.cwd, logo), yes === true || !terminal.isInteractive);
  if (flag !== undefined || yes === true) {
    const seed = flag ?? initial;
    return seed === undefined ? undefined : readSeed(seed);
  }
  const placeholder = initial ?? 'the colours of the original';
  const message = 'Brand colour, or the file of a logo (PNG, JPG, SVG)';
  const validate = (text: string | undefined): string | undefined => problemOfSeed(text ?? '', terminal.cwd);
  const answer = (await prompt(({ text }) => text({ message, placeholder, validate }))) || initial;
  if (answer === undefined) return undefined;
  return isPicture(answer) ? seedOfLogo(pathOf(answer, terminal.cwd), false) : readSeed(answer);
}

const isPicture = (text: string): boolean => /\.(?:png|jpe?g|svg)['"]?\s*$/iu.test(text);

/** A dragged file is often pasted with quotes. */
const pathOf = (text: string, cwd: string): string => resolve(cwd, text.trim().replace(/^(['"])(.*)\1$/u, '$2'));

function problemOfSeed(text: string, cwd: string): string | undefined {
  if (text === '') return undefined;
  if (isPicture(text)) return existsSync(pathOf(text, cwd)) ? undefined : `There is no file ${pathOf(text, cwd)}.`;
  try {
    readSeed(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The brand colour of a picture: the most likely one, or the one that the user chooses. */
async function seedOfLogo(path: string, isFirst: boolean): Promise<Components> {
  const { hexOf, readPicture } = await import('./picture/read-picture.js');
  const colors = await readPicture(path);
  if (isFirst || colors.length === 1) return colors[0]!;
  const hexes = await Promise.all(colors.map(hexOf));
  const options = hexes.map((hex, index) => ({ value: index, label: labelOf(hex) }));
  const chosen = await prompt(({ select }) => select({ message: 'Brand colour, from the picture', options }));
  return colors[chosen]!;
}

/** A colour sample and its hex code. */
function labelOf(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `\u001B[48;2;${red};${green};${blue}m    \u001B[49m ${hex}`;
}
