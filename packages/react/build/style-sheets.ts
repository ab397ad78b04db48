import { join } from 'node:path';
import { transform } from 'esbuild';
import { LAYER_ORDER } from './compile-styles.js';
import { evaluateStyles } from './evaluate-styles.js';
import { withFastSelectors } from './fast-selectors.js';
import { foldRules } from './fold-rules.js';
import { type ModuleGraph, reachedFrom } from './module-graph.js';

/** Absolute path of a styles file → its minified CSS. */
export type StyleSheets = ReadonlyMap<string, string>;

/**
 * The colours of a theme follow `color-scheme`. The mode `system` is both; paper is light, whatever the mode of the page.
 */
const MODES =
  '@layer wusum.components{[data-mode=system]{color-scheme:light dark}@media print{:root,[data-mode],[data-brand]{color-scheme:light!important}}}';

/** @param graph of the whole package */
export async function readStyleSheets(graph: ModuleGraph): Promise<StyleSheets> {
  const files = [...graph.keys()].filter((file) => file.endsWith('.styles.ts'));
  return new Map(await Promise.all(files.map(async (file) => [file, await cssOf(file)] as const)));
}

async function cssOf(file: string): Promise<string> {
  const { parts } = await evaluateStyles(file);
  const css = withFastSelectors(parts.flatMap(({ rules }) => rules).join('\n'));
  const { code } = await transform(css, { loader: 'css', minify: true });
  return code.trim();
}

/**
 * The style sheet of what a source reaches, also through internal modules. A component never restyles another one's root
 * (it asks by a data attribute), so the order of components is free, and rules that a page loads twice change nothing.
 *
 * @param file absolute path, e.g. of the index of a component
 * @param order of `readOrder`
 */
export function styleSheetOf(
  file: string,
  graph: ModuleGraph,
  sheets: StyleSheets,
  order: readonly string[] = [],
): string {
  return [LAYER_ORDER, MODES, foldRules(sheetsOf(file, graph, sheets), order), ''].join('\n');
}

/** A style sheet of a package on top of @wusum/react, which has the layers and modes: what its sources reach, each once. */
export function addedStyleSheet(files: readonly string[], graph: ModuleGraph, sheets: StyleSheets): string {
  const reached = new Set(files.flatMap((file) => sheetsOf(file, graph, sheets)));
  return [LAYER_ORDER, foldRules([...reached], []), ''].join('\n');
}

/** The style sheets of what a source reaches. */
export const sheetsOf = (file: string, graph: ModuleGraph, sheets: StyleSheets): string[] =>
  reachedFrom(file, graph).flatMap((path) => sheets.get(path) || []);

/** The sources of the entry points. @param root absolute path of the package */
export const indexOf = (root: string, component?: string): string =>
  component ? join(root, 'src/components', component, 'index.ts') : join(root, 'src/index.ts');
