import { casesOf, splitByAxes } from './axis-sets.js';
import { contextWords, deviation } from './labels.js';
import type { Reader } from './run.js';
import { type Brand, sceneKey, type Stage } from './source.js';
import type { PlatformToken } from './token.js';

/** The tokens of one file. */
export interface TokenFile<Value> {
  /** Its path without the ending: `majlis.dark`, or `overrides/majlis.dark.more` for what is different there. */
  readonly key: string;
  readonly tokens: readonly PlatformToken<Value>[];
}

/**
 * A file for each brand and mode with every token, and one for each further combination of contexts with the tokens
 * that are different in it. Laid over its mode's file, one difference for each set of axes gives any permutation.
 */
export function tokenFiles<Value>(stage: Stage, read: Reader<Value>): TokenFile<Value>[] {
  return stage.brands.flatMap((brand) => [
    ...brand.scenes.map((scene) => ({ key: sceneKey(brand, scene), tokens: read(scene.permutation) })),
    ...differences(stage, brand, read),
  ]);
}

function differences<Value>(stage: Stage, brand: Brand, read: Reader<Value>): TokenFile<Value>[] {
  const { modeAxis } = stage;
  return splitByAxes(stage, brand, read).sets.flatMap(({ axes, paths }) =>
    casesOf(stage, brand, axes).flatMap(({ contexts, permutation }): TokenFile<Value>[] => {
      const mode = modeAxis === undefined ? undefined : contexts[modeAxis];
      const others = Object.fromEntries(
        Object.entries(deviation(brand, contexts)).filter(([axis]) => axis !== modeAxis),
      );
      const base = brand.scenes.find((scene) => mode === undefined || scene.mode === mode);
      if (base === undefined || Object.keys(others).length === 0) return [];
      const known = new Map(read(base.permutation).map(({ path, value }) => [path, value]));
      const tokens = read(permutation).filter(({ path, value }) => paths.has(path) && known.get(path) !== value);
      const key = [brand.name, ...(mode === undefined ? [] : [mode]), ...contextWords(stage, others)].join('.');
      return tokens.length === 0 ? [] : [{ key: `overrides/${key}`, tokens }];
    }),
  );
}
