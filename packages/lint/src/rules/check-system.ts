import { sortDiagnostics, type Diagnostic, type SourceFiles } from '@wusum/diagnostics';
import type { Contexts, TokenPath } from '@wusum/dtcg';
import { type CheckInput, makeContext } from './shared/context.js';
import { measureStylePairs, type MeasuredPair } from './shared/measure-style-pairs.js';
import { toDiagnostics } from './shared/findings.js';
import { contrast } from './contrast.js';
import { valuesOf } from './shared/options.js';
import { chooseRules, type ChosenRule, type RuleConfig } from './settings.js';
import { hookFailure } from '@wusum/platforms/internal';
import { rules as builtIn } from './table.js';
import type { Finding, RuleContext } from './shared/types.js';

export interface CheckOptions {
  /** The rules of the config: settings, and rules of its own. */
  readonly rules?: RuleConfig;
  /** Run only these rules. */
  readonly only?: readonly string[];
}

/** Two colours that components put on each other, measured where their ratio is lowest against the target. */
export interface CheckedPair {
  /** `text`, `placeholder`, `icon`, `border` or `focus`. */
  readonly kind: MeasuredPair['kind'];
  readonly component: string;
  readonly conditions: readonly string[];
  readonly foreground: TokenPath;
  readonly background: TokenPath;
  /** WCAG 2.2 ratio: required and measured. */
  readonly target: number;
  readonly ratio: number;
  /** APCA lightness contrast, for information only: it is a candidate for WCAG 3 and has no minimum here. */
  readonly apca: number;
  /** The contexts of this measurement. */
  readonly contexts: Contexts;
}

export interface CheckReport {
  /** Findings sorted by place; each once, with the contexts in which it occurs. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every pair in the styles, the lowest contrast first; empty if the rule `contrast` does not run. */
  readonly pairs: readonly CheckedPair[];
}

/** Runs the rules on a compiled system. A rule that needs style sheets or fonts is skipped if there are none. */
export async function checkSystem(input: CheckInput, { rules, only }: CheckOptions = {}): Promise<CheckReport> {
  const context = makeContext(input);
  const chosen = chooseRules(rules, only);
  const found = await Promise.all(chosen.map((each) => runRule(each, context)));
  const measuring = chosen.find(({ rule }) => rule.name === contrast.name);
  return {
    diagnostics: sortDiagnostics(found.flat()),
    pairs: measuring === undefined ? [] : pairsOf(context, measuring),
  };
}

/** Runs the rules that only need files, for token files that do not compile. */
export async function checkFiles(files: SourceFiles, { rules, only }: CheckOptions = {}): Promise<Diagnostic[]> {
  const emptySystem = { axes: [], defaults: {}, permutations: [], pairs: new Map(), brands: [] };
  const context = makeContext({ files, system: emptySystem });
  const chosen = chooseRules(rules, only).filter(({ rule }) => rule.needs === 'files');
  return sortDiagnostics((await Promise.all(chosen.map((each) => runRule(each, context)))).flat());
}

async function runRule({ rule, severity, options }: ChosenRule, context: RuleContext): Promise<Diagnostic[]> {
  if (rule.needs === 'styles' && context.uses.length === 0) return [];
  if (rule.needs === 'fonts' && context.fonts.length + context.missingFonts.length === 0) return [];
  let findings: Iterable<Finding>;
  try {
    findings = [...(await rule.check(context, options))];
  } catch (error) {
    // An error of a built-in rule is an internal error.
    if (builtIn.some(({ code }) => code === rule.code)) throw error;
    return [hookFailure(`The rule "${rule.name}" failed`, error)];
  }
  return toDiagnostics(rule, severity, findings, context.system.axes, context.permutations);
}

function pairsOf(context: RuleContext, { options }: ChosenRule): CheckedPair[] {
  return measureStylePairs(context, valuesOf(contrast.options, options))
    .toSorted((a, b) => a.ratio / a.target - b.ratio / b.target)
    .map(({ kind, part, conditions, foregroundToken, backgroundToken, target, ratio, apca, permutation }) => ({
      kind,
      component: part,
      conditions,
      foreground: foregroundToken.path,
      background: backgroundToken.path,
      target,
      ratio,
      apca,
      contexts: permutation.contexts,
    }));
}
