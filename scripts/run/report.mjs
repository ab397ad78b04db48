/** Prints the steps of a command and their duration. */

export class Stop extends Error {
  /**
   * An expected failure with a complete message: no stack trace is printed.
   * @param {string} message What happened, why, and how to fix it.
   * @param {string} [output] Output of the failed program.
   * @param {number} [code] Exit code: 1 for a failure, 2 for a usage error.
   */
  constructor(message, output = '', code = 1) {
    super(message);
    this.output = output;
    this.code = code;
  }
}

/** @param {number} ms @returns {string} "0.4 s", "38.2 s" or "3 min 07 s". */
export function duration(ms) {
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

let stream = process.stdout;

/** Makes set-up print to standard error: standard output belongs to the command that follows. */
export function printToStandardError() {
  stream = process.stderr;
}

/** @param {string} text */
export const print = (text) => stream.write(`${text}\n`);

/**
 * Runs one step of the set-up. A step returns a note such as "unchanged".
 *
 * @template T
 * @param {string} what
 * @param {() => Promise<string | undefined | void>} work
 */
export async function step(what, work) {
  const started = performance.now();
  const note = await work();
  print(`✓ ${what}${note ? ` (${note})` : ''} — ${duration(performance.now() - started)}`);
}
