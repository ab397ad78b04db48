import { printableData } from '@wusum/diagnostics';
import { changeKey, changeTexts, countText, distanceText, pairChangeText, pairKey } from './lines.js';
import { mergeContexts, scopeText } from './merge-contexts.js';
import type { ChangedToken, Difference, PairChange } from './types.js';

export interface DiffTextFormat {
  /** Styles a heading. Default: plain. */
  readonly heading?: (text: string) => string;
  /** Styles secondary text. Default: plain. */
  readonly faint?: (text: string) => string;
  /** Maximum number of listed contrast pairs; the rest is counted. Default: 20. */
  readonly limit?: number;
}

type Styled = Required<DiffTextFormat>;

/** Formats a difference as text for a terminal. */
export function formatDiff(given: Difference, format: DiffTextFormat = {}): string {
  const difference = printableData(given);
  const styled: Styled = { heading: same, faint: same, limit: 20, ...format };
  if (difference.bump === 'none') return 'No differences.';
  const { axes, renamed, added, removed, deprecated, restored, contexts, pairs } = difference;
  const sections: readonly [title: string, lines: readonly string[]][] = [
    ['Renamed', renamed.map(({ from, to, isDeclared }) => `${from} → ${to}${isDeclared ? '' : ' (same values)'}`)],
    ['Removed', removed.map(({ token, type }) => `- ${token} ${styled.faint(type)}`)],
    ['Contexts removed', contexts.removed.map(({ axis, context }) => `- ${axis} ${context}`)],
    ['Added', added.map(({ token, type }) => `+ ${token} ${styled.faint(type)}`)],
    ['Contexts added', contexts.added.map(({ axis, context }) => `+ ${axis} ${context}`)],
    ['Deprecated', deprecated.map((item) => `${item.token}${reason(item.deprecated)}`)],
    ['No longer deprecated', restored.map(({ token }) => token)],
    ['Changed', changedLinesOf(difference, styled)],
    ['Contrast worse', pairLines(pairs.worse, axes, styled)],
    ['Contrast better', pairLines(pairs.better, axes, styled)],
    [
      'Affected components',
      difference.components.map((item) => `${item.component} ${styled.faint(item.tokens.join(', '))}`),
    ],
  ];
  const shown = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => sectionText(title, lines, styled));
  return [...shown, `${countText(difference)}. Requires a ${styled.heading(difference.bump)} version.`].join('\n\n');
}

const same = (text: string): string => text;

export function reason(deprecated: boolean | string | undefined): string {
  return typeof deprecated === 'string' ? `: ${deprecated}` : '';
}

function sectionText(title: string, lines: readonly string[], { heading, limit: maxPairs }: Styled): string {
  const limit = title.startsWith('Contrast') ? maxPairs : Infinity;
  const shown = lines.slice(0, limit).map((line) => `  ${line}`);
  const rest = lines.length - shown.length;
  return [heading(title), ...shown, ...(rest > 0 ? [`  … and ${rest} more`] : [])].join('\n');
}

/** Edited tokens first, then the tokens that depend on them. */
function changedLinesOf({ changed, axes }: Difference, styled: Styled): string[] {
  const inOrder = changed.toSorted((a, b) => Number(b.isEdited) - Number(a.isEdited));
  return inOrder.flatMap((token) => changedLines(token, axes, styled));
}

function changedLines(
  { token, type, typeBefore, isEdited, changes }: ChangedToken,
  axes: Difference['axes'],
  { faint }: Styled,
): string[] {
  const head = `${token}${typeBefore === undefined ? '' : ` (${typeBefore} → ${type})`}${isEdited ? ` ${faint('edited')}` : ''}`;
  return [
    head,
    ...mergeContexts(changes, axes, changeKey).map(({ item, scope }) => {
      const [from, to] = changeTexts(item);
      const distance = item.deltaE === undefined ? '' : `  ${distanceText(item.deltaE)}`;
      return `  ${from} → ${to}${distance}  ${faint(scopeText(scope))}`;
    }),
  ];
}

function pairLines(pairs: readonly PairChange[], axes: Difference['axes'], { faint }: Styled): string[] {
  return mergeContexts(pairs, axes, pairKey).map(
    ({ item, scope }) => `${pairChangeText(item)}  ${faint(scopeText(scope))}`,
  );
}
