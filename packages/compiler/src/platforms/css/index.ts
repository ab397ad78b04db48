import { makeDeclarations } from '../../emit/css/declarations.js';
import { formatThemeCss } from '../../emit/css/theme-css.js';
import { formatCells } from '../../emit/style-dictionary/index.js';
import type { Stage } from '../shared/source.js';
import type { Platform } from '../shared/platform.js';
import { makeThemeModel } from './model.js';

/**
 * Custom properties for every permutation, in scopes that nest in any order (`data-brand`, `data-mode`, …), with P3
 * colours where a screen has them: `tokens.css` for all brands, `<brand>.css` for one alone.
 */
export const css: Platform = {
  name: 'css',
  description: 'Custom properties, all brands and modes in scopes that nest',
  files: ({ stage, options }) => writeStyleSheets(stage, options.prefix),
};

const written = new WeakMap<Stage, Promise<Record<string, string>>>();

/** Shared with platforms whose files read these custom properties, and written once for all of them. */
export function writeStyleSheets(stage: Stage, prefix = 'ws'): Promise<Record<string, string>> {
  const files = written.get(stage) ?? formatStyleSheets(stage, prefix);
  written.set(stage, files);
  return files;
}

async function formatStyleSheets(stage: Stage, prefix: string): Promise<Record<string, string>> {
  const model = makeThemeModel(stage, prefix);
  const ids = stage.brands.map(({ id }) => id);
  const own = stage.brands.map(({ id, name }) => [`${name}.css`, [id]] as const);
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
