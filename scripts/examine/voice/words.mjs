import { readdirSync, readFileSync } from 'node:fs';
import { createChecker } from '../../../packages/voice/src/check/index.ts';
import { at } from '../../run/paths.mjs';

const read = (...path) => JSON.parse(readFileSync(at('tokens', ...path), 'utf8'));

/** The texts of an ICU message: every form of a plural or select with its number, other arguments as a word. */
function textsOf(message) {
  if (!/\{\w+\s*,\s*(?:plural|select)/u.test(message)) return [message.replaceAll(/\{(\w+)[^{}]*\}/gu, '3')];
  return [...message.matchAll(/\{((?:[^{}]|\{\w+\})*)\}/gu)].map(([, form]) => form.replaceAll(/\{\w+\}|#/gu, '3'));
}

/**
 * Checks the words of every brand with its own lexicon, limits and address: all of them are approved.
 *
 * @param {'en' | 'ar'} language
 * @returns {{ strings: number, byRule: Record<string, number>, lines: string[] }}
 */
export function alarmsInWords(language) {
  const result = { strings: 0, byRule: {}, lines: [] };
  for (const brand of readdirSync(at('tokens', 'brands'))) {
    const [own, voice] = [read('brands', brand, 'brand.json'), read('brands', brand, 'voice.json')];
    const shared = read('content', 'voice.json');
    const named = (entries = {}) =>
      Object.entries(entries).flatMap(([name, entry]) => (typeof entry === 'object' ? [{ name, ...entry }] : []));
    const checker = createChecker(
      {
        lexicon: named({ ...shared.lexicon, ...voice.lexicon }),
        mechanics: named({ ...shared.mechanics, ...voice.mechanics }),
        orthography: { ...shared.orthography, ...voice.orthography },
        numerals: { ...shared.numerals, ...voice.numerals },
      },
      { language, address: own.address?.[language] },
    );
    for (const [key, message] of Object.entries(read('brands', brand, `words.${language}.json`))) {
      if (key.startsWith('$') || typeof message !== 'string') continue;
      for (const text of textsOf(message)) {
        result.strings += 1;
        for (const { rule, found } of checker.check(text)) {
          result.byRule[rule] = (result.byRule[rule] ?? 0) + 1;
          result.lines.push(`${brand} ${key} ${rule} “${found}”: ${text}`);
        }
      }
    }
  }
  return result;
}
