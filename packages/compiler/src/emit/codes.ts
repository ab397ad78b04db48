import type { CodeTable } from '@wusum/diagnostics';

/** WS-E: problems of tokens that are valid, but cannot become a theme. */
export const emitCodes = {
  'WS-E001': {
    title: 'Name of a context cannot be published',
    severity: 'error',
    why: 'It becomes part of file names, CSS selectors and types.',
    fix: 'Use letters, digits, hyphens and underscores, and begin with a letter or digit.',
  },
  'WS-E002': {
    title: 'Two tokens take one name',
    severity: 'error',
    why: 'Dots and hyphens become the same character in CSS, and neither is left in TypeScript.',
    fix: 'Rename one of the two, or make it private.',
  },
  'WS-E003': {
    title: 'No single resolver document',
    severity: 'error',
    why: 'The resolver document says which files make up which brand.',
    fix: 'Keep one file whose name ends in resolver.json, or say which one to compile.',
  },
  'WS-E004': {
    title: 'A brand has no mark',
    severity: 'warning',
    why: 'Components that show the mark, a lockup or a pattern will show nothing for this brand.',
    fix: 'Add `mark.svg` and `pattern.json` and list them as content, unless only values are needed.',
  },
  'WS-E005': {
    title: 'A brand has no words',
    severity: 'warning',
    why: 'Components show the neutral words of the contract for this brand.',
    fix: 'Add `words.<language>.json` for each language and list it as content, unless only values are needed.',
  },
  'WS-E006': {
    title: 'Unknown script',
    severity: 'error',
    why: 'The script of an element is read from its language, and no language is known to be written so.',
    fix: 'Use arabic, hebrew, greek, cyrillic or devanagari; the default context takes all other languages.',
  },
  'WS-E007': {
    title: 'A name of the contract is missing',
    severity: 'error',
    why: 'Components read its CSS variable, which no style sheet of this theme would declare.',
    fix: 'Add the token, or build with the contract version that these tokens were written for.',
  },
  'WS-E008': {
    title: 'A name of the contract has another type',
    severity: 'error',
    why: 'Components use its CSS variable where only a value of the required type is valid.',
    fix: 'Give the token the type that the contract requires.',
  },
  'WS-E009': {
    title: 'A breakpoint differs from the contract',
    severity: 'warning',
    why: 'The style sheets of components contain the widths of the contract, because media queries cannot read variables.',
    fix: 'Use the width of the contract.',
  },
  'WS-E010': {
    title: 'A message of the contract is missing',
    severity: 'warning',
    why: 'Components would show the neutral words of the contract instead of the words of the brand.',
    fix: 'Add the message to `words.<language>.json`.',
  },
  'WS-E011': {
    title: 'Unknown key of a message',
    severity: 'warning',
    why: 'The file messages.json lists every message that components read.',
    fix: 'Correct the spelling, remove the message, or add its key to messages.json.',
  },
  'WS-E012': {
    title: 'Messages in a language that no brand has',
    severity: 'warning',
    why: 'The languages of a brand are those in `languages` of `brand.json`. Messages in other languages are not checked and not shown.',
    fix: 'Add the language to `languages` in `brand.json`, or remove the file.',
  },
  'WS-E013': {
    title: 'A brand has no names of its own',
    severity: 'warning',
    why: 'The brand is shown with the shared names, which are those of no brand.',
    fix: 'Write `names` in `brand.json` in the folder of the brand, and run `wusum sync`.',
  },
  'WS-E014': {
    title: 'A breakpoint has several widths',
    severity: 'warning',
    why: 'Media queries cannot read variables, so the style sheets of all brands contain one width.',
    fix: 'Set the breakpoint in a file that all brands and contexts share.',
  },
} as const satisfies CodeTable;

export type EmitCode = keyof typeof emitCodes;
