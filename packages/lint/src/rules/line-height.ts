import { scriptAxis } from '@wusum/dtcg/internal';
import type { Permutation, ResolvedToken } from '@wusum/dtcg';
import { familiesOf, openFamilies, stackOf, type Family, type Script } from './shared/families.js';
import { pixelsOf } from './shared/lengths.js';
import { partPlace } from './shared/fix-place.js';
import { length, pixels } from './shared/options.js';
import { defineRule } from './define-rule.js';
import type { Finding } from './shared/types.js';

/** The tallest and the deepest letters of running text; in small text, accented letters count as well. */
const tallLetters: Readonly<Record<Script, string>> = {
  latin: 'bdfhklAEHTgjpqy',
  arabic: 'اأآلكطجحعغيمنرو',
};
const accented = 'ÀÁÂÄÅÇÈÉÊÑÖÜŠŽ';

export const lineHeight = defineRule({
  name: 'line-height',
  code: 'WS-K006',
  title: 'Line height too small for the font',
  why: 'A font declares a line box that its letters and marks fit in. Arabic fonts declare up to twice the size; with a smaller line height the marks of one line run into the next.',
  fix: 'Raise the line height of this role in this script, or choose a font with a smaller line box.',
  severity: 'warning',
  needs: 'fonts',
  options: {
    large: length(
      '24px',
      'Size from which Arabic lines may be tighter than the font’s line box, as long as letters do not touch. Latin lines always may.',
    ),
  },
  async check({ tokens, fonts }, { large }) {
    const families = await openFamilies(fonts);
    return [...tokens].flatMap(([token, permutations]) => {
      if (token.type !== 'typography') return [];
      const [family] = familiesOf(stackOf((token.value as { fontFamily: unknown }).fontFamily), families);
      if (family === undefined) return [];
      const scripts = Map.groupBy(permutations, scriptOf);
      return [...scripts].flatMap(([script, own]) => findingOf(token, family, script, own, pixels(large)));
    });
  },
});

/** In em; less than any stroke. */
const tolerance = 0.02;

function scriptOf({ contexts }: Permutation): Script {
  return contexts[scriptAxis] === 'arabic' ? 'arabic' : 'latin';
}

function findingOf(
  token: ResolvedToken,
  { name, metrics }: Family,
  script: Script,
  permutations: readonly Permutation[],
  large: number,
): Finding[] {
  const font = metrics[script];
  const { lineHeight: given, fontSize } = token.value as { lineHeight: unknown; fontSize: unknown };
  const size = pixelsOf(fontSize);
  if (font === undefined || typeof given !== 'number' || size === undefined) return [];
  // Arabic marks are stacked, so only the font knows how much space they need.
  const isBox = script === 'arabic' && size < large;
  const bounds = font.inkOf(tallLetters[script] + (size < large ? accented : ''));
  const least = isBox ? font.lineBox : Math.min(font.lineBox, bounds.top - bounds.bottom);
  if (given >= least - tolerance) return [];
  const what = isBox ? 'the line box is' : 'the letters need';
  return [
    {
      key: `${token.path} ${script} ${name}`,
      message: `${token.path} has line height ${given} for ${script}; ${what} ${String(Math.round(least * 100) / 100)} em in "${name}".`,
      location: partPlace(token, 'lineHeight', permutations[0]!),
      permutations,
      rank: least - given,
    },
  ];
}
