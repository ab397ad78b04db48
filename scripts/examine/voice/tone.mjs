import { readdirSync, readFileSync } from 'node:fs';
import { createToneMeter } from '../../../packages/voice/src/check/index.ts';
import { at } from '../../run/paths.mjs';
import { table } from '../../bench/shared/document.mjs';

const read = (...path) => JSON.parse(readFileSync(at('tokens', ...path), 'utf8'));

/** The tone that each brand sets, beside the meter over all its words in one language. */
function compare(language) {
  const measure = createToneMeter(language);
  return readdirSync(at('tokens', 'brands')).map((brand) => {
    const { tone } = read('brands', brand, 'voice.json');
    const words = Object.entries(read('brands', brand, `words.${language}.json`)).filter(
      ([key]) => !key.startsWith('$'),
    );
    const { meters } = measure(words.map(([, text]) => text).join('\n\n'));
    return { tone, meters };
  });
}

/** A table of how far the meters are from the numbers that the brands set, and in how many brands they are on the same side. */
export function toneTable() {
  const rows = ['en', 'ar'].flatMap((language) => {
    const brands = compare(language);
    return brands[0].meters.map(({ dimension }, index) => {
      const pairs = brands.map(({ tone, meters }) => [tone[dimension], meters[index].value]);
      const error = pairs.reduce((sum, [wanted, measured]) => sum + Math.abs(wanted - measured), 0) / pairs.length;
      const guess = pairs.reduce((sum, [wanted]) => sum + Math.abs(wanted), 0) / pairs.length;
      const same = pairs.filter(([wanted, measured]) => wanted * measured > 0).length;
      return [
        dimension,
        language === 'en' ? 'English' : 'Arabic',
        error.toFixed(2),
        guess.toFixed(2),
        `${same} of ${pairs.length}`,
      ];
    });
  });
  return table([['dimension', 'language', 'mean error', 'of a meter that is always 0', 'same side'], ...rows]);
}
