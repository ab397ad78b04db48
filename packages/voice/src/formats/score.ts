import { kindOfRule, ruleNames, type RuleKind } from '../check/rule-names.js';
import type { Finding } from '../check/types.js';
import { splitWords } from '../text/words.js';
import type { SourceReport } from './check-source.js';
import { omitted } from './text-map.js';
import type { SourceText } from './types.js';

/** How often a rule has findings. */
export interface RuleScore {
  readonly rule: Finding['rule'];
  readonly kind: RuleKind;
  readonly count: number;
  /** Findings per 1,000 words, with one decimal. */
  readonly perThousand: number;
}

/** Counts of one language. There is no number for the whole: the rules have different weight. */
export interface VoiceScore {
  readonly language: string;
  readonly texts: number;
  readonly words: number;
  readonly rules: readonly RuleScore[];
}

/** Counts the findings of each language and rule; suppressed ones count, as the text has them. */
export function scoreReports(reports: readonly SourceReport[]): VoiceScore[] {
  const texts = Map.groupBy(
    reports.flatMap((report) => report.texts),
    ({ language }) => language,
  );
  const findings = reports.flatMap((report) => [...report.findings, ...report.suppressed]);
  return [...texts].map(([language, all]) => {
    const words = all.reduce((sum, text) => sum + wordsOf(text), 0);
    const counts = Map.groupBy(
      findings.filter((finding) => finding.language === language),
      ({ rule }) => rule,
    );
    return {
      language,
      texts: all.length,
      words,
      rules: [...new Set([...ruleNames, ...counts.keys()])].map((rule) =>
        scoreOf(rule, counts.get(rule)?.length ?? 0, words),
      ),
    };
  });
}

function scoreOf(rule: Finding['rule'], count: number, words: number): RuleScore {
  const perThousand = words === 0 ? 0 : Math.round((count / words) * 10_000) / 10;
  return { rule, kind: kindOfRule(rule), count, perThousand };
}

const wordsOf = ({ text }: SourceText): number => splitWords(text.replaceAll(omitted, ' ')).count;
