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
const edge = (part: string) => `(?<![\\p{L}\\p{N}])(?:${part})(?![\\p{L}\\p{N}])`;
const patterns = [
  new RegExp(edge(filler.join('|')), 'giu'),
  new RegExp(edge(notes.join('|')), 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}\`])(?:${leftovers.join('|')})(?![\\p{L}\\p{N}\`])`, 'gu'),
];

/** Filler text, notes to oneself, and what programs leave in a text. */
export const findPlaceholders: Rule = function* findPlaceholders({ text }) {
  for (const pattern of patterns)
    for (const { 0: found, index } of text.matchAll(pattern))
      yield { start: index, end: index + found.length, message, replacements: [] };
};

const message = { en: 'This is a placeholder, not a text.', ar: 'هذا نصّ مؤقّت لا كلام.' };
