import type { ImportReporter, RawSystem, RawToken } from './raw.js';

/**
 * The path of each token in the document. A token with the name of a group becomes the group's `$root`.
 *
 * @returns tokens without a path have a name that DTCG does not allow, or that another token of their set has; reported
 */
export function pathsOf(system: RawSystem, reporter: ImportReporter): Map<RawToken, readonly string[]> {
  const groups = new Set<string>();
  for (const { tokens } of system.sets)
    for (const { path } of tokens)
      for (let depth = 1; depth < path.length; depth += 1) groups.add(JSON.stringify(path.slice(0, depth)));
  const paths = new Map<RawToken, readonly string[]>();
  for (const { tokens } of system.sets) {
    const taken = new Map<string, RawToken>();
    for (const token of tokens) {
      const path = groups.has(JSON.stringify(token.path)) ? [...token.path, '$root'] : token.path;
      const other = taken.get(JSON.stringify(path));
      const { location } = token;
      if (path.length === 0 || path.includes(''))
        reporter.add('WS-I004', `"${token.label}" is not a valid name.`, {
          location,
          why: 'A part of the name is empty.',
        });
      else if (other === undefined) {
        taken.set(JSON.stringify(path), token);
        paths.set(token, path);
      } else
        reporter.add('WS-I004', `${token.label} has the name ${path.join('.')}, which another token has.`, {
          location,
          related: [{ message: 'the other token', location: other.location }],
        });
    }
  }
  return paths;
}
