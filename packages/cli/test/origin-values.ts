/** Reads the values of foreign token files without the readers of this repository, to compare them with an output. */

import { parse, rgb } from 'culori';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Path → the value in the default contexts, with aliases of whole values replaced. */
export function originValues(files: Readonly<Record<string, string>>, entry: string): Map<string, unknown> {
  const root = JSON.parse(files[entry]!) as { resolutionOrder: Json[]; sets?: Json; modifiers?: Json };
  const found = new Map<string, unknown>();
  const alphas = new Map<string, number>();
  const add = (node: unknown, path: string): void => {
    if (!isObject(node)) return;
    if ('$value' in node) {
      found.set(path, node['$value']);
      // Primer writes the alpha of a color next to its value.
      if (typeof node['alpha'] === 'number') alphas.set(path, node['alpha']);
      else alphas.delete(path);
      return;
    }
    for (const [key, child] of Object.entries(node))
      if (!key.startsWith('$')) add(child, path === '' ? key : `${path}.${key}`);
  };
  const sourcesOf = (name: string): unknown[] => {
    const [, group, key] = name.split('/') as [string, 'sets' | 'modifiers', string];
    const item = root[group]?.[key] as { sources?: unknown[]; contexts?: Record<string, unknown[]>; default?: string };
    return item.sources ?? item.contexts![item.default ?? Object.keys(item.contexts!)[0]!]!;
  };
  const listed = root.resolutionOrder.map(({ $ref }) => String($ref));
  const all = Object.keys(root.sets ?? {}).map((name) => `#/sets/${name}`);
  for (const name of [...all.filter((each) => !listed.includes(each)), ...listed])
    for (const source of sourcesOf(name)) {
      const path = String((source as Json)['$ref']).replace(/^\.\//u, '');
      add(JSON.parse(files[path]!), '');
    }
  const valueOf = (path: string, depth = 0): unknown => {
    const value = found.get(path);
    const target = typeof value === 'string' ? /^\{([^{}]+)\}$/u.exec(value)?.[1] : undefined;
    const own = target === undefined || depth > 50 ? value : valueOf(target, depth + 1);
    const alpha = alphas.get(path);
    return alpha !== undefined && isObject(own) ? { ...own, alpha } : own;
  };
  return new Map([...found.keys()].map((path) => [path, valueOf(path)]));
}

/** A text that is the same for equal values, whether from a token file or from CSS; `undefined` if it is not compared. */
export function comparable(value: unknown): string | undefined {
  if (isObject(value)) return comparableObject(value);
  if (typeof value === 'number') return measure(value, '');
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string') ? names(value.join(',')) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const found = /^(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)([a-z%]*)$/iu.exec(text);
  if (found) return measure(Number(found[1]), found[2]!);
  return colorText(text) ?? (/[({]/u.test(text) ? undefined : names(text));
}

function comparableObject(value: Json): string | undefined {
  if (typeof value['value'] === 'number' && typeof value['unit'] === 'string')
    return measure(value['value'], value['unit']);
  const { colorSpace, components, alpha = 1 } = value;
  if (typeof colorSpace !== 'string' || !Array.isArray(components)) return undefined;
  const parts = components.map((part, index) =>
    /^(?:hsl|hwb)$/u.test(colorSpace) && index > 0 ? `${String(part)}%` : String(part),
  );
  const isFunction = /^(?:hsl|hwb|lab|lch|oklab|oklch)$/u.test(colorSpace);
  const inner = `${parts.join(' ')} / ${String(alpha)}`;
  return colorText(isFunction ? `${colorSpace}(${inner})` : `color(${colorSpace} ${inner})`);
}

/** Lengths without a unit are px, and zero has none. */
function measure(value: number, unit: string): string {
  const plain = unit === 'dp' || unit === '' ? 'px' : unit.toLowerCase();
  if (value === 0) return '0';
  return plain === 's' ? `${value * 1000}ms` : `${Number(value.toPrecision(6))}${plain}`;
}

function colorText(text: string): string | undefined {
  const color = parse(text.toLowerCase() === 'transparent' ? '#0000' : text);
  const own = color && rgb(color);
  if (!own) return undefined;
  const isInside = [own.r, own.g, own.b].every((part) => part > -0.001 && part < 1.001);
  if (!isInside) return undefined;
  return [own.r, own.g, own.b, own.alpha ?? 1].map((part) => Math.round(part * 255)).join(' ');
}

const names = (text: string): string =>
  text
    .split(',')
    .map((name) => name.trim().replaceAll(/^["']|["']$/gu, ''))
    .join(', ');
