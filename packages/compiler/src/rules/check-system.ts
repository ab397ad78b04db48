import { sortDiagnostics } from '../diagnostics/reporter.js';
import type { Contexts, Diagnostic, SourceFiles, TokenPath } from '../types.js';
import { type CheckInput, makeContext } from './shared/context.js';
import { measureStylePairs, type MeasuredPair } from './shared/measure-style-pairs.js';
import { toDiagnostics } from './shared/findings.js';
import { contrast } from './contrast.js';
import { valuesOf } from './shared/options.js';
import { chooseRules, type ChosenRule, type RuleSettings } from './settings.js';
import type { RuleContext } from './shared/types.js';

export interface CheckOptions {
  /** What the config says of rules. */
  readonly rules?: RuleSettings;
  /** Run these rules alone. */
  readonly only?: readonly string[];
}

/** Two colours that components put on each other, as they are where they are tightest. */
export interface CheckedPair {
  /** `text`, `placeholder`, `mark`, `edge` or `focus`. */
  readonly kind: MeasuredPair['kind'];
  readonly component: string;
  readonly conditions: readonly string[];
  readonly foreground: TokenPath;
  readonly background: TokenPath;
  /** WCAG 2.2 ratio asked for and found. */
  readonly target: number;
  readonly ratio: number;
  /** APCA lightness contrast, for information: it is a candidate for WCAG 3 and nothing is asked by it. */
  readonly apca: number;
  /** Where that is so. */
  readonly contexts: Contexts;
}

export interface CheckReport {
  /** What the rules found, sorted by place; each thing once, with the contexts that it takes. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every pair that was found in the styles, the tightest first; none where the rule `contrast` does not run. */
  readonly pairs: readonly CheckedPair[];
}

/** Runs the rules over a compiled system. A rule that needs style sheets or fonts says nothing where there are none. */
export async function checkSystem(input: CheckInput, { rules, only }: CheckOptions = {}): Promise<CheckReport> {
  const context = makeContext(input);
  const chosen = chooseRules(rules, only);
  const found = await Promise.all(chosen.map((each) => runRule(each, context)));
  const measuring = chosen.find(({ rule }) => rule.id === contrast.id);
  return {
    diagnostics: sortDiagnostics(found.flat()),
    pairs: measuring === undefined ? [] : pairsOf(context, measuring),
  };
}

/** Runs the rules that look at files alone, where there is no system because something in them is broken. */
export async function checkFiles(files: SourceFiles, { rules, only }: CheckOptions = {}): Promise<Diagnostic[]> {
  const nothing = { axes: [], defaults: {}, permutations: [], pairs: new Map(), brands: [] };
  const context = makeContext({ files, system: nothing });
  const chosen = chooseRules(rules, only).filter(({ rule }) => rule.needs === 'files');
  return sortDiagnostics((await Promise.all(chosen.map((each) => runRule(each, context)))).flat());
}

async function runRule({ rule, severity, options }: ChosenRule, context: RuleContext): Promise<Diagnostic[]> {
  if (rule.needs === 'styles' && context.uses.length === 0) return [];
  if (rule.needs === 'fonts' && context.fonts.length + context.missingFonts.length === 0) return [];
  const findings = await rule.run(context, options);
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
