import { readManifest, packages } from '../contract/repository.js';
import { at } from '../run/paths.mjs';

/** An entry point of a published package that has types. */
export interface EntryPoint {
  /** As people import it, e.g. `@wusum/react/props`. */
  readonly name: string;
  /** Folder of its package, e.g. `packages/react`. */
  readonly folder: string;
  /** Absolute path of its declarations. */
  readonly types: string;
}

/** A theme has the brands of its project in its types; what every theme has is in this entry point. */
const only: Readonly<Record<string, readonly string[]>> = { 'packages/theme': ['./types'] };

/** What the packages of this repository share among themselves is no public API. */
const internal = './internal';

/** All of them, in the order of each `exports`. A pattern is left out: the root exports what it leads to. */
export function entryPoints(): EntryPoint[] {
  return packages
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .filter(({ manifest }) => !manifest.private)
    .flatMap(({ folder, manifest }) =>
      Object.entries(manifest.exports ?? {}).flatMap(([path, target]) => {
        const types = typeof target === 'string' ? undefined : target.types;
        if (!types || path.includes('*') || path.startsWith(internal) || !(only[folder] ?? [path]).includes(path))
          return [];
        return [{ name: manifest.name + path.slice(1), folder, types: at(folder, types) }];
      }),
    );
}
