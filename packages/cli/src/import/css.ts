import type { Location } from '@wusum/diagnostics';
import { splitTop, unescapeIdent } from '@wusum/dtcg/internal';
import { type CustomProperty, scanCss } from './css-scan.js';
import { Names } from './names.js';
import {
  nameOf,
  singleSet,
  type ImportReporter,
  type RawModifier,
  type RawSet,
  type RawSystem,
  type RawToken,
} from './raw.js';
import { readDimension } from './readers.js';

/** Where a property is declared: everywhere, in a color scheme, or below other selectors and at-rules. */
type Context = { readonly axis: 'base' | 'mode' | 'context'; readonly name: string };

const base: Context = { axis: 'base', name: '' };

/** The names that values may refer to. */
export interface KnownNames {
  readonly names: ReadonlySet<string>;
  /** Keys of properties that hold the channels of a colour. */
  readonly channels: ReadonlySet<string>;
}

/** Makes tokens that refer to custom properties. */
export type MoreTokens = (known: KnownNames) => readonly RawToken[];

interface Declared extends CustomProperty {
  readonly context: Context;
  /** Whether it is the dark half of `light-dark()`, which a later declaration of the same rule replaces, too. */
  readonly isHalf?: boolean;
}

/**
 * Reads the custom properties of style sheets. A hyphen separates groups where several names share the part before it:
 * `--color-text-muted` becomes `color.text-muted` or `color.text.muted`, depending on the other names. Other values in
 * other rules become contexts of a modifier.
 *
 * @param more further tokens that apply everywhere and may refer to the properties
 */
export function readCss(
  files: readonly { readonly file: string; readonly text: string }[],
  reporter: ImportReporter,
  more: MoreTokens = () => [],
): RawSystem {
  const reportOpen = (location: Location): void =>
    reporter.add('WS-I001', 'A comment has no end, so nothing after it is read.', {
      location,
      why: 'In CSS a comment without an end goes to the end of the file.',
      fix: 'Write */ where the comment ends.',
    });
  const scanned = files.flatMap(({ file, text }) => scanCss(file, text, reportOpen)).flatMap(bySchemes);
  const declared = inContexts(scanned);
  const last = new Map<string, Declared>();
  let total = 0;
  for (const each of declared) {
    const key = JSON.stringify([each.context, each.name]);
    const former = last.get(key);
    const dark = JSON.stringify([{ axis: 'mode', name: 'dark' }, each.name]);
    const half = each.context === base ? last.get(dark) : undefined;
    if (half?.isHalf) {
      last.delete(dark);
      reportReplaced(half, each, reporter);
    }
    if (former?.value === each.value) continue;
    total += 1;
    const isWeaker = former?.isImportant === true && !each.isImportant;
    if (former !== undefined) reportReplaced(isWeaker ? each : former, isWeaker ? former : each, reporter);
    if (!isWeaker) last.set(key, each);
  }
  return systemOf([...last.values()], total, files[0]?.file ?? '', more);
}

function reportReplaced(former: Declared, later: Declared, reporter: ImportReporter): void {
  reporter.add('WS-I006', `--${former.name}: ${former.value} is replaced in the same rule or another one.`, {
    location: former.location,
    related: [{ message: 'the value that applies', location: later.location }],
    why: 'In CSS the last declaration applies, or the last one with !important.',
    fix: 'Delete one of the two.',
  });
}

/** `light-dark()` is a value for each color scheme. */
function bySchemes(property: CustomProperty): Declared[] {
  const context = contextOf(property.scope);
  const inner = /^light-dark\(([\s\S]*)\)$/iu.exec(property.value)?.[1];
  const [light, dark, ...more] = inner === undefined ? [] : splitTop(inner, ',');
  const isSplit = light !== undefined && dark !== undefined && more.length === 0 && context.axis !== 'context';
  if (!isSplit) return [{ ...property, context }];
  if (context.axis === 'mode')
    return [{ ...property, value: (context.name === 'dark' ? dark : light).trim(), context }];
  return [
    { ...property, value: light.trim(), context },
    { ...property, value: dark.trim(), context: { axis: 'mode', name: 'dark' }, isHalf: true },
  ];
}

const everywhere = /^(?::root|html|:host|body|\*|:where\((?::root|html)\))$/iu;

/** What says that a selector or a media query is about color schemes, and nothing else. */
const schemeWords =
  /@media|@variant|prefers-color-scheme|data-[\w-]+|class|:root|html|body|:where|:is|theme|mode|scheme|appearance|[^\p{L}\d]|dark|light/giu;

function contextOf(scope: readonly string[]): Context {
  const positive = scope.map((each) => each.replaceAll(/(?<=[^\s,]):not\((?:[^()]|\([^()]*\))*\)/giu, ''));
  const rest = positive.filter((each) => {
    if (/^@(?:layer|theme|property)\b/iu.test(each)) return false;
    return !splitTop(each, ',').some((selector) => everywhere.test(selector.trim()));
  });
  if (rest.length === 0) return base;
  const text = rest.join(' ');
  const scheme = [...text.matchAll(/(?<![\p{L}\d-])(dark|light)(?![\p{L}\d-])/giu)].map(([name]) => name.toLowerCase());
  const others = text.replaceAll(schemeWords, '');
  if (new Set(scheme).size === 1 && others === '') return { axis: 'mode', name: scheme[0]! };
  return { axis: 'context', name: text };
}

/** A name that only one rule sets needs no context: it is often set where it is used. */
function inContexts(declared: readonly Declared[]): Declared[] {
  const rules = new Map<string, Set<string>>();
  for (const { name, context } of declared) {
    const set = rules.get(name) ?? new Set();
    rules.set(name, set.add(JSON.stringify(context)));
  }
  return declared.map((each) => (rules.get(each.name)!.size > 1 ? each : { ...each, context: base }));
}

