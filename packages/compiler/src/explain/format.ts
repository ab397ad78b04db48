import { isColorValue } from '../derive/color-value.js';
import { printableData } from '../diagnostics/printable.js';
import type { ContrastPair, Location } from '../types.js';
import type { ComponentUse } from '../usage/index.js';
import type { Explanation, NamedValue } from './explain.js';
import { alignRows, type Row } from './rows.js';
import type { UseKind } from './uses.js';
import { valueText, writtenText } from './value-text.js';

export interface ExplainFormat {
  /** Paints a heading. Default: as it is. */
  readonly heading?: (text: string) => string;
  /** Paints what matters less. Default: as it is. */
  readonly faint?: (text: string) => string;
  /** What stands before a colour, given as `#rrggbb`. Default: nothing. */
  readonly swatch?: (hex: string) => string;
  /** How many users, components and pairs to name before the rest is counted. Default: 12. */
  readonly limit?: number;
}

type Painted = Required<ExplainFormat>;

/** An explanation whose description is in lines. */
type Shown = Omit<Explanation, 'description'> & { readonly description?: readonly string[] | undefined };

/** An explanation as text for a person. */
export function formatExplanation(given: Explanation, format: ExplainFormat = {}): string {
  // What stands in a token file is shown, never obeyed. A description may have several lines.
  const explanation = printableData({ ...given, description: given.description?.split(/\r?\n/u) });
  const painted: Painted = { heading: same, faint: same, swatch: () => '', limit: 12, ...format };
  const sections: readonly [title: string, rows: readonly Row[], isLimited?: boolean][] = [
    ['Value', valueRows(explanation, painted)],
    ['Alias chain', explanation.aliasChain.map((step) => ['→', ...namedCells(step, painted)])],
    ['Derived', derivationRows(explanation, painted)],
    ['Layers, the last one wins', layerRows(explanation, painted)],
    ['Used by tokens', userRows(explanation, painted), true],
    ['Used by components', explanation.components.map((component) => componentCells(component, painted)), true],
    ['An edit of it reaches', reachRows(explanation, painted)],
    ['Contrast pairs', explanation.pairs.map((pair) => pairCells(pair, painted)), true],
  ];
  const told = sections.filter(([, rows]) => rows.length > 0);
  return [head(explanation, painted), ...told.map((section) => sectionText(section, painted))].join('\n\n');
}

const same = (text: string): string => text;

function sectionText(
  [title, rows, isLimited = false]: readonly [title: string, rows: readonly Row[], isLimited?: boolean],
  { heading, faint, limit }: Painted,
): string {
  const shown = isLimited ? rows.slice(0, limit) : rows;
  const rest = rows.length - shown.length;
  const lines = alignRows(shown).map((line) => `  ${line}`);
  return [heading(title), ...lines, ...(rest > 0 ? [faint(`  … and ${rest} more (--all)`)] : [])].join('\n');
}

function head({ token, type, contexts, description = [], deprecated }: Shown, { heading, faint }: Painted): string {
  const where = Object.entries(contexts).map(([axis, context]) => `${axis} ${context}`);
  const lines = [`${heading(token)} ${faint([type, ...where].join(' · '))}`];
  lines.push(...description);
  if (deprecated !== undefined)
    lines.push(typeof deprecated === 'string' ? `Deprecated: ${deprecated}` : 'Deprecated.');
  return lines.join('\n');
}

/** A composite has a row for each of its parts, with what is written there. */
function valueRows(explanation: Shown, painted: Painted): Row[] {
  const { value, written, variables = [] } = explanation;
  const place = placeText(explanation.location);
  const css = variables.map((name): Row => ['in CSS', `var(${name})`]);
  if (isComposite(value)) {
    const parts = isComposite(written) ? written : {};
    const rows = Object.entries(value).map(([name, part]): Row => [
      name,
      shownValue(part, painted),
      painted.faint(Object.hasOwn(parts, name) ? writtenText(parts[name]) : ''),
    ]);
    return [...rows, ['written at', painted.faint(place)], ...css];
  }
  return [['is', shownValue(value, painted)], ['written', writtenText(written), painted.faint(place)], ...css];
}

