import { foldArabic } from '../../text/fold-arabic.js';
import type { Reading } from '../../text/reading.js';
import type { AddressPolicy, RuleFinding } from '../types.js';

/** Words to one reader that are no other word; several readers have a م more. */
const toOne = 'لك إليك عليك منك معك عندك لديك عنك إياك نحوك حولك أمامك بانتظارك'.split(' ');
const prefixes = ['', 'و', 'ف'];
const forms = new Map(
  toOne.flatMap((word) =>
    prefixes.flatMap((before) => [
      [foldArabic(before + word).text, 'one'] as const,
      [foldArabic(`${before + word}م`).text, 'several'] as const,
    ]),
  ),
);

/** The readers that a brand addresses, where a pronoun for one is wrong. */
type Listener = 'several' | 'nobody';

function listenerOf(policy: AddressPolicy | undefined): Listener | undefined {
  if (policy === undefined) return undefined;
  if (policy.listener === undefined) return policy.button === undefined ? undefined : 'nobody';
  return policy.listener.number === 'plural' ? 'several' : undefined;
}

/** Pronouns for one reader where the brand speaks to several, and for any reader where it addresses nobody. */
export function pronounFinder(policy: AddressPolicy | undefined): (reading: Reading) => Iterable<RuleFinding> {
  const listener = listenerOf(policy);
  return function* findPronouns({ text, words }) {
    if (listener === undefined || !text.includes('ك')) return;
    for (let index = 0; index < words.count; index += 1) {
      const [start, end] = [words.starts[index]!, words.ends[index]!];
      if (end - start > 12) continue;
      const found = text.slice(start, end);
      const form = forms.get(foldArabic(found).text);
      if (form === undefined || form === listener) continue;
      yield { start, end, ...finding(found, listener), token: 'brand.address' };
    }
  };
}

function finding(found: string, listener: Listener): Pick<RuleFinding, 'message' | 'replacements'> {
  if (listener === 'nobody')
    return {
      message: {
        en: `“${found}” addresses the reader; this brand names the thing.`,
        ar: `«${found}» خطاب للقارئ، وهذه العلامة تسمّي الشيء ولا تخاطب أحدًا.`,
      },
      replacements: [],
    };
  const right = `${found.replace(/\p{M}+$/u, '')}م`;
  return {
    message: {
      en: `“${found}” addresses one reader; this brand writes “${right}”.`,
      ar: `«${found}» خطاب لواحد، وهذه العلامة تكتب «${right}».`,
    },
    replacements: [right],
  };
}
