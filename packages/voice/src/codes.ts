import type { CodeTable } from '@wusum/diagnostics';

export { kindOfRule, ruleNames, type RuleKind, type RuleName } from './check/rule-names.js';

/** Every code of this package: the source of messages and docs. */
export const voiceCodes = {
  'WS-V002': {
    title: 'Missing text in one language',
    severity: 'error',
    why: 'The text is shown to people, and it has no fallback.',
    fix: 'Add the text in the missing language.',
  },
  'WS-V003': {
    title: 'Missing plural form',
    severity: 'warning',
    why: 'The language has a plural form for these numbers (CLDR); without it they use the form "other".',
    fix: 'Add the plural form.',
  },
  'WS-V004': {
    title: 'Unused plural form',
    severity: 'warning',
    why: 'No number has this plural form in the language, so the text is never shown.',
    fix: 'Remove the plural form.',
  },
  'WS-V005': {
    title: 'Different arguments in the languages',
    severity: 'error',
    why: 'A component passes the same values for every language.',
    fix: 'Use the same argument names and types in every language.',
  },
  'WS-V006': {
    title: 'Plural form without its number',
    severity: 'warning',
    why: 'A form for several numbers must show which number it is.',
    fix: 'Write `#` or the argument of the number.',
  },
  'WS-V007': {
    title: 'Invalid ICU message',
    severity: 'error',
    why: 'A message is ICU MessageFormat: an argument is `{name}`, `{name, type}` or `{name, plural, one {…} other {…}}`.',
    fix: "Correct the syntax. To show a brace, quote it: `'{'`.",
  },
  'WS-V008': {
    title: 'Invalid tone',
    severity: 'error',
    why: 'Each of the four tone dimensions is a number from -1 (first word) to 1 (second word).',
    fix: 'Set each dimension to a number from -1 to 1.',
  },
  'WS-V009': {
    title: 'Avoided term',
    severity: 'warning',
    why: 'The lexicon of the brand lists a preferred term.',
    fix: 'Use the preferred term.',
  },
  'WS-V010': {
    title: 'All caps or too many exclamation marks',
    severity: 'warning',
    why: 'Text in all caps is hard to read, and many scripts have no capitals; the mechanics of the brand limit exclamation marks.',
    fix: 'Write in sentence case, with no more exclamation marks than the mechanics allow.',
  },
  'WS-V011': {
    title: 'Text without letters of its script',
    severity: 'warning',
    why: 'A text without a letter of its script is probably not translated.',
    fix: 'Write the text in its language.',
  },
  'WS-V012': {
    title: 'Unknown voice group',
    severity: 'error',
    why: 'Voice tokens outside the known groups have no effect.',
    fix: 'Move the token to one of the known groups.',
  },
  'WS-V013': {
    title: 'Markup in a message',
    severity: 'error',
    why: 'A message is plain text: components show it in labels and attributes, where tags are visible characters.',
    fix: "Remove the tag, or use one message for each part. To show `<`, quote it: `'<'`.",
  },
  'WS-V014': {
    title: 'Quoted argument',
    severity: 'warning',
    why: 'In ICU MessageFormat an apostrophe before a brace starts quoted text, so the argument is shown as text.',
    fix: "Write two apostrophes (`''`) or the letter ’ for an apostrophe before an argument.",
  },
  'WS-V015': {
    title: 'Invalid XLIFF',
    severity: 'error',
    why: 'Translations are read from XLIFF 2: units with a source and a target, as `wusum words export` writes them.',
    fix: 'Export the file again from the tool, without changing its structure.',
  },
  'WS-V016': {
    title: 'Invalid locale',
    severity: 'error',
    why: 'Numbers and dates are written by Intl, which knows BCP 47 tags only.',
    fix: 'Write a tag such as "en", "fr" or "ar-u-nu-arab".',
  },
  'WS-V017': {
    title: 'Unknown message',
    severity: 'error',
    why: 'Only the messages of the source language are shown, so nothing would read this one.',
    fix: 'Correct the key, or remove the message.',
  },
  'WS-V018': {
    title: 'Source text changed',
    severity: 'warning',
    why: 'The source text is no longer the one that was translated.',
    fix: 'Check the translation against the new text. `wusum words export` writes it.',
  },
  'WS-V019': {
    title: 'Path outside of the tokens',
    severity: 'error',
    why: 'The file names the words file that its messages belong to, which is a path in the token folder.',
    fix: 'Write a path such as "content/words.fr.json" or "brands/clay/words.fr.json", or remove it.',
  },
  'WS-V020': {
    title: 'Text against a rule of its language',
    severity: 'warning',
    why: 'Readers of the language stumble over it: marks of another script, stretched or repeated words, filler, hidden direction controls.',
    fix: 'Write what the message proposes.',
  },
  'WS-V021': {
    title: 'Message without its expected word',
    severity: 'warning',
    why: 'People look for a control by the word that they know, and voice control finds it by that word.',
    fix: 'Use one of the words of `expects` in messages.json.',
  },
  'WS-V022': {
    title: 'Text longer than its limit',
    severity: 'warning',
    why: 'messages.json, the mechanics, the situation or the channel limit the length of the text.',
    fix: 'Shorten the text, or split the sentence.',
  },
  'WS-V023': {
    title: 'Figure of speech outside of a moment',
    severity: 'warning',
    why: 'A control, a state, a right and a text for screen readers must be clear at once; figures of speech belong in messages of the tier `moment`.',
    fix: 'Write the plain word.',
  },
  'WS-V024': {
    title: 'Incomplete variants of address',
    severity: 'error',
    why: 'A reader who chooses a form of address gets it in every message that commands.',
    fix: 'Write a form for each variant in brand.json.',
  },
  'WS-V025': {
    title: 'Texts without a review',
    severity: 'warning',
    why: 'Idiom, register and dialect need a reader of the language; no rule can judge them.',
    fix: 'Let a native reader review the texts, then add the language to `reviewed`.',
  },
  'WS-V026': {
    title: 'Unknown situation, channel or tone dimension',
    severity: 'error',
    why: 'A situation, channel or dimension that voice.json does not have has no effect.',
    fix: 'Correct the name, or add the entry to voice.json.',
  },
  'WS-V027': {
    title: 'Funny tone in a situation without humour',
    severity: 'warning',
    why: 'The tone of a situation is the tone of the brand plus the delta; below 0 it is on the funny side.',
    fix: 'Raise the delta of funny-serious.',
  },
  'WS-V030': {
    title: 'Invalid Vale rule',
    severity: 'error',
    why: 'The rule is left out, so nothing that it forbids is found.',
    fix: 'Write the keys that its kind has in the documentation of Vale, with valid patterns.',
  },
  'WS-V031': {
    title: 'Vale rule that is not run',
    severity: 'warning',
    why: 'Programs, parts of speech, dictionaries and scopes of markup are in Vale, not in this checker.',
    fix: 'Run Vale for this rule, or write it with another kind; for spelling give a list of words.',
  },
  'WS-V032': {
    title: 'Unused suppression',
    severity: 'warning',
    why: 'No finding of the rule is in the block after the comment, so it would hide a later one.',
    fix: 'Remove the rule from the comment, or the comment.',
  },
  'WS-V033': {
    title: 'Suppression of an unknown rule',
    severity: 'warning',
    why: 'A suppression names the rules that it is for, separated by commas.',
    fix: 'Write `wusum-ignore`, a rule, a colon and the reason. `wusum voice score` lists the rules.',
  },
  'WS-V034': {
    title: 'Text file cannot be parsed',
    severity: 'error',
    why: 'The texts after the place cannot be distinguished from code, so the file is not checked.',
    fix: 'Correct the syntax, or leave the file out.',
  },
  'WS-V035': {
    title: 'Suppression without a reason',
    severity: 'warning',
    why: 'Without a reason nobody can know later whether the text may be changed; the findings are reported.',
    fix: 'Write the reason after a colon: `wusum-ignore term: the name of their product`.',
  },
  'WS-V040': {
    title: 'Missing gender form',
    severity: 'warning',
    why: 'Women get the text for people whose gender is not known, and men one of their own.',
    fix: 'Add the form for women.',
  },
  'WS-V041': {
    title: 'Spelling against the orthography of the brand',
    severity: 'warning',
    why: 'A text with two spellings of one word looks unread. `orthography` in voice.json says which one the brand has.',
    fix: 'Write what the message proposes, or change the `form` of the rule in `orthography`.',
  },
  'WS-V042': {
    title: 'Number or date of another language, region or clock',
    severity: 'warning',
    why: 'Digits, clock, ranges and names of months follow the language and the region of the reader; `numerals` in voice.json says which.',
    fix: 'Write what the message proposes, or change `numerals` in voice.json.',
  },
  'WS-V043': {
    title: 'Text that its channel does not show',
    severity: 'warning',
    why: 'The channel of the message has no links or no emoji: readers see an address that they cannot open, or an empty square.',
    fix: 'Remove it, or allow it for the channel in voice.json.',
  },
  'WS-V044': {
    title: 'Plain text of a message that is no state',
    severity: 'error',
    why: 'A control is found by the words on it, by eye and by voice (WCAG 2.5.3); rights and moments are read as they are. Only a state may be heard in other words than are seen.',
    fix: 'Remove `plain` from the message in messages.json, and write the plain word in the message itself.',
  },
} as const satisfies CodeTable;
/** A code of this package. */
export type VoiceCode = keyof typeof voiceCodes;
