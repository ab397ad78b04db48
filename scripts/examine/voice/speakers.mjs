import { figuresOf, guessSpeakers } from '../../../packages/voice/test/held/speakers.ts';
import { wilson } from '../../../packages/voice/test/held/measure.ts';
import { table } from '../../bench/shared/document.mjs';

const names = { fewest: 'fewest findings', withWords: 'then most of its words' };

/** A table of how often the rules of the five brands find the speaker of a held line. */
export function speakersTable() {
  const rows = ['en', 'ar'].flatMap((language) => {
    const guesses = guessSpeakers(language);
    return Object.entries(names).map(([by, name]) => {
      const { lines, right, among, wrong, expected } = figuresOf(guesses, by);
      const [low, high] = wilson(right, right + wrong);
      return [
        name,
        language === 'en' ? 'English' : 'Arabic',
        `${right} of ${lines}`,
        String(among),
        String(wrong),
        `${(right / (right + wrong)).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`,
        `${((100 * expected) / lines).toFixed(0)} %`,
      ];
    });
  });
  const head = [
    'by',
    'language',
    'one brand, right',
    'several, right among them',
    'wrong',
    'right where one is named',
    'right with a guess among several',
  ];
  return table([head, ...rows]);
}
