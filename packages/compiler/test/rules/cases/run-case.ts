import { compile } from '../../../src/compile.js';
import type { FontPackage } from '@wusum/platforms';
import type { Diagnostic } from '@wusum/diagnostics';
import { readStyles, checkSystem, type RuleId } from '@wusum/lint';
import { filesOf, type RuleCase, type WantedFinding } from './case.js';

/** Runs one rule on a case. */
export async function runCase(
  id: RuleId,
  given: RuleCase,
  fonts: readonly FontPackage[],
): Promise<readonly Diagnostic[]> {
  const { files, entry } = filesOf(given);
  const compiled = compile(files, { resolver: entry });
  if (!compiled.ok) throw new Error(`The case "${given.name}" does not compile: ${compiled.diagnostics[0]?.message}`);
  const uses = given.styles === undefined ? [] : readStyles({ 'styles.css': given.styles });
  const rules = given.options === undefined ? {} : { [id]: ['error', given.options] };
  const report = await checkSystem(
    { files, system: compiled.system, uses, fonts, missingFonts: given.missingFonts },
    { rules, only: [id] },
  );
  return report.diagnostics;
}

/** The parts of a finding that cases compare: its place, its contexts and the wanted values that its message lacks. */
export function compareFinding({ message, location, contexts }: Diagnostic, want: WantedFinding | undefined): object {
  const where = Object.entries(contexts ?? {}).map(([axis, context]) => `${axis} ${context}`);
  return {
    place: location === undefined ? '' : `${location.file}:${location.line}:${location.column}`,
    contexts: where.length === 0 ? [] : [`[${where.join('; ')}]`],
    lacks: want?.slice(1).filter((value) => !isContexts(value) && !message.includes(value)),
  };
}

/** A wanted finding in the form of `compareFinding`. */
export const wantedFinding = ([place, ...values]: WantedFinding): object => ({
  place,
  contexts: values.filter(isContexts),
  lacks: [],
});

const isContexts = (value: string): boolean => value.startsWith('[');
