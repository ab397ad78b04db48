/** Control characters, bidirectional controls and lone surrogates. */
const unsafe = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/gu;

/**
 * Text that is safe to print in a terminal. Token files may come from third parties, so escape sequences and
 * bidirectional controls are shown as symbols. A tab becomes `tab`.
 */
export function printable(text: string, tab = ' '): string {
  return text.replace(unsafe, (character) => {
    if (character === '\t') return tab;
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD';
  });
}

/** Plain data with every string and key safe to print in a terminal. */
export function printableData<T>(data: T): T {
  return clean(data) as T;
}

function clean(data: unknown): unknown {
  if (typeof data === 'string') return printable(data);
  if (Array.isArray(data)) return data.map(clean);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, part]) => [printable(key), clean(part)]));
}
