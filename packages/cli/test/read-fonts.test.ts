import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFonts } from '../src/disk/read-fonts.js';

const from = fileURLToPath(new URL('../../theme/package.json', import.meta.url));

/** The subsets of the files that are read for a family and languages. */
async function subsetsOf(family: string, languages: readonly string[]): Promise<readonly string[]> {
  const need = { family, weights: [400], brands: ['clay'], languages, isFirst: true };
  const { packages, missing } = await readFonts([need], from);
  expect(missing).toEqual([]);
  const [font] = packages;
  const prefix = `${font!.id}-`;
  const names = Object.keys(font!.files).map((name) =>
    name.slice(prefix.length).replace(/-(?:wght|\d+)-normal\.woff2$/u, ''),
  );
  return names.toSorted();
}

test.each<[family: string, languages: string[], subsets: string[]]>([
  ['Rubik Variable', ['en'], ['latin', 'latin-ext']],
  ['Rubik Variable', ['en', 'ar'], ['arabic', 'latin', 'latin-ext']],
  ['Rubik Variable', ['ru', 'he'], ['cyrillic', 'hebrew', 'latin', 'latin-ext']],
  ['Rubik Variable', ['kk'], ['cyrillic', 'cyrillic-ext', 'latin', 'latin-ext']],
  ['Alexandria Variable', ['vi'], ['latin', 'latin-ext', 'vietnamese']],
  ['Alexandria Variable', ['ur', 'fa'], ['arabic', 'latin', 'latin-ext']],
  ['JetBrains Mono Variable', ['el'], ['greek', 'latin', 'latin-ext']],
  ['Amiri', ['ar'], ['arabic', 'latin', 'latin-ext']],
])('of %s for %j the files of %j are read', async (family, languages, subsets) => {
  expect(await subsetsOf(family, languages)).toEqual(subsets);
});
