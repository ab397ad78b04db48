import type { Diagnostic, SourceFiles } from '@wusum/diagnostics';
import type { TokenSystem } from '@wusum/dtcg';
import { brandAxis, sampleContexts } from '@wusum/dtcg/internal';
import { CompileReporter } from './compile-reporter.js';
import { readBrands } from './read-brands.js';

/** Errors of messages: their arguments, syntax and markup, and the locales that they are compiled for. */
const ofMessages: ReadonlySet<string> = new Set(['WS-V005', 'WS-V007', 'WS-V013', 'WS-V016']);

/**
 * The errors of the messages of brands, which `compile` reports as well. For builds that resolve the tokens and do not
 * compile them: a broken message is an error there too. What only a theme needs, such as the tone, may be missing.
 * Without messages nothing is compiled.
 *
 * @param system each brand is read in its default contexts
 * @param files the files of the system, for places inside of texts
 */
export function checkMessages(
  system: Pick<TokenSystem, 'axes' | 'file' | 'placeOf' | 'resolvePermutation'>,
  files: SourceFiles,
): Diagnostic[] {
  const ids = system.axes.find(({ name }) => name === brandAxis)?.contexts;
  // Content depends on no other axis, so any context of those will do.
  const [others] = sampleContexts(system.axes);
  const inputs = (ids ?? [undefined]).map((id) => ({ ...others, ...(id !== undefined && { [brandAxis]: id }) }));
  const permutations = inputs.flatMap((input) => system.resolvePermutation(input) ?? []);
  if (!permutations.some(({ tokens }) => [...tokens.keys()].some((path) => path.startsWith('words.')))) return [];
  const reporter = new CompileReporter();
  readBrands(system, permutations, files, reporter);
  return reporter.sorted().filter(({ code, severity }) => severity === 'error' && ofMessages.has(code));
}
