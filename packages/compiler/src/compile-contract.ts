import { brandAxis, isResolverFile } from '@wusum/dtcg/internal';
import { compile, type CompileResult } from './compile.js';
import type { SourceFiles } from '@wusum/diagnostics';
import { CompileReporter } from './compile-reporter.js';

const modifierPointer = `#/modifiers/${brandAxis}`;

interface ResolverDocument {
  readonly modifiers?: Readonly<Record<string, unknown>>;
  readonly resolutionOrder?: readonly { readonly $ref?: string; readonly name?: string }[];
  readonly $extensions?: Readonly<Record<string, unknown>>;
}

/** What `compileContract` returns: the system without brands, and the version of its contract. */
export type ContractResult = CompileResult & { readonly version?: string };

/**
 * Compiles what every brand shares: the same tokens without the brand axis, so that no value of a brand is part of it.
 * The version is `contractVersion` in the extension of the resolver document.
 *
 * @param files content of each file by its path relative to the token folder
 */
export function compileContract(files: SourceFiles): ContractResult {
  const entries = Object.keys(files).filter(isResolverFile);
  const entry = entries.length === 1 ? entries[0]! : undefined;
  if (entry === undefined || !entry.endsWith('.json')) return notFound(entries, Object.keys(files));
  const document = parse(files[entry]!);
  // `compile` reports what is wrong with it, and where.
  if (document === undefined) return compile(files, { resolver: entry });
  const version = extensionOf(document)['contractVersion'];
  const ofBrands = new Set(sourcesIn(document.modifiers?.[brandAxis]));
  const shared = Object.fromEntries(Object.entries(files).filter(([path]) => !ofBrands.has(path)));
  const text = JSON.stringify(withoutBrands(document), undefined, 2);
  const result = compile({ ...shared, [entry]: text }, { resolver: entry });
  return { ...result, ...(typeof version === 'string' && { version }) };
}

function parse(text: string): ResolverDocument | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Every file that a part of the document refers to. */
function sourcesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { $ref, content } = node as { readonly $ref?: unknown; readonly content?: unknown };
  return [...(typeof $ref === 'string' ? [$ref] : []), ...textsIn(content), ...Object.values(node).flatMap(sourcesIn)];
}

/** Every string in a JSON value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function notFound(entries: readonly string[], files: readonly string[]): ContractResult {
  const file = entries[0] ?? files[0];
  const reporter = new CompileReporter();
  reporter.add('WS-E003', `A contract needs one resolver document in JSON; found ${entries.length}.`, {
    ...(file !== undefined && { location: { file, line: 1, column: 1 } }),
  });
  return { ok: false, diagnostics: reporter.sorted() };
}

function extensionOf({ $extensions }: ResolverDocument): Readonly<Record<string, unknown>> {
  return ($extensions?.['org.wusum'] ?? {}) as Readonly<Record<string, unknown>>;
}

function withoutBrands(document: ResolverDocument): ResolverDocument {
  const { [brandAxis]: _brand, ...modifiers } = document.modifiers ?? {};
  return {
    ...document,
    modifiers,
    resolutionOrder: (document.resolutionOrder ?? []).filter(
      ({ $ref, name }) => $ref !== modifierPointer && name !== brandAxis,
    ),
  };
}
