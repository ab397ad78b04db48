import { isColorValue, type ContrastPair } from '@wusum/dtcg';
import { isRecord } from '@wusum/dtcg/internal';
import { locationText, printableData } from '@wusum/diagnostics';
import type { ComponentUse } from '@wusum/lint';
import type { Explanation, NamedValue } from './explain.js';
import { alignRows, type Row } from './rows.js';
import type { UseKind } from './uses.js';
import { valueText, writtenText } from './value-text.js';

export interface ExplainFormat {
  /** Styles a heading. Default: plain. */
  readonly heading?: (text: string) => string;
  /** Styles secondary text. Default: plain. */
  readonly faint?: (text: string) => string;
  /** Text before a colour, given as `#rrggbb`. Default: none. */
  readonly swatch?: (hex: string) => string;
  /** Maximum number of listed uses, components and pairs; the rest is counted. Default: 12. */
  readonly limit?: number;
}

type Styled = Required<ExplainFormat>;

/** An explanation with its description split into lines. */
type Shown = Omit<Explanation, 'description'> & { readonly description?: readonly string[] | undefined };

/** Formats an explanation as text for a terminal. */
export function formatExplanation(given: Explanation, format: ExplainFormat = {}): string {
  // Control characters of token files are not printed. A description may have several lines.
  const explanation = printableData({ ...given, description: given.description?.split(/\r?\n/u) });
  const styled: Styled = { heading: same, faint: same, swatch: () => '', limit: 12, ...format };
  const sections: readonly [title: string, rows: readonly Row[], isLimited?: boolean][] = [
    ['Value', valueRows(explanation, styled)],
    ['Alias chain', explanation.aliasChain.map((step) => ['→', ...namedCells(step, styled)])],
    ['Derived', derivationRows(explanation, styled)],
    ['Layers, last one wins', layerRows(explanation, styled)],
    ['Used by tokens', userRows(explanation, styled), true],
    ['Used by components', explanation.components.map((component) => componentCells(component, styled)), true],
    ['Affected by a change', reachRows(explanation, styled)],
    ['Contrast pairs', explanation.pairs.map((pair) => pairCells(pair, styled)), true],
  ];
  const shown = sections.filter(([, rows]) => rows.length > 0);
  return [head(explanation, styled), ...shown.map((section) => sectionText(section, styled))].join('\n\n');
}

const same = (text: string): string => text;

function sectionText(
  [title, rows, isLimited = false]: readonly [title: string, rows: readonly Row[], isLimited?: boolean],
  { heading, faint, limit }: Styled,
): string {
  const shown = isLimited ? rows.slice(0, limit) : rows;
  const rest = rows.length - shown.length;
  const lines = alignRows(shown).map((line) => `  ${line}`);
  return [heading(title), ...lines, ...(rest > 0 ? [faint(`  … and ${rest} more (--all)`)] : [])].join('\n');
}

function head({ token, type, contexts, description = [], deprecated }: Shown, { heading, faint }: Styled): string {
  const where = Object.entries(contexts).map(([axis, context]) => `${axis} ${context}`);
  const lines = [`${heading(token)} ${faint([type, ...where].join(' · '))}`];
  lines.push(...description);
  if (deprecated !== undefined)
    lines.push(typeof deprecated === 'string' ? `Deprecated: ${deprecated}` : 'Deprecated.');
  return lines.join('\n');
}

/** A composite has a row for each part. What is written is shown where it differs from the value. */
function valueRows(explanation: Shown, styled: Styled): Row[] {
  const { value, written, variables = [] } = explanation;
  const place = locationText(explanation.location);
  const css = variables.map((name): Row => ['in CSS', `var(${name})`]);
  if (isComposite(value)) {
    const parts = isComposite(written) ? written : {};
    const rows = Object.entries(value).map(([name, part]): Row => [
      name,
      shownValue(part, styled),
      styled.faint(Object.hasOwn(parts, name) ? otherText(parts[name], part) : ''),
    ]);
    return [...rows, ['defined at', styled.faint(place)], ...css];
  }
  const other = otherText(written, value);
  if (other === '') return [['value', shownValue(value, styled), styled.faint(place)], ...css];
  return [['value', shownValue(value, styled)], ['written', other, styled.faint(place)], ...css];
}

