import { distinguishable } from './distinguishable.js';
import { chooseRules, type RuleConfig } from './settings.js';
import { colorComparisons, type ColorComparison } from './shared/color/comparisons.js';
import { valuesOf } from './shared/options.js';

/** The colours that must differ from each other under the rules of a config; none if the rule is off. */
export function comparisonsOf(rules: RuleConfig): readonly ColorComparison[] {
  const chosen = chooseRules(rules).find(({ rule }) => rule.name === distinguishable.name);
  return chosen === undefined ? [] : colorComparisons(valuesOf(distinguishable.options, chosen.options));
}
