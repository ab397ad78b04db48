import { relative, sep } from 'node:path';
import { docsOf, type Diagnostic, type Location } from '@wusum/diagnostics';
import { SourceText } from '@wusum/dtcg/internal';
import { codeOfRule, voiceCodes, type VoiceCode } from '@wusum/voice';
import type { SourceFinding, SourceReport, SuppressionProblem } from '@wusum/voice/formats';

/** A problem of a text. In JSON it has the rule, what was found and what to write. */
export interface VoiceDiagnostic extends Diagnostic {
  /** A rule, `suppression` or `syntax`. */
  readonly rule: string;
  readonly language?: string;
  readonly found?: string;
  readonly replacements?: readonly string[];
  readonly token?: string;
  /** Key of a message, or name of an attribute. */
  readonly key?: string;
}

/** The problems of a file as diagnostics. */
export function diagnose(report: SourceReport, source: string, file: string): VoiceDiagnostic[] {
  const placeOf = placesIn(source, file);
  return [
    ...report.findings.map((finding) => findingOf(finding, placeOf)),
    ...report.suppressions.map((problem) => suppressionProblem(problem, placeOf)),
    ...report.problems.map(({ start, end, message }) =>
      withCode('WS-V034', 'syntax', message.endsWith('.') ? message : `${message}.`, placeOf(start, end)),
    ),
  ];
}

type PlaceOf = (start: number, end: number) => Location;

/** Lines and columns of a file. The byte order mark does not count as a column, as in editors. */
function placesIn(source: string, file: string): PlaceOf {
  const lines = new SourceText(file, source);
  const bom = source.length - lines.text.length;
  return (start, end) => lines.location(Math.max(0, start - bom), Math.max(0, end - bom));
}

function findingOf(finding: SourceFinding, placeOf: PlaceOf): VoiceDiagnostic {
  const { rule, severity, start, end, found, message, why, token, replacements, edit, language, name } = finding;
  const code = codeOfRule(rule);
  const location = placeOf(start, end);
  const [best] = replacements;
  const reason = why?.['en'] ?? Object.values(why ?? {})[0];
  return {
    code,
    severity,
    message: message['en'] ?? Object.values(message)[0] ?? '',
    location,
    why: reason ?? voiceCodes[code].why,
    fix: fixText(best) ?? voiceCodes[code].fix,
    docs: docsOf(code),
    ...(edit !== undefined && { edit: { location, text: edit } }),
    rule,
    language,
    found,
    replacements,
    ...(token !== undefined && { token }),
    ...(name !== undefined && { key: name }),
  };
}

function fixText(best: string | undefined): string | undefined {
  if (best === undefined) return undefined;
  return best === '' ? 'Remove it.' : `Write "${best}".`;
}

const problems: Readonly<
  Record<SuppressionProblem['kind'], readonly [code: VoiceCode, what: (rules: string) => string]>
> = {
  'no-reason': ['WS-V035', (rules) => `The suppression of ${rules} has no reason.`],
  unused: ['WS-V032', (rules) => `The suppression of ${rules} suppresses nothing.`],
  'unknown-rule': [
    'WS-V033',
    (rules) => (rules === '' ? 'The suppression names no rule.' : `No rule is called ${rules}.`),
  ],
};

function suppressionProblem({ kind, rules, start, end }: SuppressionProblem, placeOf: PlaceOf): VoiceDiagnostic {
  const [code, what] = problems[kind];
  return withCode(code, 'suppression', what(rules.join(', ')), placeOf(start, end));
}

function withCode(code: VoiceCode, rule: string, message: string, location: Location): VoiceDiagnostic {
  const { severity, why, fix } = voiceCodes[code];
  return { code, severity, message, location, why, fix, docs: docsOf(code), rule };
}

/** The path of a file for reports: relative, with forward slashes. */
export const shownPath = (cwd: string, path: string): string => relative(cwd, path).split(sep).join('/') || path;