function systemOf(declared: readonly Declared[], total: number, file: string, more: MoreTokens): RawSystem {
  const paths = pathsOf([...new Set(declared.map(({ name }) => name))]);
  const names = new Set(declared.map(({ name }) => name));
  const channels = new Set(declared.filter(({ value }) => hslChannels.test(value)).map(({ name }) => keyOf(name)));
  const tokenOf = ({ name, value, location }: Declared): RawToken => ({
    key: keyOf(name),
    label: `--${name}`,
    path: paths.get(name)!,
    location,
    ...cssValue(value, { names, channels }),
    written: value,
    units: {},
  });
  const location = { file, line: 1, column: 1 };
  const setOf = (name: string, context: Context): RawSet => ({
    name,
    location,
    tokens: withZeros(declared.filter((each) => JSON.stringify(each.context) === JSON.stringify(context)).map(tokenOf)),
  });
  const modifiers: RawModifier[] = [];
  const others = more({ names, channels });
  const own = setOf('base', base);
  const sets: RawSet[] = [
    { ...own, location: others[0]?.location ?? own.location, tokens: [...own.tokens, ...others] },
  ];
  for (const axis of ['mode', 'context'] as const) {
    const texts = [
      ...new Set(declared.filter(({ context }) => context.axis === axis).map(({ context }) => context.name)),
    ];
    if (texts.length === 0) continue;
    const short = new Names();
    const start = axis === 'mode' ? 'light' : short.of('default');
    const contexts = new Map<string, string[]>([[start, []]]);
    for (const text of texts) {
      const name = axis === 'mode' ? text : short.of(text);
      sets.push(setOf(`${axis}/${name}`, { axis, name: text }));
      contexts.set(name, [`${axis}/${name}`]);
    }
    modifiers.push({ name: axis, contexts, default: start });
  }
  const all = total + others.length;
  if (modifiers.length === 0) return singleSet(sets[0]!, all);
  const order = [{ set: 'base' }, ...modifiers.map(({ name }) => ({ modifier: name }))];
  return { sets, modifiers, order, total: all };
}

/** Channels without a function, as `hsl(var(--ink) / 50%)` takes them. */
const hslChannels =
  /^-?(?:\d+\.?\d*|\.\d+)(?:deg)?\s+(?:\d+\.?\d*|\.\d+)%\s+(?:\d+\.?\d*|\.\d+)%(?:\s*\/\s*[\d.]+%?)?$/iu;

/** A value of CSS with `var(--a)` as `{a}`. */
export function cssValue(value: string, { names, channels }: KnownNames): Pick<RawToken, 'value' | 'source'> {
  // Braces are references from here on; no value with braces of its own has a type in DTCG.
  if (value.includes('{')) return { value: null };
  if (hslChannels.test(value)) return { value: `hsl(${value})`, source: value };
  const text = withReferences(value, names);
  const whole = /^hsla?\(\s*(\{([^{}]+)\})\s*\)$/iu.exec(text);
  return { value: whole && channels.has(whole[2]!) ? whole[1]! : text };
}

const keyOf = (name: string): string => name.replaceAll(/[{}]/gu, '-');

/** `var(--a)` as `{a}`. A fallback counts only where the name is not declared. */
function withReferences(value: string, names: ReadonlySet<string>): string {
  const start = /(?<![\w-])var\(\s*--/iu.exec(value)?.index;
  if (start === undefined) return value;
  let depth = 0;
  let end = start;
  for (; end < value.length; end += 1) {
    if (value[end] === '(') depth += 1;
    else if (value[end] === ')' && (depth -= 1) === 0) break;
  }
  const [name = '', ...fallback] = splitTop(value.slice(start + 4, end), ',');
  const key = unescapeIdent(name.trim().slice(2));
  const other = fallback.join(',').trim();
  const text = names.has(key) || other === '' ? `{${keyOf(key)}}` : withReferences(other, names);
  return `${value.slice(0, start)}${text}${withReferences(value.slice(end + 1), names)}`;
}

/** A zero among lengths is a length. */
function withZeros(tokens: readonly RawToken[]): RawToken[] {
  const parentOf = ({ path }: RawToken): string => JSON.stringify(path.slice(0, -1));
  const isLength = ({ value }: RawToken): boolean => value !== '0' && readDimension(value, {}) !== undefined;
  const withLengths = new Set(tokens.filter((token) => token.path.length > 1 && isLength(token)).map(parentOf));
  return tokens.map((token) =>
    token.value === '0' && withLengths.has(parentOf(token)) ? { ...token, kind: 'dimension' as const } : token,
  );
}

/** Splits names into groups at hyphens whose prefix other names share, unless the prefix is itself a token. */
function pathsOf(names: readonly string[]): Map<string, string[]> {
  const taken = new Set(names);
  const shared = new Map<string, number>();
  for (const name of names) for (const start of starts(name)) shared.set(start, (shared.get(start) ?? 0) + 1);
  const isGroup = (start: string): boolean => (shared.get(start) ?? 0) > 1 && !taken.has(start);
  return new Map(
    names.map((name) => {
      const cuts = starts(name).filter(isGroup);
      const path: string[] = [];
      let from = 0;
      for (const cut of cuts) {
        path.push(name.slice(from, cut.length));
        from = cut.length + 1;
      }
      return [name, [...path, name.slice(from)].map(nameOf)];
    }),
  );
}

function starts(name: string): string[] {
  return [...name.matchAll(/(?<=[^-])-(?=[^-])/gu)].map(({ index }) => name.slice(0, index));
}
