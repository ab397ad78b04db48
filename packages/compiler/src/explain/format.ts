import { isColorValue } from '../derive/color-value.js';
import type { ContrastPair, Location } from '../types.js';
import type { Explanation, NamedValue } from './explain.js';
import type { UseKind } from './uses.js';
import { valueText } from './value-text.js';

export interface ExplainFormat {
  /** Paints a heading. Default: as it is. */
  readonly heading?: (text: string) => string;
  /** Paints what matters less. Default: as it is. */
  readonly faint?: (text: string) => string;
  /** How many users and pairs to name before the rest is counted. Default: 12. */
  readonly limit?: number;
}

type Painted = Required<ExplainFormat>;

/** An explanation as text for a person. */
export function formatExplanation(explanation: Explanation, format: ExplainFormat = {}): string {
  const painted: Painted = { heading: same, faint: same, limit: 12, ...format };
  const sections = [
    [head(explanation, painted)],
    section('Value', valueLines(explanation, painted), painted),
    section(
      'Alias chain',
      explanation.aliasChain.map((step) => `→ ${namedText(step, painted)}`),
      painted,
    ),
    section('Derived', derivationLines(explanation, painted), painted),
    section('Layers, the last one wins', layerLines(explanation, painted), painted),
    section('Used by', userLines(explanation, painted), painted),
    section('Contrast pairs', pairLines(explanation, painted), painted),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const same = (text: string): string => text;

function section(title: string, lines: readonly string[], { heading }: Painted): string[] {
  return lines.length === 0 ? [] : [heading(title), ...lines.map((line) => `  ${line}`)];
}

function head({ token, type, contexts, description, deprecated }: Explanation, { heading, faint }: Painted): string {
  const where = Object.entries(contexts).map(([axis, context]) => `${axis} ${context}`);
  const lines = [`${heading(token)} ${faint([type, ...where].join(' · '))}`];
  if (description !== undefined) lines.push(description);
  if (deprecated !== undefined)
    lines.push(typeof deprecated === 'string' ? `Deprecated: ${deprecated}` : 'Deprecated.');
  return lines.join('\n');
}

function valueLines(explanation: Explanation, { faint }: Painted): string[] {
  const lines = [valueText(explanation.value)];
  const written = writtenText(explanation.written);
  lines.push(faint(`written as ${written} at ${placeText(explanation.location)}`));
  if (explanation.variable !== undefined) lines.push(faint(`in CSS var(${explanation.variable})`));
  return lines;
}

/** A `$value` as a person wrote it, in one line. */
export function writtenText(written: unknown): string {
  if (typeof written === 'string') return written;
  return isColorValue(written) || typeof written === 'number' ? valueText(written) : JSON.stringify(written);
}

function namedText({ token, value, location }: NamedValue, { faint }: Painted): string {
  return `${token} = ${valueText(value)} ${faint(placeText(location))}`;
}

function derivationLines({ derivation, inputs }: Explanation, painted: Painted): string[] {
  if (derivation === undefined) return [];
  const given = Object.entries(derivation.inputs).map(([name, value]) => `${name}: ${valueText(value)}`);
  return [
    `by ${derivation.kind}${derivation.note === undefined ? '' : `: ${derivation.note}`}`,
    ...given,
    ...inputs.map((input) => `from ${namedText(input, painted)}`),
  ];
}

function layerLines({ layers }: Explanation, { faint }: Painted): string[] {
  const width = Math.max(...layers.map(({ layer }) => layer.length));
  return layers.map(({ layer, raw, location, won }) => {
    const line = `${won ? '✓' : '✗'} ${layer.padEnd(width)}  ${writtenText(raw)}  ${placeText(location)}`;
    return won ? line : faint(line);
  });
}

const userNames: Readonly<Record<UseKind, string>> = {
  alias: 'is an alias of it',
  part: 'holds it as a part',
  derive: 'is computed from it',
  solve: 'is kept readable against it',
};

function userLines({ usedBy }: Explanation, { faint, limit }: Painted): string[] {
  return shortened(
    usedBy.map(({ token, kind }) => `${token} ${faint(userNames[kind])}`),
    limit,
  );
}

function pairLines({ pairs }: Explanation, { limit }: Painted): string[] {
  return shortened(pairs.map(pairText), limit);
}

/** `color.text.muted on color.surface.canvas 4.61 : 1 (4.5 asked for)`. */
export function pairText({ foreground, background, ratio, target }: ContrastPair): string {
  return `${ratio >= target ? '✓' : '✗'} ${foreground} on ${background} ${ratio} : 1 (${target} asked for)`;
}

function shortened(lines: readonly string[], limit: number): string[] {
  return lines.length <= limit ? [...lines] : [...lines.slice(0, limit), `… and ${lines.length - limit} more`];
}

/** `file:line:column`, which terminals and editors open. */
export function placeText({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}
