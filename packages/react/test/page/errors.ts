/** What went wrong on the page, recorded by the page itself: the same way in every engine. */
export const errors: string[] = [];

export const textOf = (value: unknown): string =>
  value instanceof Error ? `${value.name}: ${value.message}\n${value.stack ?? ''}` : String(value);

for (const level of ['error', 'warn'] as const) {
  const original = console[level];
  console[level] = (...values: unknown[]) => {
    errors.push(`console.${level}: ${values.map(textOf).join(' ')}`);
    original.apply(console, values);
  };
}
window.addEventListener('error', (event) => errors.push(`error: ${textOf(event.error ?? event.message)}`));
window.addEventListener('unhandledrejection', (event) => errors.push(`rejected promise: ${textOf(event.reason)}`));
