import type { MissingFont } from '@wusum/lint';
import type { SourceFiles } from '@wusum/diagnostics';

/** A finding: `file:line:column`, the values that its message has, and its contexts as `[mode dark]`. */
export type WantedFinding = readonly [place: string, ...values: string[]];

/** The input of a rule and the findings that it has to report. */
export interface RuleCase {
  /** The title of the case, as a phrase. */
  readonly name: string;
  /** Content of `tokens.json`. */
  readonly tokens: object;
  /** Axis → context → what `<axis>.<context>.json` overrides. */
  readonly contexts?: Readonly<Record<string, Readonly<Record<string, object>>>>;
  /** Content of `brand.json`. */
  readonly brand?: object;
  /** Content of `styles.css`. */
  readonly styles?: string;
  /** Families of fontsource packages. */
  readonly fonts?: readonly string[];
  /** Families whose font packages are not installed. */
  readonly missingFonts?: readonly MissingFont[];
  readonly options?: Readonly<Record<string, unknown>>;
  /** Expected findings; empty for an accepted case. */
  readonly want: readonly WantedFinding[];
}

/** The files of a case and the entry file. */
export function filesOf({ tokens, contexts = {}, brand }: RuleCase): {
  readonly files: SourceFiles;
  readonly entry: string;
} {
  const files: Record<string, string> = { 'tokens.json': print(tokens) };
  if (brand !== undefined) files['brand.json'] = print(brand);
  else if (Object.keys(contexts).length === 0) return { files, entry: 'tokens.json' };
  const content = brand && { $extensions: { 'org.wusum': { content: ['brand.json'] } } };
  const modifiers = Object.entries(contexts).map(([axis, values]) => {
    const entries = Object.entries(values).map(([context, overrides]) => {
      const name = `${axis}.${context}.json`;
      if (Object.keys(overrides).length === 0) return [context, []] as const;
      files[name] = print(overrides);
      return [context, [{ $ref: name }]] as const;
    });
    return [axis, { contexts: Object.fromEntries(entries), default: Object.keys(values)[0] }] as const;
  });
  files['x.resolver.json'] = print({
    version: '2025.10',
    sets: { base: { sources: [{ $ref: 'tokens.json' }], ...content } },
    modifiers: Object.fromEntries(modifiers),
    resolutionOrder: [{ $ref: '#/sets/base' }, ...modifiers.map(([axis]) => ({ $ref: `#/modifiers/${axis}` }))],
  });
  return { files, entry: 'x.resolver.json' };
}

/** JSON as people write tokens: a value without objects is on one line. */
export function print(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const short = inline(value);
  const entries = Object.entries(value);
  if (entries.length === 0 || Array.isArray(value)) return short;
  const isToken = '$value' in value && short.length < 100;
  const isFlat = entries.every(([, part]) => typeof part !== 'object' || part === null) && !('$type' in value);
  if (isToken || isFlat) return short;
  const lines = entries.map(([name, part]) => `${indent}  ${JSON.stringify(name)}: ${print(part, `${indent}  `)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${inline(part)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

export const oklch = (lightness: number, chroma: number, hue: number, alpha?: number): object => ({
  colorSpace: 'oklch',
  components: [lightness, chroma, hue],
  ...(alpha !== undefined && { alpha }),
});

export const px = (value: number): object => ({ value, unit: 'px' });

export const ms = (value: number): object => ({ value, unit: 'ms' });
