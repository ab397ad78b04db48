import type { FontFace } from './font-face.js';
import { lettersOf, scriptOf } from './letters.js';
import { matchWeight } from './match-weight.js';
import type { FontNeed } from './needs.js';

/** Letters of names and loan words in any language: Latin and its common extensions. */
const always = ['A', 'Ā'];

/**
 * The faces of a package that a theme needs. Of the subsets, those with letters of the languages by the `unicode-range`
 * of the package: the browser loads a file only for its range. Of static weights, those that a browser would choose.
 */
export function chooseFaces(
  faces: readonly FontFace[],
  { weights, languages }: Pick<FontNeed, 'weights' | 'languages'>,
): FontFace[] {
  const kept = keptRanges(faces, languages);
  return ofWeights(
    faces.filter(({ unicodeRange }) => kept.has(unicodeRange)),
    weights,
  );
}

/** A variable face covers all weights; of static faces only those that a browser would choose are kept. */
function ofWeights(faces: readonly FontFace[], weights: readonly number[]): FontFace[] {
  const fixed = faces.filter((face) => /^\d+$/u.test(face.weight));
  const available = [...new Set(fixed.map((face) => Number(face.weight)))].toSorted((a, b) => a - b);
  if (available.length === 0) return [...faces];
  const kept = new Set(weights.map((weight) => matchWeight(weight, available)));
  return faces.filter((face) => !fixed.includes(face) || kept.has(Number(face.weight)));
}

/** The ranges with a needed letter that no range after it has: a style sheet lists the most common range last. */
function keptRanges(faces: readonly FontFace[], languages: readonly string[]): Set<string> {
  const needed = new Set([...always, ...languages.flatMap((language) => Array.from(lettersOf(language)))]);
  const scripts = [...new Set(languages.filter((language) => lettersOf(language) === '').map(scriptOf))];
  const kept = new Set<string>();
  for (const { unicodeRange } of faces.toReversed()) {
    const ranges = parseRanges(unicodeRange);
    const found = [...needed].filter((letter) => isIn(letter.codePointAt(0)!, ranges));
    if (found.length === 0 && !scripts.some((script) => hasScript(ranges, script))) continue;
    kept.add(unicodeRange);
    for (const letter of found) needed.delete(letter);
  }
  return kept;
}

type Range = readonly [from: number, to: number];

/** `U+0000-00FF, U+4??` as numbers; every character without a range. */
function parseRanges(text: string): readonly Range[] {
  if (text.trim() === '') return [[0, 0x10_ff_ff]];
  return [...text.matchAll(/U\+([\da-f?]+)(?:-([\da-f]+))?/giu)].map(([, from, to]) => [
    Number.parseInt(from!.replaceAll('?', '0'), 16),
    Number.parseInt(to ?? from!.replaceAll('?', 'F'), 16),
  ]);
}

const isIn = (code: number, ranges: readonly Range[]): boolean =>
  ranges.some(([from, to]) => from <= code && code <= to);

/** Scripts of Unicode that a script of languages consists of. */
const parts: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

function hasScript(ranges: readonly Range[], script: string): boolean {
  const patterns = (parts[script] ?? [script]).flatMap(patternOf);
  return ranges.some(([from, to]) => {
    for (let code = from; code <= Math.min(to, 0x3_ff_ff); code += 1) {
      const character = String.fromCodePoint(code);
      if (patterns.some((pattern) => pattern.test(character))) return true;
    }
    return false;
  });
}

function patternOf(script: string): RegExp[] {
  try {
    return [new RegExp(`\\p{Script=${script}}`, 'u')];
  } catch {
    return [];
  }
}
