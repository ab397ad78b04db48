import { deriveToken, openSystem, type TokenSystem } from '@wusum/dtcg';
import { emitPlatforms, type PlatformFiles } from '../src/index.js';
import { readTokens, RESOLVER } from '../../dtcg/test/real/read-tokens.js';

let opened: TokenSystem | undefined;

/** The tokens of this repository, opened once for a test file. */
export function realSystem(): TokenSystem {
  return (opened ??= openSystem(readTokens(), RESOLVER, { derive: deriveToken }));
}

const emitted = new Map<string, Promise<Record<string, string>>>();

/** The files of one platform of this repository's tokens, without the platform's folder; written once for a test file. */
export function emitReal(platform: string): Promise<Record<string, string>> {
  const files =
    emitted.get(platform) ??
    emitPlatforms(realSystem(), [platform]).then((written) => withoutFolder(written, platform));
  emitted.set(platform, files);
  return files;
}

/** Files of one platform by the path below its folder. */
export function withoutFolder(files: PlatformFiles, platform: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path.slice(platform.length + 1), content]),
  ) as Record<string, string>;
}
