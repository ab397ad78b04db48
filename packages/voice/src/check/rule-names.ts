/** The rules, in the order of their findings at one place. */
export const ruleNames = [
  'bidi',
  'placeholder',
  'term',
  'address',
  'digits',
  'punctuation',
  'tatweel',
  'tanwin',
  'tashkeel',
  'hamza',
  'numerals',
  'repetition',
  'exclamation',
  'capitals',
  'length',
  'clickbait',
  'vanity',
  'inclusive',
  'hedging',
  'passive',
  'number-words',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** Rules that guess from lists and patterns what is a matter of taste or context. */
const heuristicRules: ReadonlySet<RuleName> = new Set([
  'clickbait',
  'vanity',
  'inclusive',
  'hedging',
  'passive',
  'number-words',
]);

/** Rules that decide by marks, forms, numbers or the lists of the brand, in the order of `ruleNames`. */
export const mechanicalRules: readonly RuleName[] = ruleNames.filter((name) => !heuristicRules.has(name));

/** What a machine can know, a guess from lists and patterns, or a rule of a style. */
export type RuleKind = 'mechanical' | 'heuristic' | 'style';

/** The kind of a rule; rules of styles have a period in their names: `Google.Passive`. */
export function kindOfRule(rule: string): RuleKind {
  if (rule.includes('.')) return 'style';
  return mechanicalRules.some((name) => name === rule) ? 'mechanical' : 'heuristic';
}
