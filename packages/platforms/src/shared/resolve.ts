import { isRecord } from '@wusum/dtcg/internal';
import { encodeBraces } from './theme-engine.js';

interface Target {
  readonly value: unknown;
  readonly type: unknown;
}

/**
 * A Style Dictionary preprocessor that replaces aliases by values, so that our value transforms see DTCG values. Style
 * Dictionary itself would pass the transformed value of the referenced token. A missing or circular alias stays for Style
 * Dictionary to report.
 */
export function resolveAliases<Tokens extends object>(tokens: Tokens): Tokens {
  const targets = new Map<string, Target>();
  collect(tokens, [], undefined, targets);
  return write(tokens, undefined, targets) as Tokens;
}

function collect(node: unknown, path: readonly string[], inherited: unknown, targets: Map<string, Target>): void {
  if (!isRecord(node)) return;
  const type = node['$type'] ?? inherited;
  if ('$value' in node) {
    targets.set(path.join('.'), { value: node['$value'], type });
    return;
  }
  for (const [name, child] of Object.entries(node)) {
    if (!name.startsWith('$')) collect(child, [...path, name], type, targets);
  }
}

function write(node: unknown, inherited: unknown, targets: ReadonlyMap<string, Target>): unknown {
  if (!isRecord(node)) return node;
  const type = node['$type'] ?? inherited;
  if ('$value' in node) {
    const own = type ?? typeOf(node['$value'], targets, new Set());
    const $value = resolve(node['$value'], targets, new Set());
    return own === undefined ? { ...node, $value } : { ...node, $value, $type: own };
  }
  return Object.fromEntries(
    Object.entries(node).map(([name, child]) => [name, name.startsWith('$') ? child : write(child, type, targets)]),
  );
}

function aliasOf(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\{([^{}]+)\}$/u.exec(value)?.[1] : undefined;
}

function typeOf(value: unknown, targets: ReadonlyMap<string, Target>, seen: Set<string>): unknown {
  const alias = aliasOf(value);
  const target = alias === undefined || seen.has(alias) ? undefined : targets.get(alias);
  return target && (target.type ?? typeOf(target.value, targets, seen.add(alias!)));
}

function resolve(value: unknown, targets: ReadonlyMap<string, Target>, seen: ReadonlySet<string>): unknown {
  const alias = aliasOf(value);
  if (alias !== undefined) {
    const target = seen.has(alias) ? undefined : targets.get(alias);
    return target === undefined ? value : resolve(target.value, targets, new Set([...seen, alias]));
  }
  if (Array.isArray(value)) return value.map((item) => resolve(item, targets, seen));
  if (!isRecord(value)) return encodeBraces(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, targets, seen)]));
}
