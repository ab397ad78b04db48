/** Finds the components that a source exports, and the part of each that takes its `className`. */
import { basename } from 'node:path';
import type { ESTree } from 'vite';
import { BuildError, namedImports, nameOf, type Source } from './source.js';

export interface ExportedComponent {
  /** Its name in this file. */
  readonly local: string;
  /** The name under which the file exports it. */
  readonly exported: string;
  /** Its declaration, or its specifier in `export { … }`. */
  readonly export:
    | { readonly kind: 'declaration'; readonly statement: ESTree.ExportNamedDeclaration }
    | { readonly kind: 'specifier'; readonly specifier: ESTree.ExportSpecifier };
  /** The part that takes its `className`; without one, the styled entry exports the component as it is. */
  readonly part: string | undefined;
}

/** A name in capitals is a constant. */
const isComponentName = (name: string): boolean => /^[A-Z]/.test(name) && !/^[A-Z\d_]{2,}$/.test(name);
const wrappers = new Set(['memo', 'forwardRef']);

/**
 * @returns the exported components: functions (generic ones too), arrow functions in a `const`, and either in `memo` or
 * `forwardRef`
 * @throws BuildError at a component that the styled entry cannot export: a class, an async function, a default export,
 * a wrapper that is not `memo` or `forwardRef`
 */
export function findComponents(source: Source): ExportedComponent[] {
  const parts = importedParts(source);
  if (parts.length === 0) return [];
  const declared = declarations(source);
  const found = exportsOf(source).filter(({ local }) => {
    const declaration = declared.get(local);
    return declaration !== undefined && isComponent(source, local, declaration);
  });
  const main = basename(source.file).replace(/\.tsx$/, '');
  return found.map((one) => ({
    ...one,
    part: partOf(one.exported, one.exported === main || found.length === 1, parts),
  }));
}

/** Parts are what a source imports from a styles file. */
const importedParts = (source: Source): string[] =>
  namedImports(source)
    .filter(({ from }) => from.endsWith('.styles.js'))
    .map(({ local }) => local);

/**
 * The part named `Root`; in a file of a compound component (`DialogContent.tsx`) the part named as the end of the
 * component's name (`Content`); else the only part there is. The first and the last are for the component of the file.
 */
function partOf(component: string, isMain: boolean, parts: readonly string[]): string | undefined {
  const root = parts.find((name) => name === 'Root');
  const named = parts.find((name) => component.endsWith(name) && component !== name);
  return isMain ? (root ?? named ?? (parts.length === 1 ? parts[0] : undefined)) : named;
}

type Declaration = ESTree.Function | ESTree.Class | ESTree.VariableDeclarator;

function declarations({ program }: Source): Map<string, Declaration> {
  const map = new Map<string, Declaration>();
  for (const statement of program.body) {
    const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (node?.type === 'FunctionDeclaration' || node?.type === 'ClassDeclaration') map.set(node.id!.name, node);
    if (node?.type !== 'VariableDeclaration') continue;
    for (const one of node.declarations) if (one.id.type === 'Identifier') map.set(one.id.name, one);
  }
  return map;
}

function exportsOf(source: Source): Omit<ExportedComponent, 'part'>[] {
  return source.program.body.flatMap((statement): Omit<ExportedComponent, 'part'>[] => {
    if (statement.type === 'ExportDefaultDeclaration') return refuseDefault(source, statement);
    if (statement.type !== 'ExportNamedDeclaration' || statement.source) return [];
    const { declaration } = statement;
    if (!declaration) {
      return statement.specifiers.map((specifier) => ({
        local: nameOf(specifier.local),
        exported: nameOf(specifier.exported),
        export: { kind: 'specifier', specifier },
      }));
    }
    return namesOf(declaration).map((name) => ({
      local: name,
      exported: name,
      export: { kind: 'declaration', statement },
    }));
  });
}

function namesOf(declaration: ESTree.Declaration): string[] {
  if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration')
    return [declaration.id!.name];
  if (declaration.type !== 'VariableDeclaration') return [];
  return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
}

function refuseDefault(source: Source, { start }: ESTree.ExportDefaultDeclaration): never {
  throw new BuildError(source, start, {
    what: 'A component is the default export.',
    why: 'The styled entry exports components by their names.',
    fix: 'Write `export function X(…)`.',
  });
}

function isComponent(source: Source, name: string, declaration: Declaration): boolean {
  if (!isComponentName(name)) return false;
  const value = declaration.type === 'VariableDeclarator' ? unwrapped(declaration.init) : declaration;
  const refuse = (what: string): never => {
    throw new BuildError(source, declaration.start, {
      what: `\`${name}\` is ${what}.`,
      why: 'The styled entry cannot tell styled-components which element takes the class of such a component.',
      fix: 'Export a function, or a function in `memo` or `forwardRef`; move other values to a .ts file.',
    });
  };
  if (value.type === 'ClassDeclaration' || value.type === 'ClassExpression') return refuse('a class');
  if (value.type === 'CallExpression') {
    return isWrapper(value.callee) || refuse('the result of a call that is not `memo` or `forwardRef`');
  }
  const isFunction =
    value.type === 'FunctionDeclaration' ||
    value.type === 'FunctionExpression' ||
    value.type === 'ArrowFunctionExpression';
  if (isFunction && value.async) return refuse('an async function');
  return isFunction;
}

/** Without the type syntax around it: `memo(…) as Generic`, `(…)!`, `… satisfies Props`. */
function unwrapped(value: ESTree.Expression | null): ESTree.Expression | ESTree.Function | ESTree.Class {
  let node = value;
  while (
    node &&
    (node.type === 'TSAsExpression' ||
      node.type === 'TSSatisfiesExpression' ||
      node.type === 'TSNonNullExpression' ||
      node.type === 'ParenthesizedExpression')
  )
    node = node.expression;
  return node ?? ({ type: 'Identifier', name: 'undefined' } as ESTree.Expression);
}

function isWrapper(callee: ESTree.Expression): boolean {
  if (callee.type === 'Identifier') return wrappers.has(callee.name);
  return (
    callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && wrappers.has(callee.property.name)
  );
}
