import { isAbsolute, relative, resolve } from 'node:path';
import { checkDocument, compile, type Diagnostic } from '@wusum/compiler';
import { openTokens } from '../disk/open-tokens.js';
import type { EntryFiles } from '../disk/read-tokens.js';
import { openProject } from '../config/project.js';
import { hasErrors, seenFrom, together, type Told } from '../output/diagnostics.js';
import { isForPeople, report, reportFormat, type ReportFlags } from '../output/report.js';
import { exit, Misuse, type ExitCode, type Terminal } from '../terminal.js';

/** Kinds of rules that `--only` can choose. */
export const checkKinds = ['spec'] as const;

export interface CheckOptions extends ReportFlags {
  readonly only?: readonly string[];
}

/** `wusum check`: every problem of some token files, resolver documents or folders. */
export async function check(targets: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  for (const kind of options.only ?? []) {
    if (!(checkKinds as readonly string[]).includes(kind))
      throw new Misuse(`There are no rules called "${kind}"; --only takes ${checkKinds.join(', ')}.`);
  }
  const format = reportFormat(options);
  const paths = targets.length > 0 ? targets : [(await openProject(terminal.cwd)).tokens];
  const told: Told[] = [];
  let count = 0;
  for (const path of paths) {
    for (const entry of await openTokens(resolve(terminal.cwd, path))) {
      told.push(seenFrom(terminal.cwd, entry, problemsOf(entry, options.only?.includes('spec') ?? false)));
      count += 1;
    }
  }
  const all = together(told);
  const isRefused = hasErrors(all);
  report(all, format, terminal, { ok: !isRefused });
  if (!isRefused && isForPeople(format)) terminal.out(`${fineText(paths, count, terminal)}\n`);
  return isRefused ? exit.findings : exit.fine;
}

function problemsOf(entry: EntryFiles, isSpecOnly: boolean): readonly Diagnostic[] {
  if (isSpecOnly) return checkDocument(entry.files, entry.entry);
  return compile(entry.files, { resolver: entry.entry }).diagnostics;
}

function fineText(paths: readonly string[], count: number, terminal: Terminal): string {
  const names = paths.map((path) => (isAbsolute(path) ? relative(terminal.cwd, path) || '.' : path));
  return names.length > 3 ? `✓ ${count} documents are fine.` : `✓ ${names.join(', ')}: fine.`;
}
