import { CommanderError, type Command } from 'commander';
import { OutputError } from './disk/output-error.js';
import { FindingsError } from './output/findings-error.js';
import { makeProgram } from './program.js';
import { exit, UsageError, type ExitCode, type Terminal } from './terminal.js';

/**
 * Runs one command.
 *
 * @param args the command line after `wusum`
 * @returns the exit code; never rejects
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = exit.success;
  const program = makeProgram(terminal, (given) => (code = given));
  connect(program, terminal);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return await reportError(error, terminal);
  }
}

/** Makes commands write to the given terminal, and throw instead of exiting the process. */
function connect(command: Command, terminal: Terminal): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => terminal.out(text),
    writeErr: (text) => terminal.err(text),
    getOutHasColors: () => terminal.color.out,
    getErrHasColors: () => terminal.color.err,
  });
  for (const child of command.commands) connect(child, terminal);
}

async function reportError(error: unknown, terminal: Terminal): Promise<ExitCode> {
  if (error instanceof CommanderError) {
    // Commander has printed its message already. `--help` is not a usage error.
    return error.exitCode === 0 ? exit.success : exit.usageError;
  }
  if (error instanceof FindingsError) {
    const { diagnosticsText, relativeToCwd } = await import('./output/diagnostics.js');
    const entry = { root: error.root, entry: '', files: {} };
    terminal.err(diagnosticsText(relativeToCwd(terminal.cwd, entry, error.diagnostics), terminal.color.err));
    terminal.err(`wusum: ${error.message}\n`);
    return exit.findings;
  }
  if (error instanceof OutputError) {
    const { outputErrorText } = await import('./output/diagnostics.js');
    terminal.err(outputErrorText(error, terminal.cwd, terminal.color.err));
    return exit.usageError;
  }
  if (error instanceof UsageError) {
    terminal.err(`wusum: ${error.message}\n`);
    return exit.usageError;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.err(`wusum: Internal error. Please report it.\n${detail}\n`);
  return exit.internalError;
}
