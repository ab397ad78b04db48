/** Reads the props of every component from its types: names, types, defaults and documentation. */
import { join } from 'node:path';
import ts from 'typescript-api';

export interface PropDocs {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly default?: string;
  readonly description: string;
}

export interface ComponentDocs {
  /** As people write it, e.g. `Button`, `Dialog.Content`. */
  readonly name: string;
  readonly description: string;
  /** The host element whose props it takes as well, e.g. `button`. */
  readonly element?: string;
  readonly props: readonly PropDocs[];
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  jsx: ts.JsxEmit.ReactJSX,
  customConditions: ['wusum-source'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/**
 * @param root absolute path of the package
 * @param folders component folders
 * @param below where they are, relative to `src`
 * @returns the components of each folder, in the order of its index
 */
export function componentProps(
  root: string,
  folders: readonly string[],
  below = 'components',
): Map<string, ComponentDocs[]> {
  const indexOf = (folder: string): string => join(root, 'src', below, folder, 'index.ts');
  const program = ts.createProgram(folders.map(indexOf), options);
  const reader = new Reader(program.getTypeChecker(), join(root, 'src'));
  return new Map(folders.map((folder) => [folder, reader.components(program.getSourceFile(indexOf(folder))!)]));
}

class Reader {
  readonly #checker: ts.TypeChecker;
  readonly #source: string;

  constructor(checker: ts.TypeChecker, source: string) {
    this.#checker = checker;
    this.#source = source.replaceAll('\\', '/');
  }

  components(index: ts.SourceFile): ComponentDocs[] {
    const module = this.#checker.getSymbolAtLocation(index);
    return module ? this.#exportsOf(module).flatMap((symbol) => this.#describe(symbol, '')) : [];
  }

  /** In the order of the source. */
  #exportsOf(module: ts.Symbol): ts.Symbol[] {
    return this.#checker.getExportsOfModule(module);
  }

  /** A component, or those of a namespace of parts. */
  #describe(exported: ts.Symbol, prefix: string): ComponentDocs[] {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(exported) : exported;
    if (!/^[A-Z]/.test(exported.name)) return [];
    if (symbol.flags & ts.SymbolFlags.ValueModule)
      return this.#exportsOf(symbol).flatMap((part) => this.#describe(part, `${exported.name}.`));
    if (!(symbol.flags & ts.SymbolFlags.Value)) return [];
    const [signature] = this.#checker.getTypeOfSymbol(symbol).getCallSignatures();
    if (!signature) return [];
    const [props] = signature.getParameters();
    const type = props && this.#checker.getTypeOfSymbol(props);
    return [
      {
        name: prefix + exported.name,
        description: this.#textOf(symbol),
        element: type && this.#elementOf(type),
        props: type ? this.#propsOf(type) : [],
      },
    ];
  }

