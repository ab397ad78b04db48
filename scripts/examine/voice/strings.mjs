import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createChecker } from '../../../packages/voice/src/check/index.ts';
import { at, root } from '../../run/paths.mjs';

const filesOf = (...patterns) =>
  execFileSync('git', ['ls-files', ...patterns], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);

/** Paragraphs and list items of a Markdown file, without code, links and emphasis. Tables and HTML are left out. */
function proseOf(markdown) {
  return markdown
    .replaceAll(/^```[^]*?^```/gmu, '')
    .replaceAll(/<!--[^]*?-->/gu, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )/u)
    .filter((block) => /^\s*(?:[-*] |\d+\. |[A-Za-z“"[])/u.test(block) && !block.includes('|'))
    .map((block) =>
      block
        .replace(/^\s*(?:[-*]|\d+\.) /u, '')
        .replaceAll(/`[^`]*`/gu, 'x')
        .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
        .replaceAll(/\*+|<[^>]*>/gu, '')
        .replaceAll(/\s*\n\s*/gu, ' ')
        .trim(),
    )
    .filter((text) => text.length > 10 && !/\p{Script=Arabic}/u.test(text));
}

/** Strings of Arabic in a source file: literals in one line, and texts between tags. */
const arabicOf = (source) =>
  [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|"([^"\\\n]*)"|>\s*([^<>{}]+?)\s*</gu)]
    .map(([, single, double, text]) => single ?? double ?? text)
    .filter((text) => /[\u0621-\u064A]{2}/u.test(text) && !/[\\{}$/]/u.test(text));

/** Approved strings of this repository beside the words of brands: English of the docs, Arabic of the stories. */
const sources = {
  en: () =>
    filesOf('docs/*.md', 'README.md', 'packages/*/README.md').flatMap((file) =>
      proseOf(readFileSync(at(file), 'utf8')),
    ),
  ar: () =>
    filesOf('packages/*.stories.tsx', 'packages/studio/src/copy/*').flatMap((file) =>
      arabicOf(readFileSync(at(file), 'utf8')),
    ),
};

/** @param {'en' | 'ar'} language */
export const approvedStrings = (language) => [...new Set(sources[language]())];

/**
 * Checks strings of this repository with the rules of the language alone.
 *
 * @param {'en' | 'ar'} language
 * @returns {{ strings: number, byRule: Record<string, number>, lines: string[] }}
 */
export function alarmsInStrings(language) {
  const strings = approvedStrings(language);
  const address = language === 'ar' ? { listener: { number: 'plural' } } : undefined;
  const voice = { lexicon: [], mechanics: [] };
  const checker = createChecker(voice, { language, digits: language === 'ar' ? 'arab' : 'latn', address });
  const result = { strings: strings.length, byRule: {}, lines: [] };
  for (const text of strings) {
    const findings = checker.check(text);
    for (const rule of new Set(findings.map((each) => each.rule))) result.byRule[rule] = (result.byRule[rule] ?? 0) + 1;
    for (const { rule, found } of findings) result.lines.push(`${rule} “${found}”: ${text}`);
  }
  return result;
}
