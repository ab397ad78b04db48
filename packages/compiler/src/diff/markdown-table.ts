import { printable } from '@wusum/diagnostics';

/** Maximum number of rows; the rest is counted, because a pull request comment is limited in length. */
const maxRows = 100;

/** A table below its heading; empty without rows. */
export function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : [`### ${title}`, '', ...tableLines(heads, rows)].join('\n');
}

/** A collapsed table with the number of its rows; empty without rows. */
export function details(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const summary = `<details><summary>${title} (${rows.length})</summary>`;
  return [summary, '', ...tableLines(heads, rows), '', '</details>'].join('\n');
}

/** Several parts in a collapsed section. */
export function collapsed(title: string, parts: readonly string[]): string {
  return [`<details><summary>${title}</summary>`, ...parts, '</details>'].join('\n\n');
}

function tableLines(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rest = rows.length - maxRows;
  return [
    line(heads),
    line(heads.map(() => '---')),
    ...rows.slice(0, maxRows).map(line),
    ...(rest > 0 ? ['', `… and ${rest} more.`] : []),
  ];
}

function oneLine(text: string): string {
  return printable(text.replaceAll(/[\r\n]+/gu, ' '));
}

/** Text in a cell; characters that would end the cell, start markup or mention a user are escaped. */
export function cell(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_{}[\]<>|#@~]/gu, (character) => `\\${character}`);
}

/** Any text as a code span. */
export function code(text: string): string {
  const line = oneLine(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...line.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}
