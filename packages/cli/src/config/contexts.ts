import { suggest, type Axis, type Contexts, type TokenSystem } from '@wusum/compiler';
import { UsageError } from '../terminal.js';
import { axisFlags, type ContextFlags } from './flags.js';

/**
 * The contexts that flags choose; what is not said is as the brand starts.
 * @throws UsageError for an axis or a context that there is not
 */
export function chooseContexts(system: TokenSystem, flags: ContextFlags): Contexts {
  const given = new Map<string, string>();
  for (const flag of axisFlags) if (flags[flag] !== undefined) given.set(flag, flags[flag]);
  for (const pair of flags.context ?? []) {
    const [axis = '', context] = pair.split('=', 2);
    if (context === undefined)
      throw new UsageError(`--context takes axis=context, such as mode=dark; "${pair}" is neither.`);
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
  if (axis === undefined)
    throw new UsageError(`There is no axis "${name}" in these tokens${hint(suggest(name, names), names)}`);
  if (!axis.contexts.includes(context))
    throw new UsageError(
      `"${name}" has no context "${context}"${hint(suggest(context, axis.contexts), axis.contexts)}`,
    );
}

/** `; did you mean x?`, or the names that there are. */
export function hint(near: string | undefined, names: readonly string[]): string {
  if (near !== undefined) return `; did you mean ${near}?`;
  return names.length === 0 ? '.' : `; there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}.`;
}
