import type { Rule } from 'eslint';
import { child, children, type Node } from './ast.js';

/** The components of a package that a file imports: name in the file → name in the package. */
export class Imports {
  readonly #names = new Map<string, string>();
  readonly #namespaces = new Set<string>();

  /** @param modules names of packages; their subpaths count as well */
  constructor(readonly modules: readonly string[]) {}

  /** A listener that collects them. */
  readonly listener: Rule.RuleListener = {
    ImportDeclaration: (node: unknown) => this.#read(node as Node),
  };

  #read(declaration: Node): void {
    const source = String(child(declaration, 'source')?.['value']);
    if (!this.modules.some((name) => source === name || source.startsWith(`${name}/`))) return;
    for (const specifier of children(declaration, 'specifiers')) {
      const local = String(child(specifier, 'local')?.['name']);
      if (specifier.type === 'ImportNamespaceSpecifier') this.#namespaces.add(local);
      const imported = child(specifier, 'imported');
      if (imported) this.#names.set(local, String(imported['name'] ?? imported['value']));
    }
  }

  /** @param name in the file, such as `Dialog.Content` or `Wusum.Button` */
  original(name: string): string | undefined {
    const [first = '', ...rest] = name.split('.');
    if (this.#namespaces.has(first)) return rest.join('.');
    const imported = this.#names.get(first);
    return imported && [imported, ...rest].join('.');
  }
}
