import type { Contexts, ResolvedToken } from '@wusum/dtcg';
import { locationText } from '@wusum/diagnostics';
import { dependsOn, type ThemeModel, type Variable, propertyPath, type CssValue } from '@wusum/platforms/internal';

/** A row of `data/tokens.json`. Places are `file:line:column`. */
export interface TokenRecord {
  readonly path: string;
  readonly type: string;
  readonly description: string;
  /** CSS custom property, e.g. `--ws-color-text-muted`. */
  readonly variable: string;
  /** Expression in TypeScript, e.g. `vars.color.text.muted`. */
  readonly reference: string;
  readonly deprecated?: boolean | string;
  /** Axes that the value depends on; `values` has one entry for each combination of their contexts. */
  readonly axes: readonly string[];
  readonly values: readonly TokenValueRecord[];
}

export interface TokenValueRecord {
  readonly contexts: Contexts;
  readonly css: string;
  /** The colour for P3 displays, where it is outside sRGB. */
  readonly wide?: string;
  /** Longhands of a typography value, e.g. `font-size`; each is a variable of its own, `<variable>-font-size`. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Where the winning value was written. */
  readonly location: string;
  /** The winning `$value` as written, when it is an alias. */
  readonly alias?: string;
  readonly aliasChain?: readonly string[];
  /** Every layer that set the token, first to last; the last that won is where `location` is. */
  readonly layers: readonly { readonly layer: string; readonly location: string; readonly won: boolean }[];
  /** How the compiler computed it, in a sentence. */
  readonly derivation?: string;
}

export function makeTokenRecords(model: ThemeModel, values: readonly CssValue[]): TokenRecord[] {
  return model.variables.map((variable) => makeRecord(model, values, variable));
}

function makeRecord(model: ThemeModel, values: readonly CssValue[], variable: Variable): TokenRecord {
  const { grid } = model;
  const axes = dependsOn(grid, variable.cellAt);
  const seen = new Set<string>();
  const records: TokenValueRecord[] = [];
  grid.permutations.forEach((permutation, index) => {
    const contexts = Object.fromEntries(axes.map((axis) => [axis, permutation.contexts[axis]!]));
    const key = axes.map((axis) => contexts[axis]).join('.');
    if (seen.has(key)) return;
    seen.add(key);
    records.push(makeValueRecord(permutation.tokens.get(variable.path)!, contexts, values[variable.cellAt[index]!]!));
  });
  return {
    path: variable.path,
    type: variable.type,
    description: variable.description,
    variable: variable.name,
    reference: referenceText(variable.path),
    ...(variable.deprecated === undefined ? {} : { deprecated: variable.deprecated }),
    axes,
    values: records,
  };
}

function makeValueRecord(token: ResolvedToken, contexts: Contexts, value: CssValue): TokenValueRecord {
  return {
    contexts,
    css: value.css,
    ...(value.wide === undefined ? {} : { wide: value.wide }),
    ...(value.parts === undefined ? {} : { parts: value.parts }),
    location: locationText(token.location),
    ...(typeof token.raw === 'string' && token.raw.startsWith('{') ? { alias: token.raw } : {}),
    ...(token.aliasChain.length === 0 ? {} : { aliasChain: token.aliasChain }),
    layers: token.layers.map(({ layer, location, won }) => ({ layer, location: locationText(location), won })),
    ...(token.derivation?.note === undefined ? {} : { derivation: token.derivation.note }),
  };
}

function referenceText(path: string): string {
  return propertyPath(path).reduce((text, key) => text + (/^\d/u.test(key) ? `[${key}]` : `.${key}`), 'vars');
}
