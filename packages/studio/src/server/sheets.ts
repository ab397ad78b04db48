import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StyleUse } from '@wusum/lint';
import type { StyleParts } from '../live/types.js';

/** Style sheets of components on the disk. They are parsed again when one of them has changed. */
export class Sheets {
  #texts: readonly string[] = [];
  #styles: readonly StyleUse[] = [];

  /** @param paths a folder `components` next to one of them names its components: that of `@wusum/react` does */
  constructor(private readonly paths: readonly string[]) {}

  async read(): Promise<readonly StyleUse[]> {
    // One that is not built yet is empty.
    const texts = await Promise.all(this.paths.map((path) => readFile(path, 'utf8').catch(() => '')));
    if (texts.every((text, index) => text === this.#texts[index])) return this.#styles;
    const { readStyles } = await import('@wusum/lint');
    this.#styles = readStyles(Object.fromEntries(this.paths.map((path, index) => [path, texts[index]!])));
    this.#texts = texts;
    return this.#styles;
  }

  /** What an editor of tokens needs of them. `undefined` without style sheets. */
  async parts(): Promise<StyleParts | undefined> {
    const uses = await this.read();
    return uses.length === 0 ? undefined : { components: await this.#components(), reads: readsOf(uses) };
  }

  async #components(): Promise<readonly string[]> {
    const folders = this.paths.map((path) => join(dirname(path), 'components'));
    const entries = await Promise.all(folders.map((path) => readdir(path, { withFileTypes: true }).catch(() => [])));
    return [...new Set(entries.flat().flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])))];
  }
}

/** The variables that the rules of each part read. Selectors without a part, and keyframes, have no name. */
function readsOf(uses: readonly StyleUse[]): Record<string, readonly string[]> {
  const reads = new Map<string, Set<string>>();
  for (const { part, variables } of uses) {
    if (variables.length === 0 || !/^[\w-]+$/u.test(part)) continue;
    const names = reads.get(part) ?? new Set();
    for (const { name } of variables) names.add(name);
    reads.set(part, names);
  }
  return Object.fromEntries([...reads].map(([part, names]) => [part, [...names].toSorted()]));
}
