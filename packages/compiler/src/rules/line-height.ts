import { scriptAxis } from '../axes.js';
import type { Permutation, ResolvedToken } from '../types.js';
import { familiesOf, openFamilies, stackOf, type Family, type Script } from './shared/families.js';
import { pixelsOf } from './shared/lengths.js';
import { partPlace } from './shared/fix-place.js';
import { length, pixels } from './shared/options.js';
import { defineRule, type Finding } from './shared/types.js';

/** Letters that reach highest and lowest in running words; in small text, those with accents count as well. */
const tallLetters: Readonly<Record<Script, string>> = {
  latin: 'bdfhklAEHTgjpqy',
  arabic: 'اأآلكطجحعغيمنرو',
};
const accented = 'ÀÁÂÄÅÇÈÉÊÑÖÜŠŽ';

export const lineHeight = defineRule({
  id: 'line-height',
  code: 'WS-K006',
  title: 'Lines that touch',
  why: 'A font asks for a line box that its letters and marks fit in. Arabic faces ask for up to twice the size; in a smaller line the marks of one line run into the next.',
  fix: 'Raise the line height of this role in this script, or choose a face with a smaller box.',
  severity: 'warning',
  needs: 'fonts',
  options: {
    large: length(
      '24px',
      'Size from which Arabic lines may be tighter than the font’s own box, as long as letters do not touch. Latin lines may always.',
    ),
  },
  async run({ tokens, fonts }, { large }) {
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

/** Two hundredths of an em are less than any stroke. */
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
  // Arabic marks stand on each other, so only the font knows how much room they need.
  const isBox = script === 'arabic' && size < large;
  const ink = font.inkOf(tallLetters[script] + (size < large ? accented : ''));
  const least = isBox ? font.lineBox : Math.min(font.lineBox, ink.top - ink.bottom);
  if (given >= least - tolerance) return [];
  const what = isBox ? 'the font’s own box is' : 'the letters reach';
  return [
    {
      key: `${token.path} ${script} ${name}`,
      message: `${token.path} has the line height ${given} for ${script}; ${what} ${String(Math.round(least * 100) / 100)} em in "${name}".`,
      location: partPlace(token, 'lineHeight', permutations[0]!),
      permutations,
      rank: least - given,
    },
  ];
}
