/**
 * Reports a mistake in the use of a component, which cannot be found by types and is no reason to stop. In development
 * only.
 */
export function report(message: string): void {
  if (process.env.NODE_ENV === 'production') return;
  // oxlint-disable-next-line no-console -- for developers
  console.error(message);
}
