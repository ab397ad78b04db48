import { CommanderError, type Command } from 'commander';
import { OutputError } from './disk/write-folder.js';
import { makeProgram } from './program.js';
import { exit, UsageError, type ExitCode, type Terminal } from './terminal.js';

/**
 * Runs one command.
 *
 * @param args what stands behind `wusum` on the command line
 * @returns the exit code; nothing is thrown
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: ExitCode = exit.fine;
  const program = makeProgram(terminal, (given) => (code = given));
  connect(program, terminal);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return tell(error, terminal);
  }
}

/** Commands write to the terminal that they are given, and throw instead of ending the process. */
function connect(command: Command, terminal: Terminal): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => terminal.out(text),
    writeErr: (text) => terminal.err(text),
    getOutHasColors: () => terminal.color.out,
    getErrHasColors: () => terminal.color.err,
  });
  for (const child of command.commands) connect(child, terminal);
}

function tell(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) {
    // What commander had to say is said already; help asked for is no misuse.
    return error.exitCode === 0 ? exit.fine : exit.misuse;
  }
  if (error instanceof UsageError || error instanceof OutputError) {
    terminal.err(`wusum: ${error.message}\n`);
    return exit.misuse;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.err(`wusum: this is a mistake of ours, please report it.\n${detail}\n`);
  return exit.internal;
}
