import { isRecord } from '@wusum/dtcg/internal';
import { platformProblem } from './errors.js';
import type { PlatformInput } from './platform.js';

/** What the option `words` of a platform takes: texts by language. */
export interface TextsRule {
  /** Members of an entry, as they are listed in a message: `lang and texts`. */
  readonly members: readonly ('lang' | 'brand' | 'texts')[];
  readonly listed: string;
  readonly isLang: (value: unknown) => boolean;
  /** What `lang` has to be, as the rest of a sentence. */
  readonly lang: string;
  /** What `texts` has to be. */
  readonly texts: string;
  readonly isText: (name: string, text: unknown) => boolean;
}

/** The check of an option with texts by language: what is expected, or nothing. */
export const textsCheck =
  (rule: TextsRule) =>
  (value: unknown): string | undefined => {
    if (!Array.isArray(value)) return 'a list of texts by language';
    return value.map((given, index) => problemOf(given, index, rule)).find((problem) => problem !== undefined);
  };

function problemOf(given: unknown, index: number, rule: TextsRule): string | undefined {
  const at = (expected: string): string => `a list of texts by language, of which number ${index + 1} has ${expected}`;
  if (!isRecord(given)) return at('a language and texts');
  const unknown = Object.keys(given).find((key) => !(rule.members as readonly string[]).includes(key));
  if (unknown !== undefined) return at(`only ${rule.listed}, not "${unknown}"`);
  if (!rule.isLang(given['lang'])) return at(rule.lang);
  if (given['brand'] !== undefined && typeof given['brand'] !== 'string') return at('the name of a brand in "brand"');
  if (!isRecord(given['texts'])) return at(rule.texts);
  const wrong = Object.entries(given['texts']).find(([name, text]) => !rule.isText(name, text));
  return wrong === undefined ? undefined : at(`known names of texts, and a text for each, not "${wrong[0]}"`);
}

/** Texts for a brand that is not built have no effect, which is reported (WS-E120). */
export function checkTextBrands(
  platform: string,
  texts: readonly { readonly brand?: string }[] | undefined,
  { target, report }: Pick<PlatformInput, 'target' | 'report'>,
): void {
  const known = target.brands.map(({ id }) => id);
  for (const { brand } of texts ?? [])
    if (brand !== undefined && !known.includes(brand))
      report(platformProblem('WS-E120', `${platform}: texts are for the brand "${brand}", which is not built.`));
}
