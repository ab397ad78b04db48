import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import { Visitor } from 'vite';
import { findComponents } from './find-components.js';
import { inlineDefaults } from './inline-defaults.js';
import { BuildError, parseSource, type Source } from './source.js';

/** The two published entry points. */
export type Entry = 'static' | 'styled';

/** A module after compilation. `map` is a source map of version 3, as JSON. */
export interface CompiledModule {
  readonly code: string;
  readonly map: string;
}

const system = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'system');

/**
 * What compiled JSX imports. It is no package: the plugins of the build resolve `@wusum/jsx/jsx-runtime` to the file
 * below.
 */
export const JSX_SOURCE = '@wusum/jsx';
export const JSX_RUNTIME = `${JSX_SOURCE}/jsx-runtime`;

/** The JSX runtime of an entry: absolute path of its source. */
export const runtimeOf = (entry: Entry): string =>
  join(system, entry === 'static' ? 'jsx-runtime.ts' : 'styled-runtime.ts');

/** What the styled entry imports to export a component as a styled component. */
export const AS_STYLED = `${JSX_SOURCE}/as-styled`;
export const asStyledFile = join(system, 'as-styled.ts');

/**
 * Compiles a component for one of the entries: JSX goes to a runtime of ours, which understands parts.
 *
 * @param file absolute path of a `.tsx`
 * @throws BuildError at what the entry cannot hold
 */
export async function compileComponent(text: string, file: string, entry: Entry): Promise<CompiledModule> {
  const source = parseSource(file, text);
  refuseLateKeys(source);
  const edits = new MagicString(text, { filename: file });
  await inlineDefaults(source, edits);
  if (entry === 'styled') exportAsStyled(source, edits);
  const map = edits.generateMap({ hires: true, includeContent: true, source: file });
  const { code, map: composed } = await transform(`${edits.toString()}\n//# sourceMappingURL=${map.toUrl()}`, {
    loader: 'tsx',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: JSX_SOURCE,
    sourcefile: file,
    sourcemap: 'external',
  });
  return { code, map: composed };
}

/** React's transform compiles a spread before `key` to `createElement`, which does not know parts. */
function refuseLateKeys(source: Source): void {
  new Visitor({
    JSXOpeningElement({ attributes }) {
      const spread = attributes.findIndex(({ type }) => type === 'JSXSpreadAttribute');
      const key = attributes.findIndex((one) => one.type === 'JSXAttribute' && one.name.name === 'key');
      if (spread < 0 || key < spread) return;
      throw new BuildError(source, attributes[key]!.start, {
        what: '`key` comes after a spread.',
        why: 'Such JSX compiles to `createElement`, which cannot render a part.',
        fix: 'Put `key` before the spread.',
      });
    },
  }).visit(source.program);
}

/**
 * Styled entry: exports each component as one that styled-components recognises, under the same name. The module becomes
 * a client module, because styled-components keeps its style sheet in the browser.
 */
function exportAsStyled(source: Source, edits: MagicString): void {
  const components = findComponents(source).filter(({ part }) => part !== undefined);
  const isClient = source.program.body.some(
    (statement) => statement.type === 'ExpressionStatement' && statement.directive === 'use client',
  );
  if (!isClient) edits.prepend("'use client';\n");
  if (components.length === 0) return;
  for (const { local, exported, export: from } of components) {
    if (from.kind === 'specifier')
      edits.overwrite(from.specifier.start, from.specifier.end, `$${local} as ${exported}`);
    else edits.remove(from.statement.start, from.statement.declaration!.start);
  }
  const lines = components.map(({ local, part }) => `const $${local} = /* @__PURE__ */ $asStyled(${local}, ${part});`);
  const names = components
    .filter(({ export: from }) => from.kind === 'declaration')
    .map(({ local, exported }) => `$${local} as ${exported}`);
  edits.append(
    `\nimport { asStyled as $asStyled } from '${AS_STYLED}';\n${lines.join('\n')}\n` +
      (names.length > 0 ? `export { ${names.join(', ')} };\n` : ''),
  );
}

/** How a file imports another one of our sources once both are compiled. */
export function importPath(from: string, to: string): string {
  const path = relative(dirname(from), to)
    .replaceAll('\\', '/')
    .replace(/\.tsx?$/, '.js');
  return path.startsWith('.') ? path : `./${path}`;
}
