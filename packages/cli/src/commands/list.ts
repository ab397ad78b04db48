import { resolve } from 'node:path';
import { contentReader, codeTable, valueText } from '@wusum/compiler';
import { deriveToken, openSystem, type TokenSystem } from '@wusum/dtcg';
import { rulesOf, type RuleConfig } from '@wusum/lint';
import { chooseContexts } from '../config/contexts.js';
import type { ContextFlags } from '../config/flags.js';
import { knownPlatforms } from '../config/platforms.js';
import { openProject } from '../config/project.js';
import { openSystemFiles } from '../disk/open-tokens.js';
import { diagnosticsText, relativeToCwd } from '../output/diagnostics.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';

export interface ListFlags extends ContextFlags {
  readonly tokens?: string;
  readonly json?: boolean;
}

type Row = Readonly<Record<string, string>>;

/** Kinds of lists. */
export const listKinds = ['tokens', 'brands', 'axes', 'platforms', 'rules', 'codes'] as const;

/** `wusum list`: prints names, one per line. */
export async function list(kind: string, flags: ListFlags, terminal: Terminal): Promise<ExitCode> {
  const known = listKinds.find((name) => name === kind);
  if (known === undefined) throw new UsageError(`Cannot list "${kind}". Expected ${listKinds.join(', ')}.`);
  if (known === 'platforms')
    return print(
      knownPlatforms((await openProject(terminal.cwd)).ownPlatforms).map((name) => ({ name })),
      flags,
      terminal,
    );
  if (known === 'rules') return print(ruleRows((await openProject(terminal.cwd)).rules), flags, terminal);
  if (known === 'codes') return print(codeRows(), flags, terminal);
  const entry = await openSystemFiles(resolve(terminal.cwd, flags.tokens ?? (await openProject(terminal.cwd)).tokens));
  const system = openSystem(entry.files, entry.entry, { derive: deriveToken, content: contentReader });
  const rows = known === 'tokens' ? tokenRows(system, flags) : axisRows(system, known);
  if (!system.hasErrors) return print(rows, flags, terminal);
  terminal.err(diagnosticsText(relativeToCwd(terminal.cwd, entry, system.diagnostics), terminal.color.err));
  return exit.findings;
}

function tokenRows(system: TokenSystem, flags: ContextFlags): Row[] {
  const tokens = system.resolvePermutation(chooseContexts(system, flags))?.tokens.values() ?? [];
  return [...tokens].map(({ path, type, value }) => ({ name: path, type, value: valueText(value) }));
}

function axisRows({ axes }: TokenSystem, kind: 'axes' | 'brands'): Row[] {
  if (kind === 'brands') return (axes.find(({ name }) => name === 'brand')?.contexts ?? []).map((name) => ({ name }));
  return axes.map(({ name, contexts, default: start }) => ({
    name,
    contexts: contexts.map((context) => (context === start ? `${context} (default)` : context)).join(', '),
  }));
}

function ruleRows(config: RuleConfig): Row[] {
  return rulesOf(config).map(({ name, code, severity, title }) => ({ name, code, severity, title }));
}

function codeRows(): Row[] {
  return Object.entries(codeTable).map(([name, { title, severity }]) => ({ name, severity, title }));
}

function print(rows: readonly Row[], flags: ListFlags, terminal: Terminal): ExitCode {
  if (flags.json) {
    terminal.out(`${JSON.stringify(rows, undefined, 2)}\n`);
    return exit.success;
  }
  const keys = Object.keys(rows[0] ?? {});
  const widths = keys.map((key) => Math.max(...rows.map((row) => row[key]?.length ?? 0)));
  for (const row of rows) {
    const cells = keys.map((key, index) => (index === keys.length - 1 ? row[key] : row[key]?.padEnd(widths[index]!)));
    terminal.out(`${cells.join('  ')}\n`);
  }
  return exit.success;
}
