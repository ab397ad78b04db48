import { cell, code, details, collapsed, table } from './markdown-table.js';
import { changeKey, changeTexts, countText, distanceText, pairKey } from './lines.js';
import { allContexts, mergeContexts, scopeText } from './merge-contexts.js';
import { reason } from './text.js';
import type { ChangedToken, Difference, PairChange, ValueChange } from './types.js';

/**
 * Formats a difference as Markdown for a pull request. Breaking changes come first, then edited tokens, grouped by brand
 * and mode; dependent changes and long lists are collapsed. GitHub shows a swatch next to each `#rrggbb`.
 */
export function formatDiffMarkdown(difference: Difference): string {
  if (difference.bump === 'none') return '**Tokens:** no differences.\n';
  const { axes, pairs, components, contexts, added, deprecated, restored } = difference;
  const failing = pairs.worse.filter(isFailing);
  const parts = [
    `**Tokens:** ${countText(difference)}. Requires a **${difference.bump}** version.`,
    componentLine(components),
    table('Contrast below the required ratio', pairHeads, pairRows(failing, axes)),
    ...brokenTables(difference),
    ...changeParts(difference),
    table(
      'Contexts added',
      ['axis', 'context'],
      contexts.added.map(({ axis, context }) => [axis, code(context)]),
    ),
    table(
      'Deprecated',
      ['token', 'replacement'],
      deprecated.map((item) => [code(item.token), cell(reason(item.deprecated).slice(2))]),
    ),
    table(
      'No longer deprecated',
      ['token'],
      restored.map(({ token }) => [code(token)]),
    ),
    details(
      'Added',
      ['token', 'type'],
      added.map(({ token, type }) => [code(token), type]),
    ),
    details(
      'Pairs with less, but sufficient contrast',
      pairHeads,
      pairRows(
        pairs.worse.filter((pair) => !isFailing(pair)),
        axes,
      ),
    ),
    details('Pairs with more contrast', pairHeads, pairRows(pairs.better, axes)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const isFailing = ({ to, target }: PairChange): boolean => to < target;

function componentLine(components: Difference['components']): string {
  if (components.length === 0) return '';
  return `**Affected components:** ${components.map(({ component }) => code(component)).join(', ')}.`;
}

function brokenTables({ renamed, removed, contexts }: Difference): string[] {
  return [
    table(
      'Renamed',
      ['before', 'after'],
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
  ];
}

interface ChangeRow {
  readonly token: ChangedToken;
  readonly change: ValueChange;
  readonly place: string;
}

const changeHeads = ['token', 'before', 'after', 'difference'];

/**
 * Edited tokens, then dependent changes, which are collapsed if there are edited ones. One table for each combination of
 * contexts (`brand clay · mode dark`), changes in all contexts first.
 */
function changeParts({ changed, axes }: Difference): string[] {
  const rows = changed.flatMap((token) =>
    mergeContexts(token.changes, axes, changeKey).map(({ item, scope }): ChangeRow => ({
      token,
      change: item,
      place: scopeText(scope),
    })),
  );
  const edited = rows.filter(({ token }) => token.isEdited);
  const following = placeTables(
    'Changed',
    rows.filter(({ token }) => !token.isEdited),
  );
  const count = changed.filter(({ isEdited }) => !isEdited).length;
  if (edited.length === 0 || following.length === 0) return [...placeTables('Edited', edited), ...following];
  return [
    ...placeTables('Edited', edited),
    collapsed(`${count} dependent ${count === 1 ? 'token' : 'tokens'}`, following),
  ];
}

function placeTables(title: string, rows: readonly ChangeRow[]): string[] {
  const places = Map.groupBy(rows, ({ place }) => place);
  return [...places]
    .toSorted(([a], [b]) => Number(b === allContexts) - Number(a === allContexts) || (a > b ? 1 : -1))
    .map(([place, own]) => table(`${title}: ${cell(place)}`, changeHeads, own.map(changeRow)));
}

function changeRow({ token, change }: ChangeRow): string[] {
  const [from, to] = changeTexts(change);
  const type = token.typeBefore === undefined ? '' : `${token.typeBefore} → ${token.type}`;
  const distance = change.deltaE === undefined ? type : distanceText(change.deltaE);
  return [code(token.token), valueCell(from), valueCell(to), distance];
}

/** `#b3261e` in its own code span, so that GitHub shows a swatch; then the exact value. */
function valueCell(text: string): string {
  const [hex = '', ...rest] = text.split(' ');
  if (!/^#[0-9a-f]{6}$/u.test(hex) || rest.length === 0) return code(text);
  return `${code(hex)} ${cell(rest.join(' '))}`;
}

const pairHeads = ['foreground', 'background', 'contexts', 'before', 'after', 'required'];

function pairRows(pairs: readonly PairChange[], axes: Difference['axes']): string[][] {
  return mergeContexts(pairs, axes, pairKey).map(({ item, scope }) => [
    code(item.foreground),
    code(item.background),
    cell(scopeText(scope)),
    String(item.from),
    isFailing(item) ? `**${item.to}**` : String(item.to),
    String(item.target),
  ]);
}
