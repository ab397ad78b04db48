import { cell, code, details, folded, table } from './markdown-table.js';
import { changeKey, changeTexts, countText, distanceText, pairKey } from './lines.js';
import { mergeContexts, scopeText } from './merge-contexts.js';
import { reason } from './text.js';
import type { ChangedToken, Difference, PairChange, ValueChange } from './types.js';

/**
 * A difference as Markdown for a pull request. What breaks comes first, then what was edited; changes stand below the
 * brand and mode that they are seen in, colour beside colour; what follows and what is long is folded. GitHub shows a swatch beside each `#rrggbb`.
 */
export function formatDiffMarkdown(difference: Difference): string {
  if (difference.bump === 'none') return '**Tokens:** nothing differs.\n';
  const { axes, pairs, components, contexts, added, deprecated, restored } = difference;
  const failing = pairs.worse.filter(isFailing);
  const parts = [
    `**Tokens:** ${countText(difference)}. Asks for a **${difference.bump}** version.`,
    componentLine(components),
    table('Contrast below what is asked for', pairHeads, pairRows(failing, axes)),
    ...brokenTables(difference),
    ...changeParts(difference),
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
    details(
      'added',
      ['token', 'type'],
      added.map(({ token, type }) => [code(token), type]),
    ),
    details(
      'pairs with less contrast, enough still',
      pairHeads,
      pairRows(
        pairs.worse.filter((pair) => !isFailing(pair)),
        axes,
      ),
    ),
    details('pairs with more contrast', pairHeads, pairRows(pairs.better, axes)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const isFailing = ({ to, target }: PairChange): boolean => to < target;

function componentLine(components: Difference['components']): string {
  if (components.length === 0) return '';
  return `**Components that show it:** ${components.map(({ component }) => code(component)).join(', ')}.`;
}

function brokenTables({ renamed, removed, contexts }: Difference): string[] {
  return [
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
  ];
}

interface ChangeRow {
  readonly token: ChangedToken;
  readonly change: ValueChange;
  readonly place: string;
}

const changeHeads = ['token', 'before', 'now', 'difference'];

/**
 * What was edited, and then, folded where something was edited, what follows from it. One table for each place where
 * something is seen (`brand clay · mode dark`), what is everywhere first.
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
  return [...placeTables('Edited', edited), folded(`${count} more follow from it`, following)];
}

function placeTables(title: string, rows: readonly ChangeRow[]): string[] {
  const places = Map.groupBy(rows, ({ place }) => place);
  return [...places]
    .toSorted(([a], [b]) => Number(b === 'everywhere') - Number(a === 'everywhere') || (a < b ? -1 : 1))
    .map(([place, own]) => table(`${title}: ${cell(place)}`, changeHeads, own.map(changeRow)));
}

function changeRow({ token, change }: ChangeRow): string[] {
  const [from, to] = changeTexts(change);
  const type = token.typeBefore === undefined ? '' : `${token.typeBefore} → ${token.type}`;
  const distance = change.deltaE === undefined ? type : distanceText(change.deltaE);
  return [code(token.token), valueCell(from), valueCell(to), distance];
}

/** `#b3261e` in a code span of its own, so that it gets its swatch; the exact value behind it. */
function valueCell(text: string): string {
  const [hex = '', ...rest] = text.split(' ');
  if (!/^#[0-9a-f]{6}$/u.test(hex) || rest.length === 0) return code(text);
  return `${code(hex)} ${cell(rest.join(' '))}`;
}

const pairHeads = ['text', 'ground', 'where', 'before', 'now', 'asked for'];

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
