/** Families that are keywords of CSS and lose their meaning in quotes (CSS Fonts 4, generic families). */
const genericFamilies = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'fantasy',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
  'ui-monospace',
  'ui-rounded',
  'math',
  'emoji',
  'fangsong',
]);

/** `generic(nastaliq)`: families of a writing tradition (CSS Fonts 4). */
const genericOfScript = /^generic\((?:fangsong|kai|khmer-mul|nastaliq)\)$/u;

/** Names of the system font from before `system-ui`. Browsers compare them with identifiers, so they are not quoted. */
const systemNames = new Map([
  ['-apple-system', '-apple-system'],
  ['blinkmacsystemfont', 'BlinkMacSystemFont'],
]);

/** True for `serif`, `sans-serif`, … which name no face of their own; CSS ignores their letter case. */
export function isGenericFamily(name: string): boolean {
  const lower = asciiLower(name);
  return genericFamilies.has(lower) || systemNames.has(lower) || genericOfScript.test(lower);
}

/** A generic family as CSS writes it. */
export function genericName(name: string): string {
  const lower = asciiLower(name);
  return systemNames.get(lower) ?? lower;
}

/** Lower case of A to Z only, as CSS compares keywords. */
function asciiLower(text: string): string {
  return text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}
