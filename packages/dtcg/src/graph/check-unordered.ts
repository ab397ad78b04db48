import type { Location } from '@wusum/diagnostics';
import type { TokenReporter } from '../token-reporter.js';
import type { TokenPath } from '../types.js';
import type { SourceTree } from './definitions.js';

/** Reports tokens, and types of groups, that two sources without an order define: none of them could win. */
export function checkUnordered(trees: readonly SourceTree[], reporter: TokenReporter): void {
  const tokens = new Map<TokenPath, Location>();
  const types = new Map<TokenPath, { readonly name: string; readonly location: Location }>();
  for (const tree of trees) {
    for (const [path, { location }] of tree.tokens) {
      const first = tokens.get(path);
      if (!first) tokens.set(path, location);
      else
        reporter.add('WS-G025', `"${path}" is defined in "${first.file}" and in "${location.file}".`, {
          location,
          related: [{ message: 'first defined here', location: first }],
        });
    }
    for (const [path, { type }] of tree.groups) {
      const first = types.get(path);
      // Each file has a root of its own.
      if (!type || path === '') continue;
      if (!first) types.set(path, type);
      else if (first.name !== type.name)
        reporter.add(
          'WS-G025',
          `The group "${path}" has the type ${first.name} in one file and ${type.name} in another.`,
          {
            location: type.location,
            related: [{ message: `type ${first.name}`, location: first.location }],
          },
        );
    }
  }
}
