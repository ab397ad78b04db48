/** Reports a mistake in the use of a component, which cannot be found by types and is no reason to stop. */
export function report(message: string): void {
  // oxlint-disable-next-line no-console -- for developers
  console.error(message);
}
