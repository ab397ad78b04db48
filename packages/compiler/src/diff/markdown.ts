import { changeTexts, contextsText, countText } from './lines.js';
import { reason } from './text.js';
import type { Difference, PairChange } from './types.js';

/** How many rows a table shows before the rest is counted: a comment on a pull request is limited in length. */
const mostRows = 100;

/** A difference as Markdown for a pull request: a line that sums up, and a table for each kind. */
export function formatDiffMarkdown(difference: Difference): string {
  if (difference.bump === 'none') return '**Tokens:** nothing differs.\n';
  const { renamed, added, removed, deprecated, restored, changed, contexts, pairs } = difference;
  const parts = [
    `**Tokens:** ${countText(difference)}. Asks for a **${difference.bump}** version.`,
    table(
      'Renamed',
      ['before', 'now'],
      renamed.map(({ from, to }) => [code(from), code(to)]),
    ),
    table(
      'Removed',
      ['token', 'type'],
      removed.map(({ token, type }) => [code(token), type]),
    ),
    table(
      'Contexts removed',
      ['axis', 'context'],
      contexts.removed.map(({ axis, context }) => [axis, code(context)]),
    ),
    table(
      'Added',
      ['token', 'type'],
      added.map(({ token, type }) => [code(token), type]),
    ),
    table(
      'Contexts added',
      ['axis', 'context'],
      contexts.added.map(({ axis, context }) => [axis, code(context)]),
    ),
    table(
      'Deprecated',
      ['token', 'instead'],
      deprecated.map((item) => [code(item.token), cell(reason(item.deprecated).slice(2))]),
    ),
    table(
      'No longer deprecated',
      ['token'],
      restored.map(({ token }) => [code(token)]),
    ),
    table(
      'Changed',
      ['token', 'where', 'before', 'now', 'ΔE2000'],
      changed.flatMap(({ token, changes }) =>
        changes.map((change) => {
          const [from, to] = changeTexts(change);
          return [code(token), cell(contextsText(change.contexts)), code(from), code(to), String(change.deltaE ?? '')];
        }),
      ),
    ),
    pairTable('Contrast worse', pairs.worse),
    pairTable('Contrast better', pairs.better),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function pairTable(title: string, pairs: readonly PairChange[]): string {
  const rows = pairs.map(({ foreground, background, contexts, from, to, target }) => [
    code(foreground),
    code(background),
    cell(contextsText(contexts)),
    String(from),
    to < target ? `**${to}**` : String(to),
    String(target),
  ]);
  return table(title, ['text', 'ground', 'where', 'before', 'now', 'asked for'], rows);
}

function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rest = rows.length - mostRows;
  const lines = [
    `### ${title}`,
    '',
    row(heads),
    row(heads.map(() => '---')),
    ...rows.slice(0, mostRows).map(row),
    ...(rest > 0 ? ['', `… and ${rest} more.`] : []),
  ];
  return lines.join('\n');
}

/** Text in a cell: what would end the cell, start markup or mention somebody is taken for what it is. */
function cell(text: string): string {
  return text.replaceAll(/[\r\n]+/gu, ' ').replaceAll(/[\\`*_{}[\]<>|#@~]/gu, (character) => `\\${character}`);
}

/** Text as code, whatever is in it. */
function code(text: string): string {
  const line = text.replaceAll(/[\r\n]+/gu, ' ').replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...line.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}
