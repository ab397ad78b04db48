import { deriveToken } from '../../src/derive/index.js';
import { openSystem, type TokenSystem } from '../../src/front.js';
import { emitSurfaces, type SurfaceFiles } from '../../src/surfaces/index.js';
import { readTokens, RESOLVER } from '../real/read-tokens.js';

let opened: TokenSystem | undefined;

/** The tokens of this repository, opened once for a test file. */
export function realSystem(): TokenSystem {
  return (opened ??= openSystem(readTokens(), RESOLVER, { derive: deriveToken }));
}

const emitted = new Map<string, Promise<Record<string, string>>>();

/** The files of one surface of this repository's tokens, without the surface's folder; written once for a test file. */
export function emitReal(surface: string): Promise<Record<string, string>> {
  const files =
    emitted.get(surface) ?? emitSurfaces(realSystem(), [surface]).then((written) => withoutFolder(written, surface));
  emitted.set(surface, files);
  return files;
}

/** Files of one surface by the path below its folder. */
export function withoutFolder(files: SurfaceFiles, surface: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path.slice(surface.length + 1), content]),
  ) as Record<string, string>;
}
