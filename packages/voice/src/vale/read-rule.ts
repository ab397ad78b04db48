import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { voiceCodes } from '../codes.js';
import type { StyleAction, StyleRule, StyleRuleName, StyleUnit, TextPlace } from '../check/style/types.js';
import { compileStyleRule } from '../check/style/compile-style-rule.js';
import type { FindingSeverity } from '../check/types.js';
import { kindOf } from './read-kind.js';
import { ValeRuleError, type ValeValues } from './rule-error.js';
import { valeLevels, type ValeProblem } from './types.js';

/** What {@link readValeRule} returns: a rule or the reason that there is none. */
export interface ReadRule {
  readonly rule?: StyleRule;
  readonly problem?: ValeProblem;
}

/**
 * Reads one rule file of a Vale style.
 *
 * @param dictionary known words for rules of the kind `spelling`
 */
export function readValeRule(
  name: StyleRuleName,
  file: string,
  source: string,
  dictionary: readonly string[] | undefined,
): ReadRule {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, logLevel: 'silent' });
  try {
    const [invalid] = document.errors;
    if (invalid) throw new ValeRuleError(invalid.message.split('\n')[0]!, '');
    if (!isMap(document.contents)) throw new ValeRuleError('The file is no mapping.', '');
    const values = document.toJS() as ValeValues;
    const rule = { ...sharedOf(name, values), ...kindOf(values, dictionary) } as StyleRule;
    compileStyleRule(rule);
    return { rule };
  } catch (error) {
    if (!(error instanceof ValeRuleError || error instanceof SyntaxError)) throw error;
    const code = error instanceof ValeRuleError ? error.code : 'WS-V030';
    const offset = offsetOf(document, error instanceof ValeRuleError ? error.key : 'tokens');
    const { line, col } = lines.linePos(offset);
    const { severity, why, fix } = voiceCodes[code];
    const what = `${name}: ${error.message}`;
    return {
      problem: {
        code,
        severity: severity as 'error',
        file,
        line: Math.max(1, line),
        column: Math.max(1, col),
        what,
        why,
        fix,
      },
    };
  }
}

function offsetOf(document: Document.Parsed, key: string): number {
  if (document.errors[0]) return document.errors[0].pos[0];
  if (!isMap(document.contents)) return 0;
  for (const { key: name, value } of document.contents.items) {
    if (!isScalar(name) || name.value !== key) continue;
    return name.range?.[0] ?? (isSeq(value) || isMap(value) ? (value.range?.[0] ?? 0) : 0);
  }
  return 0;
}

const units: Readonly<Record<string, StyleUnit>> = { sentence: 'sentence', paragraph: 'paragraph' };
const places: Readonly<Record<string, TextPlace>> = {
  heading: 'heading',
  list: 'list',
  table: 'table',
  blockquote: 'quote',
  link: 'link',
  alt: 'alt',
  strong: 'strong',
  emphasis: 'emphasis',
};
/** Scopes that are the whole text here: the host has taken away markup and code. */
const wholeText = new Set(['text', 'summary', 'raw']);

function sharedOf(name: StyleRuleName, values: ValeValues) {
  const { message, link, level, ignorecase, exceptions } = values;
  if (typeof message !== 'string') throw new ValeRuleError('The rule has no message.', 'message');
  const action = actionOf(values.action);
  return {
    name,
    message,
    severity: levelOf(level),
    ...scopeOf(values.scope),
    ...(typeof link === 'string' && link !== '' && { link }),
    ...(Array.isArray(exceptions) && { exceptions: exceptions.map(String) }),
    ...(ignorecase === true && { ignoreCase: true }),
    ...(action && { action }),
  };
}

function levelOf(level: unknown): FindingSeverity {
  if (level === undefined) return 'warning';
  const known = valeLevels.find((each) => each === level);
  if (known === undefined) throw new ValeRuleError(`The level is ${JSON.stringify(level)}.`, 'level');
  return known;
}

function scopeOf(scope: unknown): { readonly unit?: StyleUnit; readonly places?: readonly TextPlace[] } {
  const names = (Array.isArray(scope) ? scope : scope === undefined ? [] : [scope]).map((each) =>
    String(each).split(/[.&]/u)[0]!.trim(),
  );
  const unknown = names.find((each) => !wholeText.has(each) && !units[each] && !places[each]);
  if (unknown !== undefined) throw new ValeRuleError(`The scope "${unknown}" is not run.`, 'scope', 'WS-V031');
  const unit = names.map((each) => units[each]).find(Boolean);
  const own = names.flatMap((each) => places[each] ?? []);
  return { ...(unit && { unit }), ...(own.length > 0 && own.length === names.length && { places: own }) };
}

function actionOf(action: unknown): StyleAction | undefined {
  const { name, params } = (action ?? {}) as { readonly name?: unknown; readonly params?: unknown };
  const list = Array.isArray(params) ? params.map(String) : [];
  if (name === 'remove') return { kind: 'remove' };
  if (name === 'replace' && list.length > 0) return { kind: 'replace', texts: list };
  // In old files one edit is a flat list, in newer ones a list of steps.
  if (name === 'edit' && Array.isArray(params))
    return {
      kind: 'edit',
      steps: params.every(Array.isArray) ? (params as string[][]).map((step) => step.map(String)) : [list],
    };
  return undefined;
}
