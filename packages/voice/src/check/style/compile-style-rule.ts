import type { Rule } from '../types.js';
import { conditional, metric, occurrence, readability, repetition } from './counts-of-rules.js';
import { styleFinding, type StyleFinder } from './finding.js';
import { capitalization, sequence, spelling } from './forms-of-rules.js';
import type { StyleRule } from './types.js';
import { unitsOf } from './units.js';
import { consistency, existence, substitution } from './words-of-rules.js';

/**
 * Compiles a rule that is data.
 *
 * @throws {SyntaxError} if one of its patterns or formulas is none
 */
export function compileStyleRule(rule: StyleRule): Rule {
  const find = finderOf(rule);
  const { places } = rule;
  return function* findStyle({ text, around }) {
    if (places && !places.includes(around?.place ?? 'paragraph')) return;
    for (const { start, end } of unitsOf(text, rule.unit ?? 'text')) {
      const unit = text.slice(start, end);
      for (const match of find(unit, around?.document ?? text)) yield styleFinding(rule, unit, start, match);
    }
  };
}

function finderOf(rule: StyleRule): StyleFinder {
  switch (rule.kind) {
    case 'existence': {
      return existence(rule);
    }
    case 'substitution': {
      return substitution(rule);
    }
    case 'occurrence': {
      return occurrence(rule);
    }
    case 'repetition': {
      return repetition(rule);
    }
    case 'consistency': {
      return consistency(rule);
    }
    case 'conditional': {
      return conditional(rule);
    }
    case 'capitalization': {
      return capitalization(rule);
    }
    case 'metric': {
      return metric(rule);
    }
    case 'readability': {
      return readability(rule);
    }
    case 'spelling': {
      return spelling(rule);
    }
    case 'sequence': {
      return sequence(rule);
    }
  }
}
