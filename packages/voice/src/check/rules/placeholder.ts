import type { Rule } from '../types.js';

const filler = [
  String.raw`lorem ipsum[^.\n]{0,200}`,
  String.raw`لوريم إيبسوم[^.\n]{0,200}`,
  'نص تجريبي',
  'نص وهمي',
  'هنا النص',
  'asdf+',
  'xxx+',
  'foo ?bar',
  'placeholder text',
  'your text here',
  'insert text here',
];
const notes = ['TODO', 'TBD', 'TBC', 'FIXME', 'XXX'];
const leftovers = [
  String.raw`\[object Object\]`,
  // An undefined variable is prose.
  String.raw`(?<!(?:an?|of|is|are|was) )undefined`,
  'NaN',
  String.raw`\{\{[^{}]*\}\}`,
  String.raw`%[sd]`,
  String.raw`\$\{[^{}]*\}`,
];
const letters = String.raw`\p{L}\p{N}`;

/** Texts, and what may not come before them. A look behind at every character of a text would take most of the time. */
const patterns: readonly (readonly [pattern: RegExp, notAfter: RegExp])[] = [
  [new RegExp(`(?:${filler.join('|')})(?![${letters}])`, 'giu'), /[\p{L}\p{N}]$/u],
  [new RegExp(`(?:${notes.join('|')})(?![${letters}])`, 'gu'), /[\p{L}\p{N}]$/u],
  [new RegExp(`(?:${leftovers.join('|')})(?![${letters}\`])`, 'gu'), /[\p{L}\p{N}`]$/u],
];

/** Filler text, notes to oneself, and what programs leave in a text. */
export const findPlaceholders: Rule = function* findPlaceholders({ text }) {
  for (const [pattern, notAfter] of patterns)
    for (const { 0: found, index } of text.matchAll(pattern))
      if (!notAfter.test(text.slice(Math.max(0, index - 2), index)))
        yield { start: index, end: index + found.length, message, replacements: [] };
};

const message = { en: 'This is a placeholder, not a text.', ar: 'هذا نصّ مؤقّت لا كلام.' };
