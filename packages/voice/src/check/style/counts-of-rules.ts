import { splitWords } from '../../text/words.js';
import { anyOf, compilePattern, toPattern, translatePattern, wholeMatcher } from './pattern.js';
import { compileCondition, compileFormula } from './formula.js';
import { readabilityGrade, readTextCounts } from './counts.js';
import type { StyleFinder } from './finding.js';
import type { ConditionalRule, MetricRule, OccurrenceRule, ReadabilityRule, RepetitionRule } from './types.js';

/** A token more or less often than allowed: the place is from its first to its last match, or the unit. */
export function occurrence({ token, max, min, ignoreCase }: OccurrenceRule): StyleFinder {
  const pattern = compilePattern(token, ignoreCase);
  return function* find(unit) {
    const found = [...unit.matchAll(pattern)].filter(([text]) => text !== '');
    const isTooMany = max !== undefined && found.length > max;
    if (!isTooMany && !(min !== undefined && found.length < min)) return;
    const [first, last] = [found[0], found.at(-1)];
    if (first && last) yield { start: first.index, end: last.index + last[0].length };
    else if (unit.length > 0) yield { start: 0, end: unit.length };
  };
}

/** A match that follows itself on one line more often than allowed. */
export function repetition({ tokens, max = 0, isOfLetters, ignoreCase, exceptions }: RepetitionRule): StyleFinder {
  const pattern = toPattern(
    anyOf(
      tokens.map((token) => translatePattern(token).source),
      true,
    ),
  );
  const isException = wholeMatcher(exceptions, ignoreCase);
  const sameCase = (text: string) => (ignoreCase ? text.toLowerCase() : text);
  return function* find(unit) {
    let previous: { readonly start: number; readonly text: string } | undefined;
    let count = 0;
    for (const { 0: found, index } of unit.matchAll(pattern)) {
      const text = found.trim();
      if (text === '') continue;
      const isSame = previous !== undefined && sameCase(previous.text) === sameCase(text) && !isException(text);
      if (isSame && (!isOfLetters || /^[\p{L}\p{M}]+$/u.test(text))) count += 1;
      else count = 0;
      const start = previous?.start ?? index;
      if (count > max && !unit.slice(start, index).includes('\n')) {
        yield {
          start,
          end: index + found.trimEnd().length,
          values: [text],
          replacements: max === 0 ? [previous!.text] : [],
        };
        count = 0;
      }
      previous = { start: index, text };
    }
  };
}

/** What is written without its definition anywhere in the text. */
export function conditional({ first, second, exceptions, ignoreCase }: ConditionalRule): StyleFinder {
  const [used, defined] = [compilePattern(first, ignoreCase), compilePattern(second, ignoreCase)];
  const isException = wholeMatcher(exceptions, ignoreCase);
  return function* find(unit, whole) {
    const known = new Set([...whole.matchAll(defined)].map((match) => match[1] ?? match[0]));
    for (const match of unit.matchAll(used)) {
      const text = match[1] ?? match[0];
      if (text === '' || known.has(text) || isException(text)) continue;
      const start = match.index + match[0].indexOf(text);
      yield { start, end: start + text.length };
    }
  };
}

/** A formula of counts whose result meets the condition; the place is the unit. */
export function metric({ formula, condition }: MetricRule): StyleFinder {
  const calculate = compileFormula(formula);
  const isMet = compileCondition(condition);
  return function* find(unit) {
    const result = calculate(readTextCounts(unit));
    if (Number.isFinite(result) && isMet(result)) yield { ...trimmed(unit), values: [result.toFixed(2)] };
  };
}

/** A mean grade above the limit; the place is the unit. */
export function readability({ metrics, grade }: ReadabilityRule): StyleFinder {
  return function* find(unit) {
    const result = readabilityGrade(unit, metrics);
    if (result !== undefined && result > grade) yield { ...trimmed(unit), values: [result.toFixed(2)] };
  };
}

function trimmed(unit: string): { readonly start: number; readonly end: number } {
  const { count, starts } = splitWords(unit);
  return { start: count > 0 ? starts[0]! : 0, end: unit.trimEnd().length };
}