/** What is written, or nothing if it is the value. */
function otherText(written: unknown, value: unknown): string {
  const text = writtenText(written);
  return text === valueText(value) ? '' : text;
}

function isComposite(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && !isColorValue(value) && !('unit' in value) && !('$ref' in value);
}

function shownValue(value: unknown, { swatch }: Styled): string {
  const text = valueText(value);
  return isColorValue(value) ? `${swatch(text.slice(0, '#rrggbb'.length))}${text}` : text;
}

function namedCells({ token, value, location }: NamedValue, styled: Styled): Row {
  return [token, shownValue(value, styled), styled.faint(locationText(location))];
}

function derivationRows({ derivation, inputs }: Shown, styled: Styled): Row[] {
  if (derivation === undefined) return [];
  const { kind, note, seed } = derivation;
  const hasTargets = inputs.some((input) => labelOf(input) === 'target');
  const given = Object.entries(derivation.inputs).filter(
    ([name]) => name !== 'seed' && !(name === 'target' && hasTargets),
  );
  return [
    ['by', note === undefined ? kind : `${kind}: ${note}`],
    ...(seed === undefined ? [] : [['seed', seed]]),
    ...given.map(([name, value]): Row => [name, isColorValue(value) ? shownValue(value, styled) : valueText(value)]),
    ...alignRows(inputs.map((input) => inputCells(input, styled))).map((line, index): Row => [
      labelOf(inputs[index]!),
      line,
    ]),
  ];
}

function labelOf({ kind, value }: Explanation['inputs'][number]): string {
  if (kind === 'derive') return 'from';
  return isColorValue(value) ? 'against' : 'target';
}

function inputCells(input: Explanation['inputs'][number], styled: Styled): Row {
  const [token = '', value = '', place = ''] = namedCells(input, styled);
  return [token, value, input.ratio === undefined ? '' : `${input.ratio}:1`, place];
}

function layerRows({ layers }: Shown, { faint }: Styled): Row[] {
  return layers.map(({ layer, raw, location, won }) => {
    const cells = [won ? '✓' : '✗', layer, shortened(writtenText(raw)), locationText(location)];
    return won ? cells : cells.map(faint);
  });
}

/** Long text is cut; the place shows where the rest is. */
function shortened(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}

const userNames: Readonly<Record<UseKind, string>> = {
  alias: 'is an alias of it',
  part: 'contains it',
  derive: 'is derived from it',
  solve: 'is solved against it',
};

/** One row for each token, with all its kinds of use; the place is the first one. */
function userRows({ usedBy }: Shown, { faint }: Styled): Row[] {
  return [...Map.groupBy(usedBy, ({ token }) => token)].map(([token, uses]) => [
    token,
    uses.map(({ kind }) => userNames[kind]).join(', '),
    faint(locationText(uses[0]!.location)),
  ]);
}

/** Only if there is more than the direct uses above. */
function reachRows({ reach, usedBy, components }: Shown, { limit }: Styled): Row[] {
  const isMore = reach.tokens.length > usedBy.length || reach.components.length > components.length;
  if (!isMore) return [];
  const names = (list: readonly string[]): string =>
    [...list.slice(0, limit), ...(list.length > limit ? ['…'] : [])].join(', ');
  return [
    [countText(reach.tokens.length, 'token'), names(reach.tokens)],
    ...(reach.components.length === 0
      ? []
      : [[countText(reach.components.length, 'component'), names(reach.components)]]),
  ];
}

function countText(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** A component with the properties that read the variable; the place is the first one. */
function componentCells({ component, uses }: ComponentUse, { faint }: Styled): Row {
  const properties = [...new Set(uses.map(({ property, pseudo }) => `${property}${pseudo && ` of ${pseudo}`}`))];
  const states = [...new Set(uses.flatMap(({ conditions }) => conditions))];
  const [first] = uses;
  return [
    component,
    properties.join(', '),
    shortened(states.join(' ')),
    faint(first === undefined ? '' : `${locationText(first.location)}${uses.length > 1 ? ` +${uses.length - 1}` : ''}`),
  ];
}

function pairCells({ foreground, background, ratio, target }: ContrastPair, { faint }: Styled): Row {
  return [ratio >= target ? '✓' : '✗', `${foreground} on ${background}`, `${ratio}:1`, faint(`required ${target}:1`)];
}
