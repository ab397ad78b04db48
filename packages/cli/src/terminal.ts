/** Where a command stands and what it may write to: the process as the commands see it. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether somebody sits at the keyboard: prompts and progress are for people alone. */
  readonly isInteractive: boolean;
  readonly color: { readonly out: boolean; readonly err: boolean };
  out(text: string): void;
  err(text: string): void;
  /**
   * From now on, the first Ctrl-C (or polite kill) aborts this signal instead of ending the process; the second one
   * ends it.
   */
  interrupt?(): Interruption;
}

/** Somebody wants a command to end. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Gives Ctrl-C back its usual meaning. */
  release(): void;
}

/** What a command ends with. Others script against these; 130 is what a shell expects after Ctrl-C. */
export const exit = { fine: 0, findings: 1, misuse: 2, internal: 3, interrupted: 130 } as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** Something that the person at the keyboard can mend; told in one sentence, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The terminal of this process. `NO_COLOR` wins over `FORCE_COLOR`; in CI nothing waits for an answer. */
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
