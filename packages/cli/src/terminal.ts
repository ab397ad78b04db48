/** The process as commands see it: working directory, environment, output. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a user can answer: without a TTY, or in CI, there are no prompts and no progress output. */
  readonly isInteractive: boolean;
  readonly color: { readonly out: boolean; readonly err: boolean };
  out(text: string): void;
  err(text: string): void;
  /** Reads standard input to its end. Default: that of the process. */
  in?(): Promise<string>;
  /**
   * From now on, the first Ctrl-C (or SIGTERM, SIGHUP) aborts this signal instead of ending the process. The second
   * one ends it.
   */
  interrupt?(): Interruption;
}

/** A request to end the running command. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Restores the default behaviour of Ctrl-C. */
  release(): void;
}

/** Exit codes. They are public API; 130 is the shell’s convention after Ctrl-C. */
export const exit = { success: 0, findings: 1, usageError: 2, internalError: 3, interrupted: 130 } as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** An error that the user can fix. Printed as one sentence, without a stack trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The terminal of this process. `NO_COLOR` overrides `FORCE_COLOR`; with `CI` set it is not interactive. */
export function processTerminal(): Terminal {
  const { env, stdout, stderr, stdin } = process;
  const isColored = (stream: NodeJS.WriteStream): boolean => {
    if (env['NO_COLOR']) return false;
    if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true;
    return stream.isTTY === true && env['TERM'] !== 'dumb';
  };
  return {
    cwd: process.cwd(),
    env,
    isInteractive: stdin.isTTY === true && stdout.isTTY === true && !env['CI'],
    color: { out: isColored(stdout), err: isColored(stderr) },
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    interrupt: onSignal,
  };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function onSignal(): Interruption {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  for (const name of signals) process.once(name, abort);
  const release = (): void => {
    for (const name of signals) process.off(name, abort);
  };
  return { signal: controller.signal, release };
}
