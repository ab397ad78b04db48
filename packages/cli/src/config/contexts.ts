import { suggest } from '@wusum/diagnostics';
import type { Axis, Contexts, TokenSystem } from '@wusum/dtcg';
import { UsageError } from '../terminal.js';
import { axisFlags, type ContextFlags } from './flags.js';

/**
 * The contexts that flags choose. All other axes have the defaults of the brand.
 * @throws UsageError for an unknown axis or context
 */
export function chooseContexts(system: TokenSystem, flags: ContextFlags): Contexts {
  const given = new Map<string, string>();
  for (const flag of axisFlags) if (flags[flag] !== undefined) given.set(flag, flags[flag]);
  for (const pair of flags.context ?? []) {
    const [axis = '', context] = pair.split('=', 2);
    if (context === undefined)
      throw new UsageError(`Invalid --context "${pair}". Expected axis=context, such as mode=dark.`);
    given.set(axis, context);
  }
  for (const [name, context] of given) checkContext(system.axes, name, context);
  const brands = system.axes.find(({ name }) => name === 'brand');
  const brand = given.get('brand') ?? brands?.default ?? brands?.contexts[0] ?? '';
  return { ...system.defaults[brand], ...Object.fromEntries(given) };
}

function checkContext(axes: readonly Axis[], name: string, context: string): void {
  const axis = axes.find((candidate) => candidate.name === name);
  const names = axes.map((candidate) => candidate.name);
  if (axis === undefined) throw new UsageError(`Unknown axis "${name}"${didYouMean(suggest(name, names), names)}`);
  if (!axis.contexts.includes(context))
    throw new UsageError(
      `Unknown context "${context}" of the axis "${name}"${didYouMean(suggest(context, axis.contexts), axis.contexts)}`,
    );
}

/** The end of a sentence about an unknown name: `. Did you mean x?`, or a list of the known names. */
export function didYouMean(near: string | undefined, names: readonly string[]): string {
  if (near !== undefined) return `. Did you mean ${near}?`;
  return names.length === 0 ? '.' : `. Expected ${names.join(', ')}.`;
}
