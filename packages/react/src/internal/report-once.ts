const reported = new Set<string>();

/**
 * Prints an error to the console, once, in development only.
 * @param key what is reported once, if it is less than the text
 */
export function reportOnce(text: string, key = text): void {
  if (process.env.NODE_ENV === 'production' || reported.has(key)) return;
  reported.add(key);
  // oxlint-disable-next-line no-console -- the console is where a developer looks for it
  console.error(`@wusum/react: ${text}`);
}
