import { compareArguments } from '../messages/compare-arguments.js';
import { compileMessage } from '../messages/compile-message.js';
import type { MessageProblem } from '../types.js';
import { readXliff } from './read-xliff.js';
import type { XliffProblem, XliffUnitRead } from './types.js';

/** Result of {@link catalogueFromXliff}. */
export interface XliffReading {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** Path of the file that the messages belong to, if the XLIFF names it. */
  readonly original?: string | undefined;
  readonly units: readonly XliffUnitRead[];
  readonly problems: readonly XliffProblem[];
}

/**
 * Reads a catalogue from XLIFF 2.0 or 2.1 and checks every target: its ICU syntax and plural forms, and that it has the
 * arguments of its source. Problems are not thrown; a text that is not XML has no units.
 */
export function catalogueFromXliff(xliff: string): XliffReading {
  const { sourceLanguage, targetLanguage, original, units, problems } = readXliff(xliff);
  const languages = { sourceLanguage, targetLanguage, original };
  if (problems.some(({ key }) => key === undefined)) return { ...languages, units, problems };
  const inTargets = units.flatMap((unit) => targetProblems(unit, languages));
  return { ...languages, units, problems: [...problems, ...inTargets] };
}

function targetProblems(
  { key, source, target, place }: XliffUnitRead,
  { sourceLanguage, targetLanguage }: Pick<XliffReading, 'sourceLanguage' | 'targetLanguage'>,
): XliffProblem[] {
  if (target === undefined) return [];
  const compiled = compileMessage(target, { key, locale: targetLanguage });
  const original = compileMessage(source, { key, locale: sourceLanguage });
  const different =
    compiled.message === undefined || original.message === undefined
      ? []
      : compareArguments({ target: { [key]: compiled.args }, source: { [key]: original.args } });
  const problems: Omit<MessageProblem, 'offset' | 'length'>[] = [...compiled.problems, ...different];
  return problems.map(({ code, severity, what, why, fix, didYouMean }) => {
    const near = didYouMean === undefined ? {} : { didYouMean };
    return { code, severity, what, why, fix, ...near, key, ...place };
  });
}
