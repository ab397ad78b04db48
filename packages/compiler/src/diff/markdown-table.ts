import { printable } from '../diagnostics/printable.js';

/** How many rows a table shows before the rest is counted: a comment on a pull request is limited in length. */
const mostRows = 100;

/** A table below its heading; nothing where there is no row. */
export function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : [`### ${title}`, '', ...tableLines(heads, rows)].join('\n');
}

/** A table that is opened by a click, with the number of its rows; nothing where there is no row. */
export function details(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const summary = `<details><summary>${rows.length} ${title}</summary>`;
  return [summary, '', ...tableLines(heads, rows), '', '</details>'].join('\n');
}

/** Several parts that are opened by a click. */
export function folded(title: string, parts: readonly string[]): string {
  return [`<details><summary>${title}</summary>`, ...parts, '</details>'].join('\n\n');
}

function tableLines(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rest = rows.length - mostRows;
  return [
    line(heads),
    line(heads.map(() => '---')),
    ...rows.slice(0, mostRows).map(line),
    ...(rest > 0 ? ['', `… and ${rest} more.`] : []),
  ];
}

function oneLine(text: string): string {
  return printable(text.replaceAll(/[\r\n]+/gu, ' '));
}

/** Text in a cell: what would end the cell, start markup or mention somebody is taken for what it is. */
export function cell(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_{}[\]<>|#@~]/gu, (character) => `\\${character}`);
}

/** Text as code, whatever is in it. */
export function code(text: string): string {
  const line = oneLine(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...line.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}
