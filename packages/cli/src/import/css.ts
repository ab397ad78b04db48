import { TreeBuilder, type Imported } from './tree.js';
import { tokenFromText, type Token } from './value.js';

/**
 * Reads custom properties; if several rules declare one, the first counts. A hyphen separates groups where several names
 * share the part before it: `--color-text-muted` becomes `color.text-muted` or `color.text.muted`, depending on the other
 * names.
 */
export function importCss(text: string): Imported {
  const plain = text.replaceAll(/\/\*[\s\S]*?\*\//gu, '');
  const declared = new Map<string, string>();
  const builder = new TreeBuilder();
  for (const [, name, value] of plain.matchAll(/(?:^|[{;\s])--([\w-]+)\s*:\s*([^;{}]+)/gu)) {
    if (!declared.has(name!)) declared.set(name!, value!.trim());
    else if (declared.get(name!) !== value!.trim())
      builder.skip(`--${name!}`, 'another rule sets another value. Make it a context of a modifier.');
  }
  const paths = pathsOf([...declared.keys()]);
  for (const [name, value] of declared) {
    const token = tokenOf(value, declared, paths);
    if (token === undefined) builder.skip(`--${name}`, `DTCG has no type for "${value}".`);
    else builder.add(paths.get(name)!, token);
  }
  return builder.result();
}

function tokenOf(
  value: string,
  declared: ReadonlyMap<string, string>,
  paths: ReadonlyMap<string, readonly string[]>,
): Token | undefined {
  const target = /^var\(\s*--([\w-]+)\s*\)$/u.exec(value)?.[1];
  if (target === undefined) return tokenFromText(value);
  const end = follow(target, declared);
  const type = end === undefined ? undefined : tokenFromText(end)?.$type;
  return type === undefined ? undefined : { $type: type, $value: `{${paths.get(target)!.join('.')}}` };
}

/** The value at the end of a chain of `var()`. */
function follow(name: string, declared: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  for (let at = name; !seen.has(at);) {
    seen.add(at);
    const value = declared.get(at);
    const next = /^var\(\s*--([\w-]+)\s*\)$/u.exec(value ?? '')?.[1];
    if (next === undefined) return value;
    at = next;
  }
  return undefined;
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
      return [name, [...path, name.slice(from)]];
    }),
  );
}

function starts(name: string): string[] {
  return [...name.matchAll(/(?<=[^-])-(?=[^-])/gu)].map(({ index }) => name.slice(0, index));
}
