/** Says in plain words what happens and how long it took. */

export class Stop extends Error {
  /**
   * A failure that has been explained in full: no stack is shown.
   * @param {string} message What happened, why, and how to mend it.
   * @param {string} [output] What the failed program said.
   * @param {number} [code] Exit code: 1 for what failed, 2 for a command that was used wrongly.
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

/** From now on set-up speaks on standard error: standard output is that of the command that follows. */
export function leaveStandardOutput() {
  stream = process.stderr;
}

/** @param {string} text */
export const say = (text) => stream.write(`${text}\n`);

/** One finished step: what it was, a note, and its time. */
export function sayStep(what, note, ms, sign = '✓') {
  say(`${sign} ${what}${note ? ` (${note})` : ''} — ${duration(ms)}`);
}

/**
 * Runs one step of the set-up. A step returns a note such as "nothing had changed".
 *
 * @template T
 * @param {string} what
 * @param {() => Promise<string | undefined | void>} work
 */
export async function step(what, work) {
  const started = performance.now();
  const note = await work();
  sayStep(what, note, performance.now() - started);
}
