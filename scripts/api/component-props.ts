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
 * @param root absolute path of `packages/react`
 * @param folders component folders
 * @returns the components of each folder, in the order of its index
 */
export function componentProps(root: string, folders: readonly string[]): Map<string, ComponentDocs[]> {
  const indexOf = (folder: string): string => join(root, 'src/components', folder, 'index.ts');
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

  /** Props that our sources declare; those of a union's members are joined. */
  #propsOf(type: ts.Type): PropDocs[] {
    const all = (type.isUnion() ? type.types : [type]).flatMap((one) => one.getApparentProperties());
    const own = new Map<string, ts.Symbol>();
    for (const prop of all) if (!own.has(prop.name) && this.#isOurs(prop)) own.set(prop.name, prop);
    return [...own.values()].map((prop) => ({
      name: prop.name,
      type: this.#typeOf(prop),
      required: !(prop.flags & ts.SymbolFlags.Optional),
      default: this.#defaultOf(prop),
      description: this.#textOf(prop),
    }));
  }

  #isOurs = (prop: ts.Symbol): boolean =>
    (prop.declarations ?? []).some((node) => node.getSourceFile().fileName.startsWith(this.#source));

  /** The values where they are known, else as it is written. */
  #typeOf(prop: ts.Symbol): string {
    const type = this.#checker.getNonNullableType(this.#checker.getTypeOfSymbol(prop));
    const node = prop.declarations?.[0];
    const written = node && ts.isPropertySignature(node) ? node.type : undefined;
    const values = this.#valuesOf(type);
    if (values) return inOrder(values, written ? this.#orderOf(written) : []).join(' | ');
    return (written?.getText() ?? this.#checker.typeToString(type)).replaceAll(/\s+/g, ' ');
  }

  /** The members of a union of literals, as they are written; `boolean` is one of them. */
  #valuesOf(type: ts.Type): string[] | undefined {
    if (!type.isUnion() || !type.types.every((one) => one.isLiteral() || one.flags & ts.TypeFlags.BooleanLiteral))
      return undefined;
    const texts = type.types.map((one) => this.#textOfType(one).replace(/^(true|false)$/, 'boolean'));
    return [...new Set(texts)];
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

/** Known values in their order, then the others: the compiler has no order of its own. */
function inOrder(values: readonly string[], order: readonly string[]): string[] {
  const others = values.filter((value) => !order.includes(value)).toSorted();
  return [...order.filter((value) => values.includes(value)), ...others];
}
