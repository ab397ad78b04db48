import { familiesOf, openFamilies, stacksIn } from './shared/families.js';
import { list } from './shared/options.js';
import { defineRule } from './define-rule.js';
import type { Finding } from './shared/types.js';

export const arabicDots = defineRule({
  name: 'arabic-dots',
  code: 'WS-K015',
  title: 'Arabic words leave the baseline in WebKit',
  why: 'The font draws letters without dots and moves dots into place as marks. WebKitGTK moves the whole word by the offset of its last mark, so words that end with a dotted letter are too high or too low. Chromium and Firefox show them correctly.',
  fix: 'Choose a font that draws dotted letters as one glyph, such as Amiri, Vazirmatn, Cairo or IBM Plex Sans Arabic. Or list the family in the option `accepted` if no reader uses WebKit on Linux.',
  severity: 'warning',
  needs: 'fonts',
  options: {
    accepted: list([], 'Families that are not reported.'),
  },
  async check(context, { accepted }) {
    const families = await openFamilies(context.fonts);
    return stacksIn(context).flatMap(({ token, stack, permutations, at }): Finding[] => {
      // Only the first family with Arabic letters shows Arabic text.
      const font = familiesOf(stack, families).find(({ metrics }) => metrics.arabic !== undefined);
      const letters = font?.metrics.arabic?.separateDots ?? '';
      if (font === undefined || letters === '' || accepted.includes(font.name)) return [];
      return [
        {
          key: `${token.path} ${font.name}`,
          message: `"${font.name}" positions the dots of ${Array.from(letters).join(' ')} as marks.`,
          location: token.valuePlace?.([...at, stack.indexOf(font.name)]) ?? token.location,
          permutations,
        },
      ];
    });
  },
});
