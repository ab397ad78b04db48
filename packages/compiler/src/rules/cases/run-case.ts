import { compile } from '../../compile.js';
import type { FontPackage } from '../../emit/fonts/font-files.js';
import type { Diagnostic } from '../../types.js';
import { readStyles } from '../../usage/index.js';
import { filesOf, type RuleCase } from './case.js';
import { checkSystem } from '../check.js';
import type { RuleId } from '../table.js';

/** Runs one rule over a case. */
export async function runCase(
  id: RuleId,
  given: RuleCase,
  fonts: readonly FontPackage[],
): Promise<readonly Diagnostic[]> {
  const { files, entry } = filesOf(given);
  const compiled = compile(files, { resolver: entry });
  if (!compiled.ok) throw new Error(`The case "${given.name}" is not sound: ${compiled.diagnostics[0]?.message}`);
  const uses = given.styles === undefined ? [] : readStyles({ 'styles.css': given.styles });
  const rules = given.options === undefined ? {} : { [id]: ['error', given.options] };
  const report = await checkSystem(
    { files, system: compiled.system, uses, fonts, missingFonts: given.missingFonts },
    { rules, only: [id] },
  );
  return report.diagnostics;
}

/** A finding as a case has it. */
export function caseText({ message, location, contexts }: Diagnostic): string {
  const place = location === undefined ? '' : `${location.file}:${location.line}:${location.column} `;
  const where = Object.entries(contexts ?? {}).map(([axis, context]) => `${axis} ${context}`);
  return `${place}${message}${where.length === 0 ? '' : ` [${where.join('; ')}]`}`;
}
