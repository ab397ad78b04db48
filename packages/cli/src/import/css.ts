import { TreeBuilder, type Imported } from './tree.js';
import { tokenFromText, type Token } from './value.js';

/**
 * Reads the custom properties of the first rule that declares each of them, as on `:root`. Hyphens part groups where
 * several names share the part before, so `--color-text-muted` is `color.text-muted` or `color.text.muted` as the others
 * are named.
 */
export function importCss(text: string): Imported {
  const plain = text.replaceAll(/\/\*[\s\S]*?\*\//gu, '');
  const declared = new Map<string, string>();
  const builder = new TreeBuilder();
  for (const [, name, value] of plain.matchAll(/(?:^|[{;\s])--([\w-]+)\s*:\s*([^;{}]+)/gu)) {
    if (!declared.has(name!)) declared.set(name!, value!.trim());
    else if (declared.get(name!) !== value!.trim())
      builder.leave(`--${name!}`, 'It has another value in another rule; make that a context of a modifier.');
  }
  const paths = pathsOf([...declared.keys()]);
  for (const [name, value] of declared) {
    const token = tokenOf(value, declared, paths);
    if (token === undefined) builder.leave(`--${name}`, `DTCG has no type for "${value}".`);
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

/** Names cut into groups at the hyphens up to which another name is the same, unless a token stands there itself. */
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
