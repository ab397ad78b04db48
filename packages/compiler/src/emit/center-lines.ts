import { readFontMetrics } from '@wusum/mark';
import type { FontPackage } from '@wusum/platforms';
import { readFontFaces, type LineSpace } from '@wusum/platforms/internal';

/** One letter of each script, from the baseline up to the full height of a line of that script. */
const tall = ['H', 'ا', 'Н', 'Η', 'ה', 'क', 'ก', '永', '한'];

/**
 * Browsers round the space above a line down to whole pixels, which raises its letters by half a pixel on average. In em
 * of a label, which has about 18 px.
 */
const rounding = 0.5 / 18;

interface Metrics extends LineSpace {
  /** Middle of a tall letter above the baseline, for each script of the file, in em. */
  readonly middles: readonly number[];
}

/**
 * The space of a line of each family, with its letters in the middle. A browser centres ascent and descent in the line,
 * not the letters: where a font reserves more space below the baseline than it needs, a label is above the middle of its
 * button. The sum of ascent and descent stays that of the font. With several scripts the middle is between theirs,
 * because the baseline of a line is that of one font, whatever its letters.
 *
 * @returns family → ascent and descent in em; families whose files cannot be read are left out, other rules report them
 */
export async function centerLines(fonts: readonly FontPackage[]): Promise<ReadonlyMap<string, LineSpace>> {
  const all = await Promise.all(fonts.map(async (font) => [font.family, centerLine(await metricsOf(font))] as const));
  return new Map(all.flatMap(([family, line]) => (line === undefined ? [] : [[family, line] as const])));
}

/** Metrics of one file of each subset: all weights of a family have the same line. */
async function metricsOf({ css, files }: FontPackage): Promise<readonly Metrics[]> {
  const bySubset = new Map<string, string>();
  for (const { subset, file } of readFontFaces(css))
    if (files[file] !== undefined && !bySubset.has(subset)) bySubset.set(subset, file);
  const read = [...bySubset.values()].map(async (file): Promise<Metrics[]> => {
    const metrics = await readFontMetrics(files[file]!).catch(() => undefined);
    if (metrics === undefined) return [];
    const inks = tall.filter((letter) => metrics.characters.has(letter.codePointAt(0)!)).map(metrics.inkOf);
    const middles = inks.map(({ top, bottom }) => (top + bottom) / 2);
    return [{ ascent: metrics.ascent, descent: metrics.descent, middles }];
  });
  return (await Promise.all(read)).flat();
}

/** The line of the file with the tallest one, around the middle of the letters. */
export function centerLine(files: readonly Metrics[]): LineSpace | undefined {
  const middles = files.flatMap((file) => file.middles);
  if (middles.length === 0) return undefined;
  const half = Math.max(...files.map(({ ascent, descent }) => ascent + descent)) / 2;
  const middle = (Math.max(...middles) + Math.min(...middles)) / 2 + rounding;
  return { ascent: half + middle, descent: Math.max(half - middle, 0) };
}
