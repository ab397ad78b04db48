import type { TargetContext } from '../shared/target-context.js';
import { builtIn, type PrefixOptions } from '../shared/platform.js';
import { makeThemeModel } from './model.js';
import { makeDeclarations, formatThemeCss, formatCells } from '../shared/theme-engine.js';

/**
 * Custom properties for every permutation, in scopes that nest in any order (`data-brand`, `data-mode`, …), with P3
 * colours for screens that support them: `tokens.css` for all brands, `<brand>.css` for one brand.
 */
export const css = builtIn<string, PrefixOptions>({
  name: 'css',
  description: 'Custom properties, all brands and modes in scopes that nest',
  files: ({ target, options }) => writeStyleSheets(target, options.prefix),
});

const written = new WeakMap<TargetContext, Map<string, Promise<Record<string, string>>>>();

/** The style sheets of the platform `css`, created once and shared with platforms whose files read its variables. */
export function writeStyleSheets(target: TargetContext, prefix = 'ws'): Promise<Record<string, string>> {
  const byPrefix = written.get(target) ?? new Map<string, Promise<Record<string, string>>>();
  written.set(target, byPrefix);
  const files = byPrefix.get(prefix) ?? formatStyleSheets(target, prefix);
  byPrefix.set(prefix, files);
  return files;
}

async function formatStyleSheets(target: TargetContext, prefix: string): Promise<Record<string, string>> {
  const model = makeThemeModel(target, prefix);
  const ids = target.brands.map(({ id }) => id);
  const own = target.brands.map(({ id, name }) => [`${name}.css`, [id]] as const);
  const files = [['tokens.css', ids] as const, ...own];
  let declarations: ReturnType<typeof makeDeclarations> | undefined;
  return formatCells(
    model.cells,
    Object.fromEntries(
      files.map(([path, brands]) => [
        path,
        (values) => formatThemeCss(model, (declarations ??= makeDeclarations(model, values)), brands),
      ]),
    ),
  );
}
