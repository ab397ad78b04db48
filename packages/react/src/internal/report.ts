/**
 * Reports a mistake in the use of a component, which cannot be found by types and is no reason to stop. In development
 * only.
 */
export function report(message: string): void {
  if (process.env.NODE_ENV === 'production') return;
  // oxlint-disable-next-line no-console -- for developers
  console.error(message);
}

const reported = new Set<string>();

/**
 * Reports a mistake once, in development only.
 * @param key what is reported once, if it is less than the message
 */
export function reportOnce(message: string, key = message): void {
  if (reported.has(key)) return;
  reported.add(key);
  report(`@wusum/react: ${message}`);
}
