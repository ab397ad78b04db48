/** The rules, in the order of their findings at one place. */
export const ruleNames = [
  'bidi',
  'placeholder',
  'term',
  'address',
  'digits',
  'punctuation',
  'tatweel',
  'repetition',
  'exclamation',
  'capitals',
  'length',
  'clickbait',
  'vanity',
  'inclusive',
  'hedging',
  'passive',
] as const;
export type RuleName = (typeof ruleNames)[number];
