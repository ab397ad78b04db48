import { contentReader } from '@wusum/compiler';
import { deriveToken, openSystem } from '@wusum/dtcg';
import { isRecord } from '@wusum/dtcg/internal';
import { suggest } from '@wusum/diagnostics';
import { compileVoice, wrongNames, type BrandName, type BrandVoice } from '@wusum/voice';
import {
  createChecker,
  type AddressPolicy,
  type Checker,
  type CheckedVoice,
  type CheckOptions,
} from '@wusum/voice/check';
import { didYouMean } from '../config/contexts.js';
import { openSystemFiles } from '../disk/open-tokens.js';
import { FindingsError } from '../output/findings-error.js';
import { UsageError } from '../terminal.js';

/** What a checker needs of a brand. */
export interface BrandRules {
  /** Id of the brand; `undefined` without tokens: then the rules of languages alone apply. */
  readonly id: string | undefined;
  /** With tokens, the whole voice: traits, situations, channels. */
  readonly voice: CheckedVoice & Partial<BrandVoice>;
  /** Language → BCP 47 locale. */
  readonly locales: Readonly<Record<string, string>>;
  /** Language → how readers are addressed. */
  readonly address: Readonly<Record<string, AddressPolicy>>;
  /** Language → the name of the brand, and wrong spellings of it. */
  readonly names: Readonly<Record<string, BrandName>>;
}

/** Of a folder without tokens. */
export const noBrand: BrandRules = {
  id: undefined,
  voice: { lexicon: [], mechanics: [] },
  locales: {},
  address: {},
  names: {},
};

/**
 * Reads the voice of a brand from the tokens; only the contexts of this brand are resolved.
 *
 * @param target token folder or resolver document
 * @param wanted id of the brand; default: that of the resolver document
 * @throws UsageError for an unknown brand
 * @throws FindingsError if the tokens have errors
 */
export async function openBrandVoice(target: string, wanted: string | undefined): Promise<BrandRules> {
  const { root, entry, files } = await openSystemFiles(target);
  const system = openSystem(files, entry, { derive: deriveToken, content: contentReader });
  const brands = system.axes.find(({ name }) => name === 'brand');
  const ids = brands?.contexts ?? [];
  if (wanted !== undefined && !ids.includes(wanted))
    throw new UsageError(`Unknown brand "${wanted}"${didYouMean(suggest(wanted, ids), ids)}`);
  const id = wanted ?? brands?.default ?? ids[0];
  const resolved = system.resolvePermutation(id === undefined ? {} : { ...system.defaults[id], brand: id });
  if (resolved === undefined || system.hasErrors)
    throw new FindingsError('The voice of the brand could not be read.', root, system.diagnostics);
  // Words are checked by `wusum check`; here they would be compiled for nothing.
  const tokens = [...resolved.tokens.values()].filter(({ path }) => /^(?:voice|brand)\./u.test(path));
  const { voice } = compileVoice(tokens, { locales: {} });
  const settings = resolved.tokens.get('brand.languages')?.value;
  const languages = Object.entries(isRecord(settings) ? settings : {}).map(([language, formats]) => {
    const locale = isRecord(formats) ? formats['locale'] : undefined;
    return [language, typeof locale === 'string' ? locale : language] as const;
  });
  return {
    id,
    voice,
    locales: Object.fromEntries(languages),
    address: voice.address,
    names: voice.names,
  };
}

/** A function that makes the checker of a language once. */
export function checkersOf(
  { voice, locales, address, names }: BrandRules,
  { rules, styles }: Pick<CheckOptions, 'rules' | 'styles'>,
): (language: string) => Checker {
  const made = new Map<string, Checker>();
  return (language) => {
    const base = language.split('-', 1)[0]!;
    const known = made.get(language);
    if (known !== undefined) return known;
    const digits = digitsOf(locales[language] ?? locales[base]);
    const policy = address[language] ?? address[base];
    const lexicon = [...voice.lexicon, ...wrongNames({ names }, language)];
    const checker = createChecker(
      { ...voice, lexicon },
      {
        language,
        ...(digits && { digits }),
        ...(policy && { address: policy }),
        ...(rules && { rules }),
        ...(styles && { styles }),
      },
    );
    made.set(language, checker);
    return checker;
  };
}

/** The digits that a locale names (`ar-u-nu-arab`), or that its language always has. */
function digitsOf(locale: string | undefined): CheckOptions['digits'] {
  if (locale === undefined) return undefined;
  const { numberingSystem, language } = new Intl.Locale(locale);
  const found =
    numberingSystem ??
    (language === 'ar' ? undefined : new Intl.NumberFormat(locale).resolvedOptions().numberingSystem);
  return found === 'arab' || found === 'latn' ? found : undefined;
}
