/** Collects console messages of a test and compares them with those that the test expects. Works in Node and browsers. */

interface Expectation {
  readonly pattern: RegExp;
  seen: boolean;
}

let messages: string[] = [];
let expectations: Expectation[] = [];
const ignored: RegExp[] = [];

/** @param level `error` or `warning` */
export function recordMessage(level: string, text: string): void {
  if (!ignored.some((pattern) => pattern.test(text))) messages.push(`console ${level}: ${text}`);
}

/** Lets the test write a message that matches, as often as it likes. The test fails without such a message. */
export function expectConsole(pattern: RegExp): void {
  expectations.push({ pattern, seen: false });
}

/** For setup files: a message of a test tool that no test is about. Give the reason in a comment. */
export function ignoreConsole(pattern: RegExp): void {
  ignored.push(pattern);
}

/** @returns messages that nothing expects, and expectations that no message meets; then starts again from nothing */
export function takeFindings(): string[] {
  const unexpected = messages.filter((text) => {
    const matching = expectations.filter(({ pattern }) => pattern.test(text));
    for (const one of matching) one.seen = true;
    return matching.length === 0;
  });
  const missing = expectations
    .filter(({ seen }) => !seen)
    .map(({ pattern }) => `no console message matches ${pattern}`);
  messages = [];
  expectations = [];
  return [...unexpected, ...missing];
}

/** The text of a console call: `%s` and its relatives are filled in, as in the console. */
export function textOf([first, ...rest]: readonly unknown[]): string {
  if (typeof first !== 'string') return [first, ...rest].map(shown).join(' ');
  const values = [...rest];
  const filled = first.replaceAll(/%[sdifoOc]/g, (mark) => {
    const value = values.shift();
    return mark === '%c' ? '' : shown(value);
  });
  return [filled, ...values.map(shown)].join(' ');
}

function shown(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  return typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : String(value);
}
