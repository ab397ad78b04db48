import { brandOf } from '@wusum/dtcg/internal';
import { charactersOf, lettersOf } from '@wusum/platforms/internal';
import type { Permutation, ResolvedToken } from '@wusum/dtcg';
import { familiesOf, openFamilies, stacksIn, type Family } from './shared/families.js';
import { copyOf, writesArabic } from './shared/languages.js';
import { flag, text } from './shared/options.js';
import { defineRule } from './define-rule.js';
import type { Finding } from './shared/types.js';

const allOf = (language: string): string => Object.values(charactersOf(language)).join('');

export const glyphs = defineRule({
  name: 'glyphs',
  code: 'WS-K005',
  title: 'Font lacks required characters',
  why: 'A character that the font lacks is drawn in another font with another weight and size. In Arabic the word breaks where the font changes.',
  fix: 'Choose a font that has the characters, or add one that has them later in the stack.',
  severity: 'error',
  needs: 'fonts',
  options: {
    latin: text(allOf('en'), 'Characters that every font stack needs.'),
    arabic: text(
      allOf('ar'),
      'Characters that every font stack also needs if a brand writes Arabic. Stacks that end in monospace are for code and need none.',
    ),
    copy: flag(true, 'Whether the characters of the brand’s names and messages are required too.'),
  },
  async check(context, { latin, arabic, copy }) {
    const families = await openFamilies(context.fonts);
    const copyByBrand = new Map(
      context.system.brands.map((brand) => {
        const letters = brand.languages.map(({ id }) => lettersOf(id)).join('');
        return [brand.id, letters + (copy ? copyOf(brand) : '')];
      }),
    );
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
          (isCode ? '' : (copyByBrand.get(brand) ?? ''));
        return findingOf(token, having, needed, own);
      });
    });
  },
});

/** The characters of such a file are unknown. */
function brokenFinding({ path, location }: ResolvedToken, files: readonly string[]): Finding {
  const message = `${path} uses ${files.join(', ')}, which cannot be read as a font.`;
  return { key: `${path} broken`, message, location, fix: 'Install the font package again.' };
}

/** Spaces, controls and direction marks are not drawn. */
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
      message: `${token.path} lacks ${some}${more}: no glyph in ${names}.`,
      location: token.location,
      permutations,
      rank: lacking.length,
    },
  ];
}

/** A letter with its code point: a mark is not visible alone, and bidi reordering moves letters. */
function letterText(letter: string): string {
  const code = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return /\p{M}/u.test(letter) ? `U+${code}` : `${letter} (U+${code})`;
}
