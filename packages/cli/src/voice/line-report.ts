import { locationText, printable, sortDiagnostics, type Diagnostic } from '@wusum/diagnostics';
import colors from 'picocolors';
import type { VoiceDiagnostic } from './diagnose.js';

/**
 * One line for each problem, as editors and `grep` read it: `docs/a.md:12:5: warning term …`.
 */
export function lineReport(diagnostics: readonly (VoiceDiagnostic | Diagnostic)[], isColored: boolean): string {
  const paint = colors.createColors(isColored);
  return sortDiagnostics(diagnostics)
    .map((diagnostic: VoiceDiagnostic | Diagnostic) => {
      const { severity, code, message, location } = diagnostic;
      const isOfRule = 'rule' in diagnostic;
      // Without a replacement the message has all there is to do.
      const isGeneral = isOfRule && diagnostic.found !== undefined && diagnostic.replacements?.length === 0;
      const fix = isGeneral ? '' : (diagnostic.fix ?? '');
      const place = location === undefined ? '' : `${locationText({ ...location, file: printable(location.file) })}: `;
      const tint = severity === 'error' ? paint.red : paint.yellow;
      const rule = paint.bold(isOfRule ? diagnostic.rule : code);
      const text = printable(`${isOfRule ? foundText(diagnostic) : ''}${message} ${fix}`.trim());
      return `${place}${tint(severity)} ${rule} ${text} ${paint.dim(code)}\n`;
    })
    .join('');
}

/** What was found, unless the message has it. */
function foundText({ found = '', message }: VoiceDiagnostic): string {
  const text = found.replaceAll(/\s+/gu, ' ');
  if (text === '' || message.includes(text)) return '';
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}": `;
}

/** `2 errors, 1 warning, 3 suggestions in 12 files.` */
export function countText(diagnostics: readonly Diagnostic[], files: number): string {
  const parts = (['error', 'warning', 'suggestion'] as const).flatMap((severity) => {
    const count = diagnostics.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return `${parts.join(', ') || 'No findings'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
}

/** How many findings make a count by rule useful. */
const many = 20;

/** `By rule: passive 32, capitals 4.`, the most frequent first; empty if a reader sees as much at a glance. */
export function ruleText(diagnostics: readonly (VoiceDiagnostic | Diagnostic)[]): string {
  if (diagnostics.length < many) return '';
  const counts = new Map<string, number>();
  for (const one of diagnostics) {
    const name = 'rule' in one ? one.rule : one.code;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted(([one, first], [other, second]) => second - first || (one < other ? -1 : 1));
  return `By rule: ${sorted.map(([name, count]) => `${name} ${count}`).join(', ')}.\n`;
}
