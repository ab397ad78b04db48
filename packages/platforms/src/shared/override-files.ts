import { casesOf, splitByAxes } from './axis-sets.js';
import { contextWords, deviation } from './context-names.js';
import type { Reader } from './token-reader.js';
import { type Brand, modeViewKey, type TargetContext } from './target-context.js';
import type { Origin } from './name-table.js';
import type { PlatformToken } from './token.js';
import { contextsText, viewOrigin } from './unique-files.js';

/** The tokens of one file. */
export interface TokenFile<Value> {
  /** Its path without the extension: `majlis.dark`, or `overrides/majlis.dark.more` for the tokens that differ there. */
  readonly key: string;
  readonly tokens: readonly PlatformToken<Value>[];
  readonly origin: Origin;
}

/**
 * A file with every token for each brand and mode, and one for each other combination of contexts with the tokens that
 * differ there. The file of a mode plus one override file for each set of axes gives any permutation.
 */
export function tokenFiles<Value>(target: TargetContext, read: Reader<Value>): TokenFile<Value>[] {
  return target.brands.flatMap((brand) => [
    ...brand.modes.map((modeView) => ({
      key: modeViewKey(brand, modeView),
      tokens: read(modeView.permutation),
      origin: viewOrigin(target, brand, modeView.mode),
    })),
    ...differences(target, brand, read),
  ]);
}

function differences<Value>(target: TargetContext, brand: Brand, read: Reader<Value>): TokenFile<Value>[] {
  const { modeAxis } = target;
  return splitByAxes(target, brand, read).sets.flatMap(({ axes, paths }) =>
    casesOf(target, brand, axes).flatMap(({ contexts, permutation }): TokenFile<Value>[] => {
      const mode = modeAxis === undefined ? undefined : contexts[modeAxis];
      const others = Object.fromEntries(
        Object.entries(deviation(brand, contexts)).filter(([axis]) => axis !== modeAxis),
      );
      const base = brand.modes.find((modeView) => mode === undefined || modeView.mode === mode);
      if (base === undefined || Object.keys(others).length === 0) return [];
      const known = new Map(read(base.permutation).map(({ path, value }) => [path, value]));
      const tokens = read(permutation).filter(({ path, value }) => paths.has(path) && known.get(path) !== value);
      const words = [...(mode === undefined ? [] : [mode]), ...contextWords(target, others)];
      const origin = viewOrigin(target, brand, contextsText(contexts));
      return tokens.length === 0 ? [] : [{ key: `overrides/${[brand.name, ...words].join('.')}`, tokens, origin }];
    }),
  );
}
