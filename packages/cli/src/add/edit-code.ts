/** One import statement, over one or several lines. */
const importStatement = /^import\s(?:[^'"`;]*?\sfrom\s*)?(["'])[^'"\n]+\1(?:\s*with\s*\{[^}]*\})?;?[ \t]*$/gmu;

/** How a file is written: the quotes and the line ends of its imports. */
interface Style {
  readonly quote: string;
  readonly semicolon: string;
  readonly newline: string;
}

function styleOf(text: string): Style {
  const [first] = text.matchAll(importStatement);
  return {
    quote: first?.[1] ?? "'",
    semicolon: first === undefined || first[0].trimEnd().endsWith(';') ? ';' : '',
    newline: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** Code in the style of a file. `code` has single quotes and semicolons. */
export function inStyle(code: readonly string[], text: string): string {
  const { quote, semicolon, newline } = styleOf(text);
  const lines = code.map((line) => line.replaceAll("'", quote).replace(/;$/u, semicolon));
  return lines.map((line) => `${line}${newline}`).join('');
}

/**
 * Adds imports before those of a module, so that its own style sheets come later, and statements after them. Statements
 * that the text already has are left out.
 */
export function addToModule(text: string, imports: readonly string[], statements: readonly string[] = []): string {
  const missing = (lines: readonly string[]): string[] => lines.filter((line) => !isThere(text, line));
  const added = inStyle(missing(imports), text);
  const after = inStyle(missing(statements), text);
  const all = [...text.matchAll(importStatement)];
  const start = all[0]?.index ?? afterDirectives(text);
  const last = all.at(-1);
  const end = last === undefined ? start : nextLine(text, last.index + last[0].length);
  const gap = after === '' ? '' : styleOf(text).newline;
  return `${text.slice(0, start)}${added}${text.slice(start, end)}${gap}${after}${text.slice(end)}`;
}

/** Whether a module has a statement already, in whatever quotes. */
function isThere(text: string, line: string): boolean {
  const plain = (code: string): string => code.replaceAll('"', "'").replaceAll(/;/gu, '');
  return plain(text).includes(plain(line));
}

/** Behind `'use client'` and comments at the start of a file. */
function afterDirectives(text: string): number {
  return /^(?:\uFEFF|\s|\/\/[^\n]*\n|\/\*[^]*?\*\/|(["'])use \w+\1;?)*/u.exec(text)?.[0].length ?? 0;
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
