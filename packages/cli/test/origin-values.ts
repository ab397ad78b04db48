/** Reads the values of foreign token files without the readers of this repository, to compare them with an output. */

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Item {
  readonly sources?: readonly unknown[];
  readonly contexts?: Readonly<Record<string, readonly unknown[]>>;
  readonly default?: string;
}

interface Root {
  readonly resolutionOrder: readonly Json[];
  readonly sets?: Readonly<Record<string, Item>>;
  readonly modifiers?: Readonly<Record<string, Item>>;
}

const rootOf = (files: Readonly<Record<string, string>>, entry: string): Root => JSON.parse(files[entry]!) as Root;

const defaultOf = ({ contexts, default: start }: Item): string => start ?? Object.keys(contexts!)[0]!;

/** The default contexts, and for each other context of an axis the same with that one. */
export function contextsOf(files: Readonly<Record<string, string>>, entry: string): Record<string, string>[] {
  const axes = Object.entries(rootOf(files, entry).modifiers ?? {});
  const start = Object.fromEntries(axes.map(([name, item]) => [name, defaultOf(item)]));
  const others = axes.flatMap(([name, item]) =>
    Object.keys(item.contexts!)
      .filter((context) => context !== start[name])
      .map((context) => ({ ...start, [name]: context })),
  );
  return [start, ...others];
}

/** Path → the value in some contexts; aliases are replaced, also those of parts. */
export function originValues(
  files: Readonly<Record<string, string>>,
  entry: string,
  contexts: Readonly<Record<string, string>>,
): Map<string, unknown> {
  const root = rootOf(files, entry);
  const found = new Map<string, Json>();
  const add = (node: unknown, path: string): void => {
    if (!isObject(node)) return;
    if ('$value' in node) {
      found.set(path, node);
      return;
    }
    for (const [key, child] of Object.entries(node))
      if (!key.startsWith('$')) add(child, path === '' ? key : `${path}.${key}`);
  };
  const sourcesOf = (name: string): readonly unknown[] => {
    const [, group, key] = name.split('/') as [string, 'sets' | 'modifiers', string];
    const item = root[group]![key]!;
    return item.sources ?? item.contexts![contexts[key]!]!;
  };
  const listed = root.resolutionOrder.map(({ $ref }) => String($ref));
  const all = Object.keys(root.sets ?? {}).map((name) => `#/sets/${name}`);
  for (const name of [...all.filter((each) => !listed.includes(each)), ...listed])
    for (const source of sourcesOf(name)) {
      const path = String((source as Json)['$ref']).replace(/^\.\//u, '');
      add(JSON.parse(files[path]!), '');
    }
  return new Map([...found.keys()].map((path) => [path, valueOf(path, found)]));
}

function valueOf(path: string, found: ReadonlyMap<string, Json>, depth = 0): unknown {
  const token = found.get(path);
  if (token === undefined || depth > 50) return undefined;
  const own = replaced(token['$value'], found, depth);
  // Primer writes the alpha of a color next to its value.
  return typeof token['alpha'] === 'number' && isObject(own) ? { ...own, alpha: token['alpha'] } : own;
}

function replaced(value: unknown, found: ReadonlyMap<string, Json>, depth: number): unknown {
  if (Array.isArray(value)) return value.map((item) => replaced(item, found, depth));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaced(part, found, depth)]));
  if (typeof value !== 'string') return value;
  const target = /^\{([^{}]+)\}$/u.exec(value)?.[1];
  if (target !== undefined) return valueOf(target, found, depth + 1);
  return value.replaceAll(/\{([^{}]+)\}/gu, (_, path: string) => {
    const { value: amount, unit } = valueOf(path, found, depth + 1) as { value: number; unit: string };
    return `${amount}${unit}`;
  });
}