  #textOf = (symbol: ts.Symbol): string =>
    ts.displayPartsToString(symbol.getDocumentationComment(this.#checker)).trim();

  /** Props that our sources declare. A prop has the types that it has in any member of a union. */
  #propsOf(type: ts.Type): PropDocs[] {
    const all = (type.isUnion() ? type.types : [type]).flatMap((one) => one.getApparentProperties());
    const own = Map.groupBy(all.filter(this.#isOurs), ({ name }) => name);
    return [...own].map(([name, [prop, ...others]]) => ({
      name,
      type: this.#typeOf([prop!, ...others]),
      required: !(prop!.flags & ts.SymbolFlags.Optional),
      default: this.#defaultOf(prop!),
      description: this.#textOf(prop!),
    }));
  }

  #isOurs = (prop: ts.Symbol): boolean =>
    (prop.declarations ?? []).some((node) => node.getSourceFile().fileName.startsWith(this.#source));

  /** @param props one prop in each member of a union */
  #typeOf(props: readonly ts.Symbol[]): string {
    const typed = props.map((prop) => {
      const node = prop.declarations?.[0];
      const type = this.#checker.getNonNullableType(this.#checker.getTypeOfSymbol(prop));
      return { type, node: node && ts.isPropertySignature(node) ? node.type : undefined };
    });
    const values = typed.map(({ type }) => this.#valuesOf(type));
    if (values.every((list) => list !== undefined))
      return inOrder(values.flat(), typed[0]!.node ? this.#orderOf(typed[0]!.node) : []).join(' | ');
    const shown = typed.map(({ type, node }) => this.#shown(type, node) ?? this.#textOfType(type));
    return [...new Set(shown)].join(' | ');
  }

  /** The values where they are known, also inside a type of ours such as `Responsive<…>`; else as it is written. */
  #shown(type: ts.Type, node: ts.TypeNode | undefined): string | undefined {
    const values = this.#valuesOf(type);
    if (values) return inOrder(values, node ? this.#orderOf(node) : []).join(' | ');
    if (!node) return undefined;
    if (!ts.isTypeReferenceNode(node) || !node.typeArguments) return node.getText().replaceAll(/\s+/g, ' ');
    const inner = node.typeArguments.map((one) => this.#shown(this.#checker.getTypeFromTypeNode(one), one));
    return `${node.typeName.getText()}<${inner.join(', ')}>`;
  }

  /** The texts of a literal, or of the members of a union of literals. */
  #valuesOf(type: ts.Type): string[] | undefined {
    const members = type.isUnion() ? type.types : [type];
    if (!members.every((one) => one.isLiteral() || one.flags & ts.TypeFlags.BooleanLiteral)) return undefined;
    return members.map((one) => this.#textOfType(one));
  }

  #textOfType = (type: ts.Type): string => this.#checker.typeToString(type).replaceAll('"', "'");

  /** The order in which the source has the values: of a union, or of the list in `(typeof sizes)[number]`. */
  #orderOf(node: ts.Node): string[] {
    if (ts.isUnionTypeNode(node)) return node.types.flatMap((one) => this.#orderOf(one));
    if (ts.isParenthesizedTypeNode(node)) return this.#orderOf(node.type);
    if (ts.isLiteralTypeNode(node)) return [node.getText()];
    if (ts.isIndexedAccessTypeNode(node)) {
      const list = this.#checker.getTypeFromTypeNode(node.objectType);
      return this.#checker.isTupleType(list)
        ? this.#checker.getTypeArguments(list as ts.TypeReference).map(this.#textOfType)
        : [];
    }
    if (!ts.isTypeReferenceNode(node)) return [];
    const found = this.#checker.getSymbolAtLocation(node.typeName);
    const target = found && found.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(found) : found;
    const alias = target?.declarations?.find(ts.isTypeAliasDeclaration);
    return alias ? this.#orderOf(alias.type) : [];
  }

  #defaultOf(prop: ts.Symbol): string | undefined {
    const tag = prop.getJsDocTags(this.#checker).find(({ name }) => name === 'default');
    return tag && ts.displayPartsToString(tag.text).trim();
  }

  /** `button` of `extends ComponentProps<'button'>`, also in `Omit` and through interfaces of ours. */
  #elementOf(type: ts.Type): string | undefined {
    const symbols = (type.isUnion() ? type.types : [type]).map((one) => one.aliasSymbol ?? one.getSymbol());
    return symbols.map((symbol) => symbol && this.#elementIn(symbol, new Set())).find((name) => name !== undefined);
  }

  #elementIn(symbol: ts.Symbol, seen: Set<ts.Symbol>): string | undefined {
    if (seen.has(symbol)) return undefined;
    seen.add(symbol);
    const visit = (node: ts.Node): string | undefined => {
      if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
        const name = ts.isTypeReferenceNode(node) ? node.typeName : node.expression;
        const [first] = node.typeArguments ?? [];
        if (
          name.getText().startsWith('ComponentProps') &&
          first &&
          ts.isLiteralTypeNode(first) &&
          ts.isStringLiteral(first.literal)
        )
          return first.literal.text;
        const found = this.#checker.getSymbolAtLocation(name);
        const target = found && found.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(found) : found;
        if (target?.declarations?.some((one) => one.getSourceFile().fileName.startsWith(this.#source))) {
          const inner = this.#elementIn(target, seen);
          if (inner) return inner;
        }
      }
      // Members of an interface are no inheritance.
      if (ts.isTypeElement(node)) return undefined;
      return ts.forEachChild(node, visit);
    };
    const nodes = (symbol.declarations ?? []).filter(
      (node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node),
    );
    return nodes.map((node) => ts.forEachChild(node, visit)).find((name) => name !== undefined);
  }
}

/** Known values in their order, then the others: the compiler has no order of its own. Both booleans are `boolean`. */
function inOrder(given: readonly string[], order: readonly string[]): string[] {
  const isBoolean = given.includes('true') && given.includes('false');
  const values = new Set(isBoolean ? given.map((value) => value.replace(/^(true|false)$/, 'boolean')) : given);
  const known = order.filter((value) => values.has(value));
  return [...known, ...[...values].filter((value) => !order.includes(value)).toSorted()];
}
