import type { TargetContext } from '../shared/target-context.js';
import type { Origin } from '../shared/name-table.js';
import { cssLosses, joinLosses, p3Losses } from '../shared/losses.js';
import { builtIn } from '../shared/platform.js';
import { refuseVariableClashes } from '../shared/unique-variables.js';
import { brandOrigin, builtInFile, type FileEntry, uniqueFiles } from '../shared/unique-files.js';
import { makeThemeModel } from './model.js';
import { type CssOptions, optionChecks } from './options.js';
import { makeDeclarations, formatThemeCss, formatCells } from '../shared/theme-engine.js';

/**
 * Custom properties for every permutation, in scopes that nest in any order (`data-brand`, `data-mode`, …), with P3
 * colours for screens that support them: `tokens.css` for all brands, `<brand>.css` for one brand.
 */
export const css = builtIn<string, CssOptions>(
  {
    name: 'css',
    description: 'Custom properties, all brands and modes in scopes that nest',
    losses: joinLosses(cssLosses, p3Losses),
    files: ({ target, options }) => writeStyleSheets(target, options),
  },
  optionChecks,
);

const written = new WeakMap<TargetContext, Map<string, Promise<Record<string, string>>>>();

/** The style sheets of the platform `css`, created once and shared with platforms whose files read its variables. */
export function writeStyleSheets(target: TargetContext, options: CssOptions): Promise<Record<string, string>> {
  const { prefix = 'ws', ...others } = options;
  // Only sheets with the same options are shared, and a name rule is a function.
  if (Object.keys(others).some((key) => key !== 'roles')) return formatStyleSheets(target, options);
  const byPrefix = written.get(target) ?? new Map<string, Promise<Record<string, string>>>();
  written.set(target, byPrefix);
  const files = byPrefix.get(prefix) ?? formatStyleSheets(target, options);
  byPrefix.set(prefix, files);
  return files;
}

async function formatStyleSheets(target: TargetContext, options: CssOptions): Promise<Record<string, string>> {
  const model = makeThemeModel(target, options);
  const ids = target.brands.map(({ id }) => id);
  const files: [path: string, brands: readonly string[], origin: Origin][] = [
    ['tokens.css', ids, builtInFile],
    ...target.brands.map((brand): [string, string[], Origin] => [
      `${brand.name}.css`,
      [brand.id],
      brandOrigin(target, brand),
    ]),
  ];
  uniqueFiles(files.map(([path, , origin]): FileEntry => [path, '', origin]));
  let declarations: ReturnType<typeof makeDeclarations> | undefined;
  const declare: typeof makeDeclarations = (...given) => {
    const made = makeDeclarations(...given);
    refuseVariableClashes(model, made);
    return made;
  };
  return formatCells(
    model.cells,
    Object.fromEntries(
      files.map(([path, brands]) => [
        path,
        (values) => formatThemeCss(model, (declarations ??= declare(model, values)), brands),
      ]),
    ),
  );
}
