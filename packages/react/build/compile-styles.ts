import MagicString from 'magic-string';
import type { CompiledModule, Entry } from './compile-component.js';
import type { StyledPart } from './evaluate-styles.js';
import { withFastSelectors } from './fast-selectors.js';
import { BuildError, parseSource } from './source.js';

/** The order of layers, in every style sheet: the one that a page reads first decides it. */
export const LAYER_ORDER = '@layer wusum.reset,wusum.theme,wusum.components,wusum.utilities;';

/** What an entry keeps of a part. Static: no CSS, which is in a style sheet. Styled: its compiled rules. */
export function partOf(entry: Entry, { tag, className, rules }: StyledPart): object {
  if (entry === 'static') return { tag, className };
  const isLayered = rules.some((rule) => rule.startsWith('@layer'));
  const fast = rules.map(withFastSelectors);
  return { tag, className, rules: isLayered ? [LAYER_ORDER, ...fast] : fast };
}

/**
 * Compiles a styles file to constants. Each stays where the source declares the part, so that the source map leads there.
 *
 * @param file absolute path of a `*.styles.ts`
 * @param parts what evaluating it gave
 */
export function compileStyles(text: string, file: string, parts: readonly StyledPart[], entry: Entry): CompiledModule {
  const source = parseSource(file, text);
  const values = new Map(parts.map((part) => [part.name, JSON.stringify(partOf(entry, part))]));
  const edits = new MagicString(text, { filename: file });
  for (const statement of source.program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
    if (declaration?.type !== 'VariableDeclaration') {
      edits.remove(statement.start, statement.end);
      continue;
    }
    for (const { id, init } of declaration.declarations) {
      const value = id.type === 'Identifier' ? values.get(id.name) : undefined;
      if (id.type !== 'Identifier' || !init || value === undefined) continue;
      if (id.typeAnnotation) edits.remove(id.typeAnnotation.start, id.typeAnnotation.end);
      edits.overwrite(init.start, init.end, value);
      values.delete(id.name);
    }
  }
  for (const name of values.keys()) {
    throw new BuildError(source, 0, {
      what: `\`${name}\` is exported, and not declared here.`,
      why: 'A styles file becomes constants, and each is written where its part is declared.',
      fix: `Write \`export const ${name} = styled…\` here, or import it from the file that declares it.`,
    });
  }
  const map = edits.generateMap({ hires: true, includeContent: true, source: file });
  return { code: edits.toString(), map: map.toString() };
}
