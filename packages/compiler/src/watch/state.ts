import { EditableTokens, measurePairs } from '@wusum/dtcg/internal';
import { contentReader } from '../content/index.js';
import { compileSystem } from '../compile.js';
import { deriveToken, TokenReporter } from '@wusum/dtcg';
import type { Diagnostic, SourceFiles } from '@wusum/diagnostics';
import { type ThemeModel, makeModel } from '@wusum/platforms/internal';
import type { BrandInfo, BrandSystem } from '@wusum/platforms';
import { replaceBrands } from './replace-brands.js';

export interface WatchOptions {
  /** The current version of the tokens, as for `compile`. */
  readonly version?: string;
  /**
   * Whether contrast below its target refuses no edit and is not in `diagnostics`, as for an editor. Read it in `pairs` of
   * the system.
   */
  readonly draft?: boolean | undefined;
}

/** A compiled system that can be edited. */
export interface State {
  readonly tokens: EditableTokens;
  readonly compiled: BrandSystem;
  readonly diagnostics: readonly Diagnostic[];
  readonly model: ThemeModel;
  /** Call it after values changed. */
  readonly changed: () => void;
  /** Replaces brands whose content changed. */
  readonly setBrands: (brands: readonly BrandInfo[]) => void;
}

/** Compiles everything. The state is missing if the diagnostics have an error. */
export function compileState(
  files: SourceFiles,
  entry: string,
  options: WatchOptions,
): { readonly state?: State; readonly diagnostics: readonly Diagnostic[] } {
  const tokens = new EditableTokens(files, entry, {
    derive: deriveToken,
    content: contentReader,
    draft: options.draft,
  });
  const result = compileSystem(tokens.system, { files, lifecycle: options, draft: options.draft });
  const { diagnostics } = result;
  if (!result.ok) return { diagnostics };
  const { compiled, changed, setBrands } = live(result.system);
  tokens.track(compiled.permutations);
  return { state: { tokens, compiled, changed, setBrands, diagnostics, model: makeModel(compiled) }, diagnostics };
}

/** A compiled system whose values change in place; its pairs are measured again at the next read. */
function live(system: BrandSystem): Pick<State, 'compiled' | 'changed' | 'setBrands'> {
  let pairs: BrandSystem['pairs'] | undefined = system.pairs;
  let { brands } = system;
  const { axes, permutations } = system;
  const compiled = {
    ...system,
    get brands() {
      return brands;
    },
    get pairs() {
      return (pairs ??= measurePairs(axes, permutations, new TokenReporter()));
    },
  };
  return {
    compiled,
    changed: () => void (pairs = undefined),
    setBrands: (next) => void (brands = replaceBrands(brands, next)),
  };
}
