/** Parsed sources: everything that the build changes in a source is found in its syntax tree. */
import { relative } from 'node:path';
import { parseSync, type ESTree } from 'vite';

export interface Source {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
  readonly program: ESTree.Program;
}

/** @throws BuildError when the source is not valid TypeScript */
export function parseSource(file: string, text: string): Source {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error) {
    throw new BuildError({ file, text }, error.labels?.[0]?.start ?? 0, {
      what: error.message,
      why: 'The file is not valid TypeScript.',
      fix: 'Correct the syntax.',
    });
  }
  return { file, text, program };
}

export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** A source that the build refuses: the place, what is wrong, why, and how to fix it. */
export class BuildError extends Error {
  /** `path:line:column`, the path relative to the working directory. */
  readonly place: string;

  constructor({ file, text }: Pick<Source, 'file' | 'text'>, offset: number, { what, why, fix }: Explanation) {
    const before = text.slice(0, offset).split('\n');
    const place = `${relative(process.cwd(), file)}:${before.length}:${before.at(-1)!.length + 1}`;
    super(`${place}: ${what}\n  Why: ${why}\n  Fix: ${fix}`);
    this.name = 'BuildError';
    this.place = place;
  }
}

/** The name that an import or export specifier gives: an identifier, or a string. */
export const nameOf = (node: ESTree.ModuleExportName): string => (node.type === 'Literal' ? node.value : node.name);

export interface ImportedName {
  readonly local: string;
  readonly imported: string;
  readonly from: string;
}

/** The named imports of a source that exist at run time. */
export function namedImports({ program }: Source): ImportedName[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type') return [];
    return statement.specifiers.flatMap((specifier) =>
      specifier.type === 'ImportSpecifier' && specifier.importKind !== 'type'
        ? [{ local: specifier.local.name, imported: nameOf(specifier.imported), from: statement.source.value }]
        : [],
    );
  });
}
