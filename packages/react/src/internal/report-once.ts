const reported = new Set<string>();

/** Prints an error to the console, each text once, in development only. */
export function reportOnce(text: string): void {
  if (process.env.NODE_ENV === 'production' || reported.has(text)) return;
  reported.add(text);
  // oxlint-disable-next-line no-console -- the console is where a developer looks for it
  console.error(`@wusum/react: ${text}`);
}