function isComposite(value: unknown): value is Record<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && !isColorValue(value) && !('unit' in value) && !('$ref' in value);
}

function shownValue(value: unknown, { swatch }: Painted): string {
  const text = valueText(value);
  return isColorValue(value) ? `${swatch(text.slice(0, '#rrggbb'.length))}${text}` : text;
}

function namedCells({ token, value, location }: NamedValue, painted: Painted): Row {
  return [token, shownValue(value, painted), painted.faint(placeText(location))];
}

function derivationRows({ derivation, inputs }: Shown, painted: Painted): Row[] {
  if (derivation === undefined) return [];
  const { kind, note, seed } = derivation;
  const hasTargets = inputs.some((input) => labelOf(input) === 'target');
  const given = Object.entries(derivation.inputs).filter(
    ([name]) => name !== 'seed' && !(name === 'target' && hasTargets),
  );
  return [
    ['by', note === undefined ? kind : `${kind}: ${note}`],
    ...(seed === undefined ? [] : [['seed', seed]]),
    ...given.map(([name, value]): Row => [name, isColorValue(value) ? shownValue(value, painted) : valueText(value)]),
    ...alignRows(inputs.map((input) => inputCells(input, painted))).map((line, index): Row => [
      labelOf(inputs[index]!),
      line,
    ]),
  ];
}

function labelOf({ kind, value }: Explanation['inputs'][number]): string {
  if (kind === 'derive') return 'from';
  return isColorValue(value) ? 'against' : 'target';
}

function inputCells(input: Explanation['inputs'][number], painted: Painted): Row {
  const [token = '', value = '', place = ''] = namedCells(input, painted);
  return [token, value, input.ratio === undefined ? '' : `${input.ratio} : 1`, place];
}

function layerRows({ layers }: Shown, { faint }: Painted): Row[] {
  return layers.map(({ layer, raw, location, won }) => {
    const cells = [won ? '✓' : '✗', layer, shortened(writtenText(raw)), placeText(location)];
    return won ? cells : cells.map(faint);
  });
}

/** Composites are long, and the place says where the rest stands. */
function shortened(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}

const userNames: Readonly<Record<UseKind, string>> = {
  alias: 'is an alias of it',
  part: 'holds it as a part',
  derive: 'is computed from it',
  solve: 'is kept readable against it',
};

/** A token that uses it in several ways is one row; the place is the first of them. */
function userRows({ usedBy }: Shown, { faint }: Painted): Row[] {
  return [...Map.groupBy(usedBy, ({ token }) => token)].map(([token, uses]) => [
    token,
    uses.map(({ kind }) => userNames[kind]).join(', '),
    faint(placeText(uses[0]!.location)),
  ]);
}

/** Told where something follows that is not named above. */
function reachRows({ reach, usedBy, components }: Shown, { limit }: Painted): Row[] {
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

/** A component with the properties in which it reads the variable; the place is the first of them. */
function componentCells({ component, uses }: ComponentUse, { faint }: Painted): Row {
  const properties = [...new Set(uses.map(({ property, pseudo }) => `${property}${pseudo && ` of ${pseudo}`}`))];
  const states = [...new Set(uses.flatMap(({ conditions }) => conditions))];
  const [first] = uses;
  return [
    component,
    properties.join(', '),
    shortened(states.join(' ')),
    faint(first === undefined ? '' : `${placeText(first.location)}${uses.length > 1 ? ` +${uses.length - 1}` : ''}`),
  ];
}

function pairCells({ foreground, background, ratio, target }: ContrastPair, { faint }: Painted): Row {
  return [ratio >= target ? '✓' : '✗', `${foreground} on ${background}`, `${ratio} : 1`, faint(`${target} asked for`)];
}

/** `file:line:column`, which terminals and editors open. */
export function placeText({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}
