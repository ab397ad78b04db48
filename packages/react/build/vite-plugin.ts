/**
 * Serves the sources of the workspace as one of the published entries: Storybook, tests and pages run what is
 * published.
 */
import type { Plugin } from 'vite';
import { AS_STYLED, asStyledFile, compileComponent, type Entry, JSX_RUNTIME, runtimeOf } from './compile-component.js';
import { compileStyles, LAYER_ORDER, partOf } from './compile-styles.js';
import { type EvaluatedStyles, evaluateStyles } from './evaluate-styles.js';
import { withFastSelectors } from './fast-selectors.js';

export type { Entry } from './compile-component.js';

/** Parts of pages in private packages need no stable class: this one is made of the path, e.g. `ws-pages-colour-colour-ramp`. */
function classNames(file: string): ((name: string) => string) | undefined {
  const path = /\/packages\/(?:studio|examples\/[^/]+)\/src\/(.*)\.styles\.ts$/.exec(file)?.[1];
  if (path === undefined) return undefined;
  const kebab = (text: string): string =>
    text
      .replaceAll('/', '-')
      .replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '-')
      .toLowerCase();
  return (name) => `ws-${kebab(path)}-${kebab(name)}`;
}

/** Sources of these packages; their tests and stories are consumers, so they stay as they are. */
const ours = /\/packages\/(react|tribe|studio|examples\/[^/]+)\/src\/(?!test\/).*(?<!\.(test|stories))\.tsx?$/;

/** The style sheet of `X.styles.ts`, a module that Vite handles as it handles every CSS file. */
const CSS_SUFFIX = '.wusum.css';

const pathOf = (id: string): string => id.split('?')[0]!.replaceAll('\\', '/');
const sheetOf = ({ parts }: EvaluatedStyles): string =>
  [LAYER_ORDER, ...parts.flatMap(({ rules }) => rules.map(withFastSelectors))].join('\n');

/**
 * @param entry the published entry to serve. `static` gives each styles module an import of its style sheet.
 * @returns a plugin for `plugins` of a Vite or Vitest configuration; place it after plugins that read TypeScript, such
 * as the one that reads props for docs
 */
export function wusum(entry: Entry = 'static'): Plugin {
  const evaluated = new Map<string, Promise<EvaluatedStyles>>();
  const evaluate = (file: string): Promise<EvaluatedStyles> => {
    const known = evaluated.get(file);
    if (known) return known;
    const result = evaluateStyles(file, classNames(file));
    evaluated.set(file, result);
    // The next edit may repair the file.
    result.catch(() => evaluated.delete(file));
    return result;
  };
  /** Styles files that read a file. */
  const readersOf = async (file: string): Promise<[string, EvaluatedStyles][]> => {
    const all = await Promise.all([...evaluated].map(async ([path, styles]) => [path, await styles] as const));
    return all.filter(([, { inputs }]) => inputs.includes(file)).map(([path, styles]) => [path, styles]);
  };
  return {
    name: `wusum:${entry}`,
    enforce: 'pre',
    buildStart: () => evaluated.clear(),
    resolveId(id) {
      if (id === JSX_RUNTIME) return runtimeOf(entry);
      if (id === AS_STYLED) return asStyledFile;
      return id.endsWith(CSS_SUFFIX) ? id : undefined;
    },
    async load(id) {
      if (!id.endsWith(CSS_SUFFIX)) return undefined;
      return sheetOf(await evaluate(id.slice(0, -CSS_SUFFIX.length)));
    },
    async transform(code, id) {
      const file = pathOf(id);
      if (!ours.test(file)) return undefined;
      if (file.endsWith('.tsx')) return compileComponent(code, file, entry);
      if (!file.endsWith('.styles.ts')) return undefined;
      const { parts, inputs } = await evaluate(file);
      for (const input of inputs) if (input !== file) this.addWatchFile(input);
      const compiled = compileStyles(code, file, parts, entry);
      if (entry === 'styled') return compiled;
      // After the code: the positions of the source map stay.
      return { ...compiled, code: `${compiled.code}\nimport ${JSON.stringify(file + CSS_SUFFIX)};\n` };
    },
    async hotUpdate({ file, modules }) {
      const readers = await readersOf(file);
      if (readers.length === 0) return undefined;
      const isSame = await Promise.all(
        readers.map(async ([path, before]) => {
          evaluated.delete(path);
          // What fails is reported where the module is loaded again.
          const after = await evaluate(path).catch(() => undefined);
          return entry === 'static' && after !== undefined && sameParts(before, after);
        }),
      );
      const graph = this.environment.moduleGraph;
      const sheets = readers.flatMap(([path]) => [...(graph.getModulesByFile(path + CSS_SUFFIX) ?? [])]);
      // Where only rules have changed, the page keeps its state and gets new style sheets.
      return isSame.every(Boolean) && file.endsWith('.styles.ts') ? sheets : [...modules, ...sheets];
    },
  };
}

const sameParts = (one: EvaluatedStyles, other: EvaluatedStyles): boolean =>
  JSON.stringify(one.parts.map((part) => [part.name, partOf('static', part)])) ===
  JSON.stringify(other.parts.map((part) => [part.name, partOf('static', part)]));
