import { checkDocument, openSystem, type SystemOptions } from '../src/open-system.js';
import type { Contexts, ResolvedToken } from '../src/types.js';
import type { Diagnostic, SourceFiles } from '@wusum/diagnostics';

/** JSON data → the text of a file. Strings are unchanged. */
export function text(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content, null, 2);
}

/** Data by path → files. */
export function filesOf(contents: Readonly<Record<string, unknown>>): SourceFiles {
  return Object.fromEntries(Object.entries(contents).map(([path, content]) => [path, text(content)]));
}

/** All problems of one token file. */
export function problemsOf(tokens: unknown): readonly Diagnostic[] {
  return checkDocument({ 'tokens.json': text(tokens) }, 'tokens.json');
}

/** The distinct codes of one token file, sorted. */
export function codesOf(tokens: unknown): string[] {
  return distinctCodes(problemsOf(tokens));
}

/** The distinct codes of a resolver document and its files, sorted. */
export function resolverCodes(contents: Readonly<Record<string, unknown>>, options?: SystemOptions): string[] {
  return distinctCodes(checkDocument(filesOf(contents), Object.keys(contents)[0]!, options));
}

function distinctCodes(diagnostics: readonly Diagnostic[]): string[] {
  return [...new Set(diagnostics.map(({ code }) => code))].sort();
}

/** The tokens of one permutation of a file or resolver document (the first of the contents). */
export function resolve(
  contents: Readonly<Record<string, unknown>>,
  contexts: Contexts = {},
  options?: SystemOptions,
): ReadonlyMap<string, ResolvedToken> {
  const system = openSystem(filesOf(contents), Object.keys(contents)[0]!, options);
  const permutation = system.resolvePermutation(contexts);
  if (!permutation) throw new Error(system.diagnostics.map(({ message }) => message).join('\n'));
  return permutation.tokens;
}

/** Values of one token file by path. */
export function valuesOf(tokens: unknown): Record<string, unknown> {
  return Object.fromEntries([...resolve({ 'tokens.json': tokens })].map(([path, { value }]) => [path, value]));
}

/** A valid color, different for each number. */
export function color(red = 0): { colorSpace: string; components: number[] } {
  return { colorSpace: 'srgb', components: [red, 0, 0] };
}

export const px = (value: number): { value: number; unit: string } => ({ value, unit: 'px' });
export const ms = (value: number): { value: number; unit: string } => ({ value, unit: 'ms' });

/** A token. */
export function token($type: string, $value: unknown): { $type: string; $value: unknown } {
  return { $type, $value };
}
