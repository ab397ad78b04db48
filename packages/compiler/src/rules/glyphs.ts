import { brandOf } from '../axes.js';
import type { Permutation, ResolvedToken } from '../types.js';
import { familiesOf, openFamilies, stacksIn, type Family } from './shared/families.js';
import { wordsOf, writesArabic } from './shared/languages.js';
import { flag, text } from './shared/options.js';
import { defineRule, type Finding } from './shared/types.js';

/** Letters of Arabic with their marks, digits and signs: what Arabic prose and numbers are written with. */
const arabicAlphabet =
  'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويى' +
  '\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670' +
  '٠١٢٣٤٥٦٧٨٩' +
  '،؛؟٪٫٬';
const latinAlphabet =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' + '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~' + '“”‘’–—…·©';

export const glyphs = defineRule({
  id: 'glyphs',
  code: 'WS-K005',
  title: 'Font without a letter that is needed',
  why: 'A letter that the font lacks is drawn in another one, with other weight and size; in Arabic the word breaks where the font changes.',
  fix: 'Choose a font that has the letters, or add one that does to the stack behind it.',
  severity: 'error',
  needs: 'fonts',
  options: {
    latin: text(latinAlphabet, 'Characters that every font stack needs.'),
    arabic: text(
      arabicAlphabet,
      'Characters that every font stack needs as well, where a brand writes Arabic. Stacks that end in monospace set code and need none.',
    ),
    words: flag(true, 'Whether the brand’s own words need their characters too: names, messages, sample.'),
  },
  async run(context, { latin, arabic, words }) {
    const families = await openFamilies(context.fonts);
    const wordsByBrand = new Map(context.system.brands.map((brand) => [brand.id, words ? wordsOf(brand) : '']));
    return stacksIn(context).flatMap(({ token, stack, permutations }) => {
      const having = familiesOf(stack, families);
      if (having.length === 0) return [];
      const broken = having.flatMap((family) => family.broken);
      if (broken.length > 0) return [brokenFinding(token, broken)];
      const isCode = stack.at(-1) === 'monospace';
      const brands = Map.groupBy(permutations, ({ contexts }) => brandOf(contexts));
      return [...brands].flatMap(([brand, own]) => {
        const needed =
          latin +
          (isCode || !writesArabic(context.system, brand) ? '' : arabic) +
          (isCode ? '' : (wordsByBrand.get(brand) ?? ''));
        return findingOf(token, having, needed, own);
      });
    });
  },
});

/** What such a file holds cannot be known. */
function brokenFinding({ path, location }: ResolvedToken, files: readonly string[]): Finding {
  const message = `${path} is set in ${files.join(', ')}, and no font can be read there.`;
  return { key: `${path} broken`, message, location, fix: 'Install the font package anew.' };
}

/** Spaces, controls and marks of direction are not drawn. */
const drawn = /[^\p{Z}\p{C}\p{Variation_Selector}]/u;

function findingOf(
  token: ResolvedToken,
  families: readonly Family[],
  needed: string,
  permutations: readonly Permutation[],
): Finding[] {
  const letters = [...new Set(needed)].filter((letter) => drawn.test(letter));
  const lacking = letters.filter(
    (letter) => !families.some(({ characters }) => characters.has(letter.codePointAt(0)!)),
  );
  if (lacking.length === 0) return [];
  const names = families.map(({ name }) => `"${name}"`).join(', ');
  const some = lacking.slice(0, 12).map(letterText).join(' ');
  const more = lacking.length > 12 ? ` and ${lacking.length - 12} more` : '';
  return [
    {
      key: `${token.path} ${names}`,
      message: `${token.path} cannot set ${some}${more}: ${names} ${families.length === 1 ? 'has' : 'have'} no such glyph.`,
      location: token.location,
      permutations,
      rank: lacking.length,
    },
  ];
}

/** A letter with its number: marks cannot be seen alone, and bidi moves the rest. */
function letterText(letter: string): string {
  const code = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return /\p{M}/u.test(letter) ? `U+${code}` : `${letter} (U+${code})`;
}
