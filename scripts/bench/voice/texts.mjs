import { approvedLines } from '../../../packages/voice/test/held/lines.ts';
import { approvedStrings } from '../../examine/voice/strings.mjs';

/** Numbers that are always the same, from 0 to below `most`. */
export function createRandom(seed) {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return state % most;
  };
}

export const bytesOf = (text) => Buffer.byteLength(text, 'utf8');

/**
 * Pages of about 10 KB from sentences of this repository in random order, in paragraphs.
 *
 * @param {'en' | 'ar'} language
 * @param {number} bytes of all pages together, UTF-8
 */
export function pagesOf(language, bytes) {
  const lines = [...approvedLines(language), ...approvedStrings(language)];
  const random = createRandom(7);
  const pages = [];
  for (let written = 0; written < bytes; written += bytesOf(pages.at(-1))) {
    let page = '';
    for (let number = 1; bytesOf(page) < 10_000; number += 1)
      page += `${lines[random(lines.length)].replace(/(?<![.!?؟])$/u, '.')}${number % 5 === 0 ? '\n\n' : ' '}`;
    pages.push(page);
  }
  return pages;
}

/**
 * Terms to avoid: one in five is a word of the text, the others are not in it.
 *
 * @param {string[]} pages
 * @param {number} count
 */
export function termsOf(pages, count) {
  const words = [
    ...new Set(
      pages
        .join(' ')
        .toLowerCase()
        .match(/[\p{L}\p{M}]{4,}/gu),
    ),
  ].toSorted();
  const random = createRandom(11);
  const terms = new Set();
  while (terms.size < count) {
    const word = words[random(words.length)];
    const isInText = terms.size % 5 === 0 && terms.size < words.length / 2;
    terms.add(isInText ? word : `${word}${words[random(words.length)].slice(0, 4)}`);
  }
  return [...terms];
}
