import { printableData } from '../diagnostics/printable.js';
import { changeKey, changeTexts, countText, distanceText, pairChangeText, pairKey } from './lines.js';
import { mergeContexts, scopeText } from './merge-contexts.js';
import type { ChangedToken, Difference, PairChange } from './types.js';

export interface DiffTextFormat {
  /** Paints a heading. Default: as it is. */
  readonly heading?: (text: string) => string;
  /** Paints what matters less. Default: as it is. */
  readonly faint?: (text: string) => string;
  /** How many contrast pairs to name before the rest is counted. Default: 20. */
  readonly limit?: number;
}

type Painted = Required<DiffTextFormat>;

/** A difference as text for a person. */
export function formatDiff(given: Difference, format: DiffTextFormat = {}): string {
  const difference = printableData(given);
  const painted: Painted = { heading: same, faint: same, limit: 20, ...format };
  if (difference.bump === 'none') return 'Nothing differs.';
  const { axes, renamed, added, removed, deprecated, restored, contexts, pairs } = difference;
  const sections: readonly [title: string, lines: readonly string[]][] = [
    ['Renamed', renamed.map(({ from, to, isDeclared }) => `${from} → ${to}${isDeclared ? '' : ' (same values)'}`)],
    ['Removed', removed.map(({ token, type }) => `- ${token} ${painted.faint(type)}`)],
    ['Contexts removed', contexts.removed.map(({ axis, context }) => `- ${axis} ${context}`)],
    ['Added', added.map(({ token, type }) => `+ ${token} ${painted.faint(type)}`)],
    ['Contexts added', contexts.added.map(({ axis, context }) => `+ ${axis} ${context}`)],
    ['Deprecated', deprecated.map((item) => `${item.token}${reason(item.deprecated)}`)],
    ['No longer deprecated', restored.map(({ token }) => token)],
    ['Changed', changedLinesOf(difference, painted)],
    ['Contrast worse', pairLines(pairs.worse, axes, painted)],
    ['Contrast better', pairLines(pairs.better, axes, painted)],
    [
      'Components touched',
      difference.components.map((item) => `${item.component} ${painted.faint(item.tokens.join(', '))}`),
    ],
  ];
  const told = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => sectionText(title, lines, painted));
  return [...told, `${countText(difference)}. Asks for a ${painted.heading(difference.bump)} version.`].join('\n\n');
}

const same = (text: string): string => text;

export function reason(deprecated: boolean | string | undefined): string {
  return typeof deprecated === 'string' ? `: ${deprecated}` : '';
}

function sectionText(title: string, lines: readonly string[], { heading, limit: most }: Painted): string {
  const limit = title.startsWith('Contrast') ? most : Infinity;
  const shown = lines.slice(0, limit).map((line) => `  ${line}`);
  const rest = lines.length - shown.length;
  return [heading(title), ...shown, ...(rest > 0 ? [`  … and ${rest} more`] : [])].join('\n');
}

/** What was edited comes before what follows from it. */
function changedLinesOf({ changed, axes }: Difference, painted: Painted): string[] {
  const inOrder = changed.toSorted((a, b) => Number(b.isEdited) - Number(a.isEdited));
  return inOrder.flatMap((token) => changedLines(token, axes, painted));
}

function changedLines(
  { token, type, typeBefore, isEdited, changes }: ChangedToken,
  axes: Difference['axes'],
  { faint }: Painted,
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

function pairLines(pairs: readonly PairChange[], axes: Difference['axes'], { faint }: Painted): string[] {
  return mergeContexts(pairs, axes, pairKey).map(
    ({ item, scope }) => `${pairChangeText(item)}  ${faint(scopeText(scope))}`,
  );
}
